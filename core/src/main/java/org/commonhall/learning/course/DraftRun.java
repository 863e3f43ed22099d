package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.station.Station;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a run of a course. Its sessions are planned next, then it is published.
 * Fill in the builder of {@link #of}.
 *
 * @param course which course
 * @param code tells the runs of a course apart
 * @param title the title, null for that of the course
 * @param station where it takes place, null for that of the room or for none; without a room one that the organiser may organise
 *     at
 * @param room its usual room
 * @param timeZone the zone of its wall clock, null for that of the room
 * @param seats how many seats there are, null for no limit
 * @param pools seats that are kept for audiences; the rest is open to all
 * @param releaseAt when those are open to all
 * @param enrolFrom since when one can enrol, null for as soon as it is published
 * @param enrolUntil the first moment one can no longer enrol, null for until its last session ends
 * @param cancelMinutes how long before the first session learners can withdraw
 * @param signUp whether one signs up
 * @param approval whether staff decide on each enrolment
 * @param clash what becomes of learners who are busy
 * @param toleranceMinutes how much of an overlap does not count
 * @param minimum how many learners it needs
 * @param decideAt when that is looked at
 * @param cancels whether it is cancelled by itself then
 * @param lateAfter how many minutes after the beginning one is late
 * @param absentAfter how many minutes after the beginning one counts as absent
 * @param earlyLeave how many minutes before the end one may leave
 * @param printedCode a check-in code that is printed and stays, null for one that changes on a screen
 * @param scale what marks are worth, as {@link PointScale} reads it
 * @param freeAbsences how many sessions are left out in favour of the learner
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DraftRun(
        @NotNull Id<Course> course,
        @NotBlank @Size(max = 40) String code,
        @Size(max = 200) @Nullable String title,
        @Nullable Id<Station> station,
        @Nullable Id<BookableRoom> room,
        @Size(max = 60) @Nullable String timeZone,
        @Min(0) @Max(1_000_000) @Nullable Long seats,
        @Size(max = 20) List<@NotNull @Valid Pool> pools,
        @Nullable Instant releaseAt,
        @Nullable Instant enrolFrom,
        @Nullable Instant enrolUntil,
        @Min(0) @Max(525_600) long cancelMinutes,
        @NotNull SignUpMode signUp,
        boolean approval,
        @NotNull ClashRule clash,
        @Min(0) @Max(1440) long toleranceMinutes,
        @Min(1) @Max(1_000_000) @Nullable Long minimum,
        @Nullable Instant decideAt,
        boolean cancels,
        @Min(0) @Max(1440) long lateAfter,
        @Min(0) @Max(1440) long absentAfter,
        @Min(0) @Max(1440) long earlyLeave,
        @Size(min = 6, max = 40) @Nullable String printedCode,
        @NotBlank @Size(max = 40) String scale,
        @Min(0) @Max(200) long freeAbsences)
        implements Command {

    /**
     * Keeps a copy of the pools.
     *
     * @param course which course
     * @param code tells the runs of a course apart
     * @param title the title, null for that of the course
     * @param station where it takes place, null for that of the room or for none
     * @param room its usual room
     * @param timeZone the zone of its wall clock, null for that of the room
     * @param seats how many seats there are, null for no limit
     * @param pools seats that are kept for audiences; the rest is open to all
     * @param releaseAt when those are open to all
     * @param enrolFrom since when one can enrol, null for as soon as it is published
     * @param enrolUntil the first moment one can no longer enrol, null for until its last session ends
     * @param cancelMinutes how long before the first session learners can withdraw
     * @param signUp whether one signs up
     * @param approval whether staff decide on each enrolment
     * @param clash what becomes of learners who are busy
     * @param toleranceMinutes how much of an overlap does not count
     * @param minimum how many learners it needs
     * @param decideAt when that is looked at
     * @param cancels whether it is cancelled by itself then
     * @param lateAfter how many minutes after the beginning one is late
     * @param absentAfter how many minutes after the beginning one counts as absent
     * @param earlyLeave how many minutes before the end one may leave
     * @param printedCode a check-in code that is printed and stays, null for one that changes on a screen
     * @param scale what marks are worth, as {@link PointScale} reads it
     * @param freeAbsences how many sessions are left out in favour of the learner
     */
    public DraftRun {
        pools = Copies.list(pools);
    }

    /**
     * Begins a run for which one signs up, without a limit of seats, where clashes are told, 10 minutes are in time and
     * 30 are late.
     *
     * @param course which course
     * @param code tells the runs of a course apart
     * @return a builder with everything else at its default
     */
    public static DraftRunBuilder of(Id<Course> course, String code) {
        return DraftRunBuilder.builder()
                .course(course)
                .code(code)
                .pools(ImmutableList.of())
                .signUp(SignUpMode.NEEDED)
                .clash(ClashRule.WARN)
                .lateAfter(10)
                .absentAfter(30)
                .earlyLeave(15)
                .scale("P2L1E1A0");
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
