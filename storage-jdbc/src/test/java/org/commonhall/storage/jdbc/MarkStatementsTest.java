package org.commonhall.storage.jdbc;

import java.util.List;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.enrolment.CloseSession;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.IssueCertificate;
import org.commonhall.learning.enrolment.MarkSession;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements attendance costs, a batch counting as one: the same for a class of thirty and of five hundred. */
class MarkStatementsTest {
    private final StatementCount statements = new StatementCount();
    private final TestClassroom given = new TestClassroom(TestHall.on(statements.emptyStore()));
    private final Enrolments enrolments = given.enrolments;

    @ParameterizedTest
    @ValueSource(ints = {30, 500})
    void aClassIsMarkedReadAndClosed(int learners) {
        Id<CourseRun> run = given.thursdays("many", "attend>=2/3", 0, 2);
        List<Actor> people = IntStream.range(0, learners)
                .mapToObj(i -> given.somebody("Learner " + i, null, Scopes.DISTRICT))
                .toList();
        List<Id<Enrolment>> all =
                people.stream().map(one -> given.enrolled(one, run)).toList();
        Id<CourseSession> first = given.at(run, 1);
        Id<CourseSession> second = given.at(run, 2);
        given.clock.set(given.shown(run, 1).startsAt());
        Mark[] marks = people.stream()
                .map(one -> Mark.of(TestStation.person(one), AttendanceMark.PRESENT))
                .toArray(Mark[]::new);
        costs(
                9,
                "session, run, teacher, who acts, learners, known marks, marks, session, journal",
                () -> enrolments.mark(given.teacher, MarkSession.of(first, marks)));
        costs(
                10,
                "session, run, session, teacher, who acts, learners, marks, run, session, journal",
                () -> enrolments.close(given.teacher, new CloseSession(first)));
        costs(
                8,
                "run, teacher, who acts, sessions, learners, names, marks, journal",
                () -> enrolments.reads().sheet(given.teacher, run));
        costs(
                7,
                "run, teacher, who acts, roles, learners, names, journal",
                () -> enrolments.reads().roster(given.teacher, run));
        costs(4, "enrolment, run, sessions, marks", () -> enrolments.reads().progress(people.get(0), all.get(0)));
        costs(
                5,
                "enrolments, runs, sessions, marks, stations",
                () -> enrolments.reads().mine(people.get(0), PageRequest.first(5)));
        costs(
                8,
                "session, run, teacher, who acts, learners, names, marks, journal",
                () -> enrolments.reads().room(given.teacher, second));
        costs(
                5,
                "session, run, teacher, who acts, key",
                () -> enrolments.reads().code(given.teacher, second));
    }

    @Test
    void aCertificateComesWithItsNumberAndTrace() {
        Id<CourseRun> run = given.thursdays("one", "attend>=2/3", 0, 1);
        Id<Enrolment> mine = given.enrolled(given.rider, run);
        Id<Enrolment> first = given.enrolled(given.keeper, run);
        given.hold(run, 1, "PP", given.rider, given.keeper);
        enrolments.issue(given.organiser, new IssueCertificate(first));
        costs(
                18,
                "enrolment, run, roles, enrolment, sessions, marks, certificates, course, holder, series twice, earlier,"
                        + " certificate, series, qualification, trace, enrolment, journal",
                () -> enrolments.issue(given.organiser, new IssueCertificate(mine)));
    }

    private void costs(int count, String what, Runnable call) {
        statements.costs(count, what, call);
    }
}
