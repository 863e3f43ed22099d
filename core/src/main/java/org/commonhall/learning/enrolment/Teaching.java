package org.commonhall.learning.enrolment;

import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.SessionTeacher;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/** Says whether the actor teaches, which needs no role. */
public final class Teaching {
    private Teaching() {}

    /**
     * Asks whether the actor teaches a run: one statement, none for a visitor.
     *
     * @param reading the transaction
     * @param run which run
     * @return true if the actor teaches one of its sessions
     */
    public static boolean of(Reading reading, CourseRun run) {
        return found(reading, SessionTeacher.RUN.is(run.id()));
    }

    /** One statement, none for a visitor. */
    static boolean of(Reading reading, CourseSession session) {
        return found(reading, SessionTeacher.SESSION.is(session.id()));
    }

    private static boolean found(Reading reading, Condition<SessionTeacher> what) {
        UUID person = reading.by().person();
        return person != null
                && !reading.select(Query.of(SessionTeacher.TYPE)
                                .where(what.and(SessionTeacher.PERSON.is(new Id<Person>(person))))
                                .limit(1))
                        .isEmpty()
                // A read asks nobody else whether a teacher was erased meanwhile.
                && reading.acts();
    }

    /** Where rights on a run are held: its own scope, and the station where it takes place. */
    static UUID[] scopes(CourseRun run) {
        return run.station() == null
                ? new UUID[] {run.scope()}
                : new UUID[] {run.scope(), run.station().value()};
    }
}
