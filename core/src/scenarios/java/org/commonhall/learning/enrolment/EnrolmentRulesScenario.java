package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.GiveConsent;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.ProveAudience;
import org.commonhall.directory.directory.RegisterBrand;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.AssignTeacher;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.learning.course.CatalogueRow;
import org.commonhall.learning.course.ChangeRun;
import org.commonhall.learning.course.ClashRule;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseKind;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.SessionView;
import org.commonhall.learning.course.SignUpMode;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What speaks against an enrolment besides its seats. */
@StoreTest
class EnrolmentRulesScenario {
    private static final String SESSION = "2026-03-12T19:00";

    private final TestCourses given;
    private final Enrolments enrolments;

    EnrolmentRulesScenario(TestHall hall) {
        given = new TestCourses(hall);
        enrolments = given.enrolments;
    }

    /** Nobody begins anything for somebody who was erased. */
    @Test
    void whoWasErasedIsNotEnrolledAndTeachesNothing() {
        Actor gone = given.somebody("Gone", null, Scopes.DISTRICT);
        given.erase(gone);
        Id<CourseRun> run = given.published(given.run("gone").seats(1L), SESSION);
        Id<CourseSession> session = given.courses
                .reads()
                .run(given.organiser, run)
                .sessions()
                .get(0)
                .id();
        refused(
                "record.person.gone",
                () -> enrolments.enrol(
                        given.organiser, Enrol.of(run).person(person(gone)).build()));
        refused(
                "record.person.gone",
                () -> given.courses.assign(
                        given.organiser, AssignTeacher.of(session, person(gone)).build()));
        refused(
                "record.person.gone",
                () -> given.courses.add(
                        given.organiser,
                        AddSession.of(run, LocalDateTime.parse("2026-03-19T19:00"), 90)
                                .teachers(List.of(person(gone)))
                                .build()));
        enrol(given.rider, run);
        refused(
                "record.person.gone",
                () -> enrolments.join(
                        given.organiser,
                        WaitForSeat.of(run).person(person(gone)).build()));
    }

    /** At the door the same holds as before it: a minor needs the consent, and who has asked for a seat is told so. */
    @Test
    void theDoorIsNoWayAroundTheRules() {
        Id<CourseRun> run = given.published(given.run("door").approval(true), SESSION);
        enrol(given.rider, run);
        Id<CourseSession> session = given.courses
                .reads()
                .run(given.organiser, run)
                .sessions()
                .get(0)
                .id();
        given.clock.set(at(SESSION));
        refused(
                "enrolment.twice",
                () -> enrolments.admit(
                        given.organiser,
                        AdmitWalkIn.of(session).person(person(given.rider)).build()));
        refused(
                "enrolment.twice",
                () -> enrolments.mark(
                        given.organiser,
                        MarkSession.of(session, Mark.of(person(given.rider), AttendanceMark.PRESENT))));
        WalkedIn taken = enrolments.admit(
                given.organiser, AdmitWalkIn.of(session).name("Child").build());
        Actor child = Actor.person(given.hall
                .directory()
                .people()
                .registerPerson(
                        given.admin,
                        RegisterPerson.of(PersonDetails.of("Child")
                                        .birthDate(LocalDate.parse("2015-01-01"))
                                        .build())
                                .build())
                .id());
        refused(
                "enrolment.consent.minor",
                () -> enrolments.claim(
                        child, new ClaimEnrolment(taken.receipt().id(), Objects.requireNonNull(taken.code()))));
    }

    /** Half an hour of an overlap is told, refused or ignored, and no more than the run bears. */
    @Test
    void aClashIsToldRefusedOrIgnored() {
        Id<CourseRun> first = given.published(given.run("first"), SESSION);
        enrol(given.rider, first);
        Id<CourseRun> warned = given.published(given.run("warned"), "2026-03-12T20:00");
        enrol(given.rider, warned);
        assertThat(mine(given.rider).clashes()).isEqualTo(1);
        assertThat(enrolments.choices().clashes(given.rider, person(given.rider), warned))
                .containsExactly(new ClashView(
                        at("2026-03-12T20:00"), CourseSession.TYPE, at(SESSION), at("2026-03-12T20:30"), 30));
        assertThat(enrolments
                        .choices()
                        .clashes(given.organiser, person(given.rider), warned)
                        .get(0)
                        .kind())
                .isNull();
        refused("access.denied", () -> enrolments.choices().clashes(given.keeper, person(given.rider), warned));
        assertThat(enrolments.reads().roster(given.organiser, warned).get(0).clashes())
                .isEqualTo(1);

        Id<CourseRun> borne =
                given.published(given.run("borne").clash(ClashRule.REFUSE).toleranceMinutes(30), "2026-03-12T20:00");
        Actor other = given.somebody("Other", null, Scopes.DISTRICT);
        enrol(other, first);
        enrol(other, borne);
        Id<CourseRun> strict =
                given.published(given.run("strict").clash(ClashRule.REFUSE).toleranceMinutes(29), "2026-03-12T18:00");
        refused("enrolment.clash", () -> enrol(other, strict));
        enrolments.enrol(
                given.organiser,
                Enrol.of(strict).person(person(other)).override("Leaves early").build());
        assertThat(mine(other).clashes()).isEqualTo(1);
        assertThat(enrolments.reads().roster(given.organiser, strict).get(0).reason())
                .isEqualTo("Leaves early");
        Id<CourseRun> ignored = given.published(given.run("ignored").clash(ClashRule.IGNORE), SESSION);
        enrol(other, ignored);
        assertThat(mine(other).clashes()).isZero();
    }

    /** Whoever has something else to do, in any capability, does not teach then. */
    @Test
    void aTeacherIsBusyWithAnything() {
        Id<CourseRun> learned = given.published(given.run("learned"), SESSION);
        enrol(given.rider, learned);
        Id<CourseRun> taught = given.published(given.run("taught"), SESSION);
        Id<CourseSession> session = given.courses
                .reads()
                .run(given.organiser, taught)
                .sessions()
                .get(0)
                .id();
        refused(
                "course.teacher.busy",
                () -> given.courses.assign(
                        given.organiser,
                        AssignTeacher.of(session, person(given.rider)).build()));
        given.courses.assign(
                given.organiser,
                AssignTeacher.of(session, person(given.rider))
                        .override("Repeats it for the others")
                        .build());
    }

    /** Of two badges one is enough, a third is needed as well, and each on the day of the first session. */
    @Test
    void whatACourseAsksForIsNeededOnItsFirstDay() {
        Id<Course> course = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "advanced", "Advanced")
                                .prerequisites("fire.basic|fire.old; first.aid")
                                .build())
                .id();
        Id<CourseRun> run = given.published(DraftRun.of(course, "1"), SESSION);
        refused("enrolment.prerequisite.missing", () -> enrol(given.rider, run));
        refused(
                "enrolment.prerequisite.missing",
                () -> enrolments.join(given.rider, WaitForSeat.of(run).build()));
        qualified(given.rider, "first.aid", null);
        qualified(given.rider, "fire.old", LocalDate.parse("2026-03-12"));
        refused("enrolment.prerequisite.lapses", () -> enrol(given.rider, run));
        assertThat(offer(given.rider, run).missing())
                .extracting(Explanation::code)
                .containsExactly("course.prerequisite.lapses");
        assertThat(offer(Actor.visitor(), run).missing()).isEmpty();
        qualified(given.rider, "fire.basic", LocalDate.parse("2026-03-13"));
        assertThat(enrol(given.rider, run)).isEqualTo("ENROLLED");
        enrolments.enrol(
                given.organiser,
                Enrol.of(run)
                        .person(person(given.keeper))
                        .override("Trains others")
                        .build());
    }

    /** What ends between the sessions is asked for again at the door of one that nobody completes the run without. */
    @Test
    void whatACourseAsksForIsNeededAtItsMustAttendSessions() {
        Id<Course> course = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "advanced", "Advanced")
                                .prerequisites("first.aid")
                                .completion("must=3")
                                .build())
                .id();
        Id<CourseRun> run = given.draft(DraftRun.of(course, "1"));
        for (int week = 0; week < 4; week++) {
            given.courses.add(
                    given.organiser,
                    AddSession.of(run, LocalDateTime.parse(SESSION).plusWeeks(week), 90)
                            .mustAttend(week == 1)
                            .build());
        }
        given.courses.publish(given.organiser, new PublishRun(run));
        qualified(given.rider, "first.aid", LocalDate.parse("2026-03-19"));
        enrol(given.rider, run);
        List<SessionView> sessions = given.courses.reads().run(given.rider, run).sessions();
        checkedIn(sessions.get(0));
        refused("enrolment.prerequisite.missing", () -> checkedIn(sessions.get(1)));
        refused("enrolment.prerequisite.missing", () -> checkedIn(sessions.get(2)));
        checkedIn(sessions.get(3));
    }

    private void checkedIn(SessionView session) {
        given.clock.set(session.startsAt());
        enrolments.checkIn(
                given.rider,
                new CheckInSession(
                        session.id(),
                        enrolments.reads().code(given.organiser, session.id()).code()));
    }

    /** The rule of the moment of publishing holds, as that of completion does. */
    @Test
    void aRunKeepsWhatItAskedForWhenItWasPublished() {
        DefineCourse before = DefineCourse.of(given.host, "kept", "Kept").build();
        Id<Course> course = given.courses.define(given.organiser, before).id();
        Id<CourseRun> run = given.published(DraftRun.of(course, "1"), SESSION);
        given.courses.define(
                given.organiser,
                DefineCourse.of(given.host, "kept", "Kept")
                        .course(course)
                        .prerequisites("first.aid")
                        .build());
        enrol(given.rider, run);
        refused(
                "enrolment.prerequisite.missing",
                () -> enrol(given.rider, given.published(DraftRun.of(course, "2"), SESSION)));
    }

    @Test
    void aMinorNeedsTheConsentOfAGuardian() {
        Id<CourseRun> run = given.published(given.run("minor"), SESSION);
        Actor child = born("Child", "2012-03-03");
        Actor older = born("Older", "2012-03-02");
        refused("enrolment.consent.minor", () -> enrol(child, run));
        refused(
                "enrolment.consent.minor",
                () -> enrolments.enrol(
                        given.organiser,
                        Enrol.of(run)
                                .person(person(child))
                                .override("Her mother called")
                                .build()));
        refused(
                "enrolment.consent.minor",
                () -> enrolments.join(child, WaitForSeat.of(run).build()));
        enrol(older, run);
        Actor younger = born("Younger", "2012-03-04");
        given.hall
                .access()
                .consent(given.admin, new GiveConsent(Objects.requireNonNull(younger.person()), "guardian", "1"));
        enrol(younger, run);
        // It is still yesterday in Greenwich.
        given.clock.set(at("2026-03-03T01:00"));
        enrol(child, run);
    }

    /** A proof begins with the day of the place. */
    @Test
    void aProofHoldsFromTheDayOfThePlace() {
        Id<CourseRun> run =
                given.published(given.run("proof").seats(5L).pools(List.of(Pool.of(Audience.RIDER, 5))), SESSION);
        given.hall
                .directory()
                .people()
                .proveAudience(
                        given.rider,
                        ProveAudience.of(
                                        person(given.rider),
                                        Audience.RIDER,
                                        AudienceProof.Kind.SELF_DECLARED,
                                        LocalDate.parse("2026-03-03"))
                                .build());
        assertThat(offer(given.rider, run).freeToMe()).isZero();
        given.clock.set(at("2026-03-03T01:00"));
        assertThat(offer(given.rider, run).freeToMe()).isEqualTo(5);
        enrol(given.rider, run);
    }

    /** An open event: nobody signs up, or whoever likes to. */
    @Test
    void anEventIsOpenWithOrWithoutSigningUp() {
        Id<Course> talk = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "talk", "座谈会")
                                .kind(CourseKind.EVENT)
                                .brand(given.hall
                                        .directory()
                                        .people()
                                        .registerBrand(
                                                given.admin,
                                                RegisterBrand.of(given.host, "思想荟")
                                                        .build())
                                        .id())
                                .build())
                .id();
        Id<CourseRun> run =
                given.published(DraftRun.of(talk, "1").signUp(SignUpMode.NONE).station(given.station.id()), SESSION);
        refused("enrolment.run.closed", () -> enrol(given.rider, run));
        CatalogueRow seen = offer(Actor.visitor(), run);
        assertThat(seen.missing()).extracting(Explanation::code).containsExactly("course.run.closed.none");
        assertThat(Objects.requireNonNull(seen.brandName()).zh()).isEqualTo("思想荟");
        assertThat(Objects.requireNonNull(seen.stationName()).zh()).isEqualTo("Harbour Station");
        given.courses.change(
                given.organiser, ChangeRun.of(run).signUp(SignUpMode.OPEN).build());
        assertThat(offer(given.rider, run).signUp()).isEqualTo(SignUpMode.OPEN);
        enrolments.enrol(given.rider, Enrol.of(run).party(5).build());
    }

    private Actor born(String name, String day) {
        return Actor.person(given.hall
                .directory()
                .people()
                .registerPerson(
                        given.admin,
                        RegisterPerson.of(PersonDetails.of(name)
                                        .birthDate(LocalDate.parse(day))
                                        .build())
                                .build())
                .id());
    }

    private void qualified(Actor learner, String code, @Nullable LocalDate until) {
        given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(person(learner), code, given.host, LocalDate.parse("2026-01-01"), "Card")
                                .endsOn(until)
                                .build());
    }

    private String enrol(Actor by, Id<CourseRun> run) {
        return Objects.requireNonNull(
                enrolments.enrol(by, Enrol.of(run).build()).state());
    }

    private EnrolmentView mine(Actor by) {
        return enrolments.reads().mine(by, PageRequest.first(1)).items().get(0);
    }

    private CatalogueRow offer(Actor by, Id<CourseRun> run) {
        return given
                .courses
                .reads()
                .catalogue(by, CatalogueFilter.everything().build(), PageRequest.first(9))
                .items()
                .stream()
                .filter(row -> row.id().equals(run))
                .findAny()
                .orElseThrow();
    }
}
