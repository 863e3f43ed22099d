package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes the terms of a run; what is null stays as it is. Its seats are changed by {@link ResizeRun}.
 * The seen version is that of the run.
 * Fill in the builder of {@link #of}.
 *
 * @param run which run
 * @param title the title
 * @param enrolFrom since when one can enrol
 * @param enrolUntil the first moment one can no longer enrol
 * @param cancelMinutes how long before the first session learners can withdraw
 * @param signUp whether one signs up
 * @param approval whether staff decide on each enrolment
 * @param clash what becomes of learners who are busy
 * @param toleranceMinutes how much of an overlap does not count
 * @param releaseAt when the seats kept for audiences are open to all
 * @param minimum how many learners it needs
 * @param decideAt when that is looked at
 * @param cancels whether it is cancelled by itself then
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ChangeRun(
        @NotNull Id<CourseRun> run,
        @Size(min = 1, max = 200) @Nullable String title,
        @Nullable Instant enrolFrom,
        @Nullable Instant enrolUntil,
        @Min(0) @Max(525_600) @Nullable Long cancelMinutes,
        @Nullable SignUpMode signUp,
        @Nullable Boolean approval,
        @Nullable ClashRule clash,
        @Min(0) @Max(1440) @Nullable Long toleranceMinutes,
        @Nullable Instant releaseAt,
        @Min(1) @Max(1_000_000) @Nullable Long minimum,
        @Nullable Instant decideAt,
        @Nullable Boolean cancels)
        implements Command {

    /**
     * Begins a change that leaves everything as it is.
     *
     * @param run which run
     * @return a builder
     */
    public static ChangeRunBuilder of(Id<CourseRun> run) {
        return ChangeRunBuilder.builder().run(run);
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
