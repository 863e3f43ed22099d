package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Score;
import org.commonhall.storage.Personal;

/**
 * A learner on the sheet of a run.
 *
 * @param enrolment the enrolment
 * @param person who
 * @param personName how the person wants to be called
 * @param status where the enrolment stands
 * @param marks session by session
 * @param taken the points of the sessions that were held
 * @param all the points of all sessions; one that is still to be held counts nothing
 * @param possible the points that can still be reached
 * @param holds whether the rule holds
 * @param reachable whether it can still hold
 */
public record SheetRow(
        Id<Enrolment> enrolment,
        Id<Person> person,
        @Personal("contact") String personName,
        EnrolmentStatus status,
        ImmutableList<SessionMark> marks,
        Score taken,
        Score all,
        Score possible,
        boolean holds,
        boolean reachable) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
