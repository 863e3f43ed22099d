package org.commonhall.learning.enrolment;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.SheetMark;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one learner in one session.
 *
 * @param session which session
 * @param number its number in the run
 * @param startsAt when it begins
 * @param mustAttend whether nobody completes the run without it
 * @param mark what counts
 * @param made what was marked, whether it counts yet or not, null while nobody has marked anything
 * @param attendance the mark that was made, null while nobody has made one
 * @param version its version, for a command's {@code seen}; 0 where there is none
 * @param arrivedAt when the learner came
 * @param leftAt when the learner left
 * @param channel how the mark came about
 * @param byHand whether it was said, and not computed from arriving and leaving
 * @param excuseAsked whether the learner asked to be excused
 */
public record SessionMark(
        Id<CourseSession> session,
        long number,
        Instant startsAt,
        boolean mustAttend,
        SheetMark mark,
        @Nullable AttendanceMark made,
        @Nullable Id<Attendance> attendance,
        long version,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable AttendanceChannel channel,
        boolean byHand,
        boolean excuseAsked) {

    static SessionMark of(CourseSession session, SheetMark mark, boolean must, @Nullable Attendance known) {
        return new SessionMark(
                session.id(),
                session.number(),
                session.startsAt(),
                must,
                mark,
                known == null ? null : known.mark(),
                known == null ? null : known.id(),
                known == null ? 0 : known.version(),
                known == null ? null : known.arrivedAt(),
                known == null ? null : known.leftAt(),
                known == null ? null : known.channel(),
                known != null && known.byHand(),
                known != null && known.excuseAsked());
    }
}
