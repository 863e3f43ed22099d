package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.FileRights;
import org.commonhall.learning.course.CourseRights;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Query;

/** Material of runs and sessions: added by organisers and those who teach, and seen by those who take part as well. */
final class CourseFiles implements FileRights {
    private static final ImmutableSet<EnrolmentStatus> PART =
            ImmutableSet.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);

    @Override
    public Optional<Held> held(Reading reading, UUID subject) {
        return run(reading, subject).map(run -> new Held(run.scope(), staff(reading, run)));
    }

    @Override
    public boolean shares() {
        return true;
    }

    @Override
    public boolean open(Reading reading, UUID subject) {
        return run(reading, subject)
                .map(run -> takesPart(reading, run) || staff(reading, run))
                .orElse(true);
    }

    private static Optional<CourseRun> run(Reading reading, UUID subject) {
        return reading.find(CourseSession.TYPE, new Id<CourseSession>(subject))
                .map(CourseSession::run)
                .or(() -> Optional.of(new Id<CourseRun>(subject)))
                .flatMap(run -> reading.find(CourseRun.TYPE, run));
    }

    private static boolean staff(Reading reading, CourseRun run) {
        return reading.allows(CourseRights.ORGANISE, false, run.scope()) || Teaching.of(reading, run);
    }

    private static boolean takesPart(Reading reading, CourseRun run) {
        UUID person = reading.by().person();
        return person != null
                && !reading.select(Query.of(Enrolment.TYPE)
                                .where(Enrolment.RUN.is(run.id()))
                                .where(Enrolment.PERSON.is(new Id<Person>(person)))
                                .where(Enrolment.STATUS.in(PART))
                                .limit(1))
                        .isEmpty();
    }
}
