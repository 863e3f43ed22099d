package org.commonhall.learning.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Undigested;
import org.commonhall.learning.course.CourseSession;
import org.jspecify.annotations.Nullable;

/**
 * Says what a session was like. Fill in the builder of {@link #of}.
 *
 * @param session which session
 * @param rating from 1, bad, to 5, very good
 * @param words what is said beside it, null for nothing
 */
public record GiveFeedback(
        @NotNull Id<CourseSession> session,
        @Undigested @Min(1) @Max(5) long rating,
        @Undigested @Size(max = 1000) @Nullable String words)
        implements Command {

    /**
     * Begins an answer without words.
     *
     * @param session which session
     * @param rating from 1, bad, to 5, very good
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseSession> session, long rating) {
        return new Builder(session, rating);
    }

    @Override
    public Permission permission() {
        return FeedbackRights.GIVE;
    }

    /** Without what is said. */
    @Override
    public String toString() {
        return "GiveFeedback[session=" + session + "]";
    }

    /** Collects an answer. Not thread-safe. */
    public static final class Builder {
        private final Id<CourseSession> session;
        private final long rating;
        private @Nullable String words;

        private Builder(Id<CourseSession> session, long rating) {
            this.session = session;
            this.rating = rating;
        }

        /**
         * Says something beside the rating.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder words(@Nullable String value) {
            this.words = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public GiveFeedback build() {
            return new GiveFeedback(session, rating, words);
        }
    }
}
