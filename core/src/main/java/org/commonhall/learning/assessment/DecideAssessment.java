package org.commonhall.learning.assessment;

import com.google.common.base.MoreObjects;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Decides what came of an assessment.
 * The seen version is that of the assessment.
 * Fill in the builder of {@link #of}.
 *
 * @param assessment which
 * @param outcome what came of it
 * @param score the points, null for none
 * @param comment what the assessor says, null for nothing
 */
public record DecideAssessment(
        @NotNull Id<Assessment> assessment,
        @NotNull AssessmentOutcome outcome,
        @Min(0) @Max(1000) @Nullable Long score,
        @Personal("assessment") @Size(max = 1000) @Nullable String comment)
        implements Command {

    /**
     * Begins a decision without points.
     *
     * @param assessment which
     * @param outcome what came of it
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<Assessment> assessment, AssessmentOutcome outcome) {
        return new Builder(assessment, outcome);
    }

    @Override
    public Permission permission() {
        return AssessmentRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("assessment", assessment)
                .add("outcome", outcome)
                .toString();
    }

    /** Collects a decision. Not thread-safe. */
    public static final class Builder {
        private final Id<Assessment> assessment;
        private final AssessmentOutcome outcome;
        private @Nullable Long score;
        private @Nullable String comment;

        private Builder(Id<Assessment> assessment, AssessmentOutcome outcome) {
            this.assessment = assessment;
            this.outcome = outcome;
        }

        /**
         * Gives points.
         *
         * @param value how many, null for none
         * @return this
         */
        public Builder score(@Nullable Long value) {
            this.score = value;
            return this;
        }

        /**
         * Says something to the learner.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder comment(@Nullable String value) {
            this.comment = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public DecideAssessment build() {
            return new DecideAssessment(assessment, outcome, score, comment);
        }
    }
}
