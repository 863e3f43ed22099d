package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Score;

/**
 * How far a learner is, by the rule of the run.
 *
 * @param enrolment which enrolment
 * @param version its version, for a command's {@code seen}
 * @param run which run
 * @param title its title
 * @param status where the enrolment stands
 * @param completion what has come of it, as it was judged last
 * @param taken the points of the sessions that were held
 * @param all the points of all sessions; one that is still to be held counts nothing
 * @param possible the points that can still be reached
 * @param holds whether every part of the rule holds
 * @param reachable whether every part can still hold
 * @param marks session by session
 * @param explanation the rule part by part, with both sides of each comparison
 */
public record ProgressView(
        Id<Enrolment> enrolment,
        long version,
        Id<CourseRun> run,
        String title,
        EnrolmentStatus status,
        Completion completion,
        Score taken,
        Score all,
        Score possible,
        boolean holds,
        boolean reachable,
        ImmutableList<SessionMark> marks,
        Explanation explanation) {}
