package org.commonhall.learning.enrolment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a seat of a run, from any pool the person may take, their own first.
 * Fill in the builder of {@link #of}.
 *
 * @param run which run
 * @param person for whom staff wait, null for oneself
 * @param party how many seats, all or none
 * @param skipIfTooLarge whether others may go first while there are some seats, but too few for all
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record WaitForSeat(
        @NotNull Id<CourseRun> run,
        @Nullable Id<Person> person,
        @Min(1) @Max(20) long party,
        boolean skipIfTooLarge) implements Command {

    /**
     * Begins to wait for one seat for oneself.
     *
     * @param run which run
     * @return a builder with everything else at its default
     */
    public static WaitForSeatBuilder of(Id<CourseRun> run) {
        return WaitForSeatBuilder.builder().run(run).party(1);
    }

    @Override
    public Permission permission() {
        return person == null ? EnrolmentRights.ENROL : EnrolmentRights.ENROL_OTHERS;
    }
}
