package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunState;
import org.commonhall.learning.course.Score;
import org.commonhall.learning.course.SessionView;
import org.commonhall.learning.course.SheetMark;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the learner sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param run which run
 * @param title its title
 * @param brand the name it goes by, in both languages
 * @param station the name of the station where it takes place, in both languages
 * @param runState where the run stands
 * @param status where the enrolment stands
 * @param origin how it came about
 * @param audience whose kept seats they are, null for those that are open to all
 * @param party how many seats
 * @param createdAt since when
 * @param clashes how many times the learner was busy at then
 * @param next the next session, null when there is none
 * @param withdrawUntil the last moment for giving the seat up, null when there is none
 * @param marks session by session
 * @param taken the points of the sessions that were held
 * @param all the points of all sessions; one that is still to be held counts nothing
 * @param possible the points that can still be reached
 * @param remark what the learner said
 * @param reason why it ended
 */
public record EnrolmentView(
        Id<Enrolment> id,
        long version,
        Id<CourseRun> run,
        String title,
        @Nullable Name brand,
        @Nullable Name station,
        RunState runState,
        EnrolmentStatus status,
        EnrolmentOrigin origin,
        @Nullable String audience,
        long party,
        Instant createdAt,
        long clashes,
        @Nullable SessionView next,
        @Nullable Instant withdrawUntil,
        ImmutableList<SheetMark> marks,
        Score taken,
        Score all,
        Score possible,
        @Personal("course") @Nullable String remark,
        @Nullable Explanation reason) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
