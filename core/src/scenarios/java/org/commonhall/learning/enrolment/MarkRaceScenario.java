package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Credential;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.Together;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Learners who arrive while the session is closed, and marks that change while certificates are issued. */
@StoreTest
@Tag(StoreTest.RACE)
class MarkRaceScenario {
    private static final int PEOPLE = 6;
    private static final int SESSIONS = 6;

    private final TestClassroom given;
    private final List<Actor> people;

    MarkRaceScenario(TestHall hall) {
        given = new TestClassroom(hall);
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> given.somebody("Learner " + number, null, Scopes.DISTRICT))
                .toList();
    }

    /** Whoever is faster: a closed session counts the marks that it has, and nobody arrives later. */
    @Test
    void whatIsClosedIsCounted() throws Exception {
        Id<CourseRun> run = given.thursdays("closed", "attend>=1/2", 0, SESSIONS);
        people.forEach(one -> given.enrolled(one, run));
        for (int number = 1; number <= SESSIONS; number++) {
            Id<CourseSession> session = given.at(run, number);
            given.clock.set(given.shown(run, number).startsAt());
            // What is known of them is changed by their arrival; of the others nothing is known.
            people.stream().limit(PEOPLE / 2).forEach(one -> given.enrolments.apologise(one, excuse(session)));
            String code = given.enrolments.reads().code(given.teacher, session).code();
            List<String> outcomes = Together.outcomes(PEOPLE + 1, thread -> () -> {
                Enrolments there = given.where(thread).learning().enrolments();
                if (thread == PEOPLE) {
                    there.close(given.teacher, new CloseSession(session));
                } else {
                    there.checkIn(people.get(thread), new CheckInSession(session, code));
                }
            });
            assertThat(outcomes).isSubsetOf(Together.DONE, "enrolment.session.state");
            CourseSession closed = Stored.of(given.hall, CourseSession.TYPE, session);
            List<AttendanceMark> marks =
                    marks(session).stream().map(Attendance::mark).toList();
            assertThat(marks).hasSize(PEOPLE);
            assertThat(List.of(closed.present(), closed.excused(), closed.absent()))
                    .containsExactlyElementsOf(
                            Stream.of(AttendanceMark.PRESENT, AttendanceMark.EXCUSED, AttendanceMark.ABSENT)
                                    .map(mark -> (long) Collections.frequency(marks, mark))
                                    .toList());
            assertThat(Collections.frequency(outcomes, Together.DONE)).isEqualTo((int) closed.present() + 1);
        }
    }

    private static SendApology excuse(Id<CourseSession> session) {
        return SendApology.of(session).build();
    }

    private List<Attendance> marks(Id<CourseSession> session) {
        return given.hall
                .corridor()
                .read(
                        given.admin,
                        reading -> reading.select(
                                Query.of(Attendance.TYPE).where(Attendance.OCCASION.is(session.value()))));
    }

    /** Nobody gets two certificates, no number is left out, and none stands unquestioned whose ground is gone. */
    @Test
    void certificatesAreIssuedWhileMarksChange() throws Exception {
        Id<CourseRun> run = given.thursdays("issued", "attend>=1/1", 0, 1);
        List<Id<Enrolment>> all =
                people.stream().map(one -> given.enrolled(one, run)).toList();
        given.hold(run, 1, "P".repeat(PEOPLE), people.toArray(Actor[]::new));
        List<Attendance> marks = marks(given.at(run, 1));
        List<String> numbers = Collections.synchronizedList(new ArrayList<>());
        List<String> outcomes = Together.outcomes(3 * PEOPLE, thread -> () -> {
            Enrolments there = given.where(thread).learning().enrolments();
            if (thread % 3 == 2) {
                there.correct(
                        given.teacher,
                        new CorrectMark(marks.get(thread / 3).id(), AttendanceMark.ABSENT, "Was elsewhere"));
                given.where(thread).tick(given.clock.instant(), 100);
            } else {
                numbers.add(there.issue(given.organiser, new IssueCertificate(all.get(thread / 3)))
                        .number());
            }
        });
        assertThat(outcomes).isSubsetOf(Together.DONE, "enrolment.certificate.twice", "enrolment.certificate.unearned");
        assertThat(numbers.stream().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(i -> String.format(Locale.ROOT, "ISSUED-2026-%06d", i))
                        .toList());
        given.settle(Duration.ofMinutes(1));
        List<Credential> issued = given.hall
                .corridor()
                .read(
                        given.admin,
                        reading -> reading.select(Query.of(Credential.TYPE).where(Credential.LIVE.is(true))));
        assertThat(issued).hasSameSizeAs(numbers).extracting(Credential::source).doesNotHaveDuplicates();
        assertThat(issued)
                .allSatisfy(one -> assertThat(Stored.of(
                                        given.hall,
                                        Enrolment.TYPE,
                                        new Id<Enrolment>(Objects.requireNonNull(one.source())))
                                .doubt())
                        .isEqualTo(CertificateDoubt.UNFOUNDED));
    }
}
