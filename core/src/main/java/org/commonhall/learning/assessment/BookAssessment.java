package org.commonhall.learning.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.jspecify.annotations.Nullable;

/**
 * Books an assessment.
 * Fill in the builder of {@link #of}.
 *
 * @param slot which time
 * @param learner whom staff book it for, null for oneself
 * @param run the run it is for, null for none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookAssessment(
        @NotNull Id<AssessmentSlot> slot,
        @Nullable Id<Person> learner,
        @Nullable Id<CourseRun> run) implements Command {

    /**
     * Begins a booking for oneself.
     *
     * @param slot which time
     * @return a builder with everything else at its default
     */
    public static BookAssessmentBuilder of(Id<AssessmentSlot> slot) {
        return BookAssessmentBuilder.builder().slot(slot);
    }

    @Override
    public Permission permission() {
        return learner == null ? AssessmentRights.BOOK : AssessmentRights.BOOK_OTHERS;
    }
}
