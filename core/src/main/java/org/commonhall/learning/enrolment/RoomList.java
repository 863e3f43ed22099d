package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.SessionView;
import org.commonhall.storage.Personal;

/**
 * Who takes part in a session and who is there (点名册).
 *
 * @param run which run
 * @param title its title
 * @param session the session, with the name of its room
 * @param printed whether the check-in code is printed, and so known to whoever was there once
 * @param learners the learners, the first to come first
 */
public record RoomList(
        Id<CourseRun> run, String title, SessionView session, boolean printed, ImmutableList<Row> learners) {

    /**
     * A learner on the list.
     *
     * @param enrolment the enrolment
     * @param person who
     * @param personName how the person wants to be called
     * @param party how many seats
     * @param origin how the enrolment came about
     * @param mark what there is of the learner in this session
     */
    public record Row(
            Id<Enrolment> enrolment,
            Id<Person> person,
            @Personal("contact") String personName,
            long party,
            EnrolmentOrigin origin,
            SessionMark mark) {

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
