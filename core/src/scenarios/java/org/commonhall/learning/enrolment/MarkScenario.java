package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.access.ClaimTries;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.capacity.OfferState;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CancelSession;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.MoveSession;
import org.commonhall.learning.course.SessionStatus;
import org.commonhall.learning.course.SheetMark;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** Who was there: codes, marks, people at the door, and what the marks come to. */
@StoreTest
class MarkScenario {
    private static final Instant SEVEN = at("2026-03-12T19:00");

    private final TestClassroom given;
    private final Enrolments enrolments;

    MarkScenario(TestHall hall) {
        given = new TestClassroom(hall);
        enrolments = given.enrolments;
    }

    /** From a quarter of an hour before to the end, by the code on the screen of that very session. */
    @Test
    void learnersCheckInByTheCode() {
        Id<CourseRun> run = given.thursdays("codes", "attend>=2/3", 0, 2);
        Id<CourseSession> session = given.at(run, 1);
        given.enrolled(given.rider, run);
        refused("attendance.early", () -> checkIn(given.rider, session, code(session)));
        given.clock.set(SEVEN.minus(AttendanceKernel.EARLY));
        refused("access.denied", () -> enrolments.reads().code(given.rider, session));
        assertThat(enrolments.reads().code(given.attendant, session).until()).isAfter(given.clock.instant());
        refused("attendance.code.wrong", () -> checkIn(given.rider, session, code(given.at(run, 2))));
        refused("enrolment.session.other", () -> checkIn(given.keeper, session, code(session)));
        refused("access.denied", () -> checkIn(Actor.visitor(), session, code(session)));
        malformed("constraint.notblank", () -> checkIn(given.rider, session, " "));
        given.clock.set(SEVEN.plus(Duration.ofMinutes(10)));
        assertThat(checkIn(given.rider, session, code(session)).event()).isEqualTo("enrolment.checked_in");
        SessionMark seen = given.markOf(run, given.rider, 1);
        assertThat(seen.mark()).isEqualTo(SheetMark.OPEN);
        assertThat(seen.channel()).isEqualTo(AttendanceChannel.CODE);
        assertThat(seen.arrivedAt()).isEqualTo(given.clock.instant());
        given.courses.cancel(given.organiser, new CancelSession(given.at(run, 2), "Ill"));
        refused("enrolment.session.state", () -> checkIn(given.rider, given.at(run, 2), "0000-0000"));
    }

    /** What the screen and the phone in the room show is one read each, with names. */
    @Test
    void theRoomHasAScreenAndAList() {
        Id<CourseRun> run = given.thursdays("room", "must=1", 0, 1);
        Id<CourseSession> session = given.at(run, 1);
        given.enrolled(given.rider, run);
        given.clock.set(SEVEN);
        SessionCode screen = enrolments.reads().code(given.attendant, session);
        assertThat(screen.title()).isEqualTo("消防角实操");
        assertThat(screen.session().number()).isEqualTo(1);
        assertThat(screen.toString()).doesNotContain(screen.code());
        checkIn(given.rider, session, screen.code());
        RoomList list = enrolments.reads().room(given.teacher, session);
        assertThat(list.title()).isEqualTo("消防角实操");
        assertThat(list.learners()).singleElement().satisfies(row -> {
            assertThat(row.personName()).isEqualTo("Rider");
            assertThat(row.mark().made()).isEqualTo(AttendanceMark.PRESENT);
            assertThat(row.mark().mark()).isEqualTo(SheetMark.OPEN);
            assertThat(row.mark().mustAttend()).isTrue();
            assertThat(row.toString()).doesNotContain("Rider");
        });
        refused("access.denied", () -> enrolments.reads().room(given.rider, session));
        enrolments.close(given.teacher, new CloseSession(session));
        assertThat(enrolments
                        .reads()
                        .room(given.organiser, session)
                        .learners()
                        .get(0)
                        .mark()
                        .mark())
                .isEqualTo(SheetMark.PRESENT);
    }

    /** A printed code stays, and the sheet says so. */
    @Test
    void aPrintedCodeIsSaid() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("printed", "misses<=1")), "1")
                        .printedCode("FIRE-2026"),
                1);
        given.enrolled(given.rider, run);
        given.clock.set(SEVEN);
        assertThat(enrolments.reads().code(given.teacher, given.at(run, 1)).until())
                .isNull();
        checkIn(given.rider, given.at(run, 1), "fire 2026");
        assertThat(enrolments.reads().sheet(given.teacher, run).printed()).isTrue();
    }

    /** What arriving and leaving mean; both bounds belong to the kinder mark. */
    @Test
    void arrivalsAndLeavingsGiveTheMarks() {
        Id<CourseRun> run = given.thursdays("times", "attend>=2/3", 0, 1);
        Id<CourseSession> session = given.at(run, 1);
        List<Actor> learners = IntStream.range(0, 7)
                .mapToObj(i -> given.somebody("Learner " + i, null, Scopes.DISTRICT))
                .toList();
        learners.forEach(one -> given.enrolled(one, run));
        given.clock.set(SEVEN);
        enrolments.mark(
                given.teacher,
                MarkSession.of(
                        session,
                        Mark.arrived(person(learners.get(0)), at("2026-03-12T19:10")),
                        Mark.arrived(
                                person(learners.get(1)), at("2026-03-12T19:10").plusSeconds(1)),
                        Mark.arrived(person(learners.get(2)), at("2026-03-12T19:30")),
                        Mark.arrived(
                                person(learners.get(3)), at("2026-03-12T19:30").plusSeconds(1)),
                        Mark.arrived(person(learners.get(4)), SEVEN)
                                .left(at("2026-03-12T20:15").minusSeconds(1)),
                        Mark.arrived(person(learners.get(5)), at("2026-03-12T19:20"))
                                .left(at("2026-03-12T20:15").minusSeconds(1)),
                        Mark.arrived(person(learners.get(6)), SEVEN).left(at("2026-03-12T20:15"))));
        enrolments.close(given.teacher, new CloseSession(session));
        assertThat(learners)
                .extracting(one -> given.markOf(run, one, 1).mark().letter())
                .containsExactly('P', 'L', 'L', 'A', 'L', 'A', 'P');
    }

    /** Whoever teaches the session marks it, as do attendants of the station and organisers, and nobody else. */
    @Test
    void staffMarkCloseAndCorrect() {
        Id<CourseRun> run = given.thursdays("marks", "attend>=2/3", 0, 2);
        Id<CourseSession> session = given.at(run, 1);
        given.enrolled(given.rider, run);
        given.enrolled(given.keeper, run);
        MarkSession marks = MarkSession.of(session, Mark.of(person(given.rider), AttendanceMark.PRESENT));
        given.clock.set(SEVEN.minus(AttendanceKernel.EARLY).minusSeconds(1));
        refused("enrolment.session.future", () -> enrolments.mark(given.teacher, marks));
        given.clock.set(SEVEN);
        refused("access.denied", () -> enrolments.mark(given.rider, marks));
        Receipt<CourseSession> marked = enrolments.mark(given.teacher, marks);
        assertThat(marked.allMade(Attendance.class)).hasSize(1);
        refused(
                "course.session.taken",
                () -> given.courses.move(
                        given.organiser,
                        MoveSession.of(session, LocalDateTime.parse("2026-03-13T19:00"), 90)
                                .build()));
        assertThat(enrolments.mark(given.teacher, marks).event()).isEqualTo(Receipt.UNCHANGED);
        assertThat(enrolments.mark(given.attendant, marks).event()).isEqualTo("enrolment.marked");
        refused(
                "attendance.twice",
                () -> enrolments.mark(
                        given.teacher,
                        MarkSession.of(
                                session,
                                Mark.of(person(given.rider), AttendanceMark.LATE),
                                Mark.of(person(given.rider), AttendanceMark.LATE))));
        malformed(
                "constraint.size",
                () -> enrolments.mark(
                        given.teacher,
                        MarkSession.of(
                                session,
                                IntStream.rangeClosed(0, AttendanceKernel.MOST)
                                        .mapToObj(i -> Mark.of(new Id<Person>(new UUID(9, i)), AttendanceMark.LATE))
                                        .toArray(Mark[]::new))));
        refused("access.denied", () -> enrolments.close(given.rider, new CloseSession(session)));
        assertThat(enrolments.close(given.organiser, new CloseSession(session)).state())
                .isEqualTo("HELD");
        refused("enrolment.session.state", () -> enrolments.close(given.teacher, new CloseSession(session)));
        refused("enrolment.session.state", () -> enrolments.mark(given.teacher, marks));
        assertThat(given.shown(run, 1).status()).isEqualTo(SessionStatus.HELD);
        SessionMark missing = given.markOf(run, given.keeper, 1);
        assertThat(missing.mark()).isEqualTo(SheetMark.ABSENT);
        assertThat(missing.channel()).isEqualTo(AttendanceChannel.SYSTEM);
        CorrectMark right =
                new CorrectMark(Objects.requireNonNull(missing.attendance()), AttendanceMark.LATE, "Stood at the back");
        refused("access.denied", () -> enrolments.correct(given.keeper, right));
        malformed(
                "constraint.notblank",
                () -> enrolments.correct(given.teacher, new CorrectMark(right.attendance(), AttendanceMark.LATE, " ")));
        refused("record.stale", () -> enrolments.correct(given.teacher.seen(99), right));
        enrolments.correct(given.teacher, right);
        assertThat(given.markOf(run, given.keeper, 1).mark()).isEqualTo(SheetMark.LATE);
    }

    /** Whoever comes without having enrolled gets a seat that is free; a full room is left to staff, who say why. */
    @Test
    void whoStandsAtTheDoorIsTakenIn() {
        Id<CourseRun> run = given.thursdays(
                DraftRun.of(given.define(given.ruled("door", "misses<=1")), "1").seats(3L), 1);
        Id<CourseSession> session = given.at(run, 1);
        given.enrolled(given.rider, run);
        given.clock.set(SEVEN);
        Receipt<CourseSession> marked = enrolments.mark(
                given.teacher,
                MarkSession.of(
                        session, Mark.arrived(person(given.keeper), SEVEN), Mark.arrived(person(given.rider), SEVEN)));
        assertThat(Objects.requireNonNull(marked.why()).text(Locale.CHINESE)).contains("现场加入 1 人");
        malformed(
                "value.missing",
                () -> enrolments.admit(given.teacher, AdmitWalkIn.of(session).build()));
        refused(
                "access.denied",
                () -> enrolments.admit(given.rider, newcomer(session).build()));
        WalkedIn newcomer = enrolments.admit(given.teacher, newcomer(session).build());
        assertThat(newcomer.receipt().state()).isEqualTo("ENROLLED");
        assertThat(newcomer.toString()).doesNotContain(Objects.requireNonNull(newcomer.code()));
        refused(
                "enrolment.twice",
                () -> enrolments.admit(
                        given.teacher,
                        AdmitWalkIn.of(session).person(person(given.rider)).build()));
        refused(
                "capacity.full",
                () -> enrolments.admit(given.teacher, newcomer(session).build()));
        refused(
                "capacity.full",
                () -> enrolments.mark(
                        given.teacher, MarkSession.of(session, Mark.arrived(person(given.attendant), SEVEN))));
        enrolments.admit(
                given.teacher,
                newcomer(session).override("Stands in the corridor").build());
        assertThat(enrolments.reads().roster(given.organiser, run))
                .filteredOn(row -> row.origin() == EnrolmentOrigin.WALK_IN)
                .hasSize(3)
                .anyMatch(row -> "Stands in the corridor".equals(row.reason()) && "canary-138".equals(row.phone()));
        assertThat(enrolments.reads().roster(given.teacher, run))
                .extracting(RosterRow::phone)
                .containsOnlyNulls();
        assertThat(given.courses.reads().run(given.organiser, run).offer().free())
                .isZero();
        assertThat(Stored.entries(given.hall).stream().map(JournalEntry::toString))
                .noneMatch(entry -> entry.contains("canary"));
        assertThat(newcomer(session).build().toString()).doesNotContain("canary");
    }

    /** Whoever waits and is let in at the door waits no longer; others keep their place. */
    @Test
    void whoIsLetInWaitsNoLonger() {
        Id<CourseRun> run = given.thursdays(given.run("line").seats(1L), 1);
        given.enrolled(given.rider, run);
        enrolments.join(given.keeper, WaitForSeat.of(run).build());
        enrolments.join(given.attendant, WaitForSeat.of(run).build());
        given.clock.set(SEVEN);
        enrolments.admit(
                given.teacher,
                AdmitWalkIn.of(given.at(run, 1))
                        .person(person(given.keeper))
                        .override("Brought a chair")
                        .build());
        assertThat(enrolments.reads().waiting(given.keeper)).isEmpty();
        assertThat(enrolments.reads().waiting(given.attendant))
                .extracting(SeatWait::state)
                .containsExactly(OfferState.WAITING);
        assertThat(given.courses.reads().run(given.organiser, run).waiting()).isEqualTo(1);
    }

    /** Somebody whom nobody knew takes the enrolment over later, with the marks; the name noted at the door is forgotten. */
    @Test
    void whoWasTakenInByNameTakesOver() {
        Id<CourseRun> run = given.thursdays("claim", "attend>=2/3", 0, 1);
        given.enrolled(given.keeper, run);
        given.clock.set(SEVEN);
        UUID key = new UUID(7, 8);
        AdmitWalkIn command = newcomer(given.at(run, 1)).build();
        WalkedIn made = enrolments.admit(given.teacher.once(key), command);
        assertThat(enrolments.admit(given.teacher.once(key), command).code()).isNull();
        Id<Enrolment> id = made.receipt().id();
        String code = Objects.requireNonNull(made.code());
        enrolments.close(given.teacher, new CloseSession(given.at(run, 1)));
        refused("access.denied", () -> enrolments.claim(Actor.visitor(), new ClaimEnrolment(id, code)));
        refused("enrolment.claim", () -> enrolments.claim(given.rider, new ClaimEnrolment(id, "0000-0000")));
        refused("enrolment.twice", () -> enrolments.claim(given.keeper, new ClaimEnrolment(id, code)));
        for (int i = 0; i < ClaimTries.MOST; i++) {
            refused("enrolment.claim", () -> enrolments.claim(given.attendant, new ClaimEnrolment(id, "0000-0000")));
        }
        refused("enrolment.claim.tries", () -> enrolments.claim(given.attendant, new ClaimEnrolment(id, code)));
        enrolments.claim(given.rider, new ClaimEnrolment(id, code.toLowerCase(Locale.ROOT)));
        assertThat(given.progress(given.rider, id).all()).hasToString("2/2");
        assertThat(enrolments.reads().roster(given.organiser, run))
                .extracting(RosterRow::personName)
                .containsExactlyInAnyOrder("Keeper", "Rider");
        refused("enrolment.claim", () -> enrolments.claim(given.rider, new ClaimEnrolment(id, code)));
        assertThat(Stored.of(
                                given.hall,
                                Attendance.TYPE,
                                Objects.requireNonNull(
                                        given.markOf(run, given.rider, 1).attendance()))
                        .person())
                .isEqualTo(person(given.rider));
    }

    /** A certificate has a holder, who is not exchanged. */
    @Test
    void whatIsCertifiedIsNotTakenOver() {
        Id<CourseRun> run = given.thursdays("certified", "attend>=2/3", 0, 1);
        given.clock.set(SEVEN);
        WalkedIn made =
                enrolments.admit(given.teacher, newcomer(given.at(run, 1)).build());
        Id<Enrolment> id = made.receipt().id();
        enrolments.close(given.teacher, new CloseSession(given.at(run, 1)));
        enrolments.issue(given.organiser, new IssueCertificate(id));
        refused(
                "enrolment.claim.certified",
                () -> enrolments.claim(given.rider, new ClaimEnrolment(id, Objects.requireNonNull(made.code()))));
    }

    private static AdmitWalkIn.Builder newcomer(Id<CourseSession> session) {
        return AdmitWalkIn.of(session).name("canary-name").phone("canary-138");
    }

    /** Somebody who apologises is excused; why is for staff, and in no journal. */
    @Test
    void whoApologisesIsExcused() {
        Id<CourseRun> run = given.thursdays("sorry", "misses<=0", 0, 1);
        Id<Enrolment> mine = given.enrolled(given.rider, run);
        SendApology sorry =
                SendApology.of(given.at(run, 1)).words("canary-of-words").build();
        refused("enrolment.session.other", () -> enrolments.apologise(given.keeper, sorry));
        assertThat(sorry.toString()).doesNotContain("canary");
        enrolments.apologise(given.rider, sorry);
        given.hold(run, 1, "", new Actor[0]);
        assertThat(given.progress(given.rider, mine).marks().get(0).mark()).isEqualTo(SheetMark.EXCUSED);
        assertThat(given.progress(given.rider, mine).holds()).isTrue();
        refused("enrolment.session.state", () -> enrolments.apologise(given.rider, sorry));
        assertThat(Stored.entries(given.hall).stream().map(JournalEntry::toString))
                .noneMatch(entry -> entry.contains("canary"));
    }

    /** Three fractions: of what was held, of all, and what can still be reached; free absences never lower them. */
    @Test
    void threeFractionsAreExact() {
        Actor rider = given.rider;
        Id<CourseRun> first = given.thursdays("a1", "attend>=2/3", 0, 3);
        fractions(rider, given.play(first, "PL", rider), "3/4", "3/6", "5/6");
        given.clock.set(TestHall.MONDAY);
        Id<CourseRun> half = given.thursdays("a2", "attend>=2/3", 2, 5);
        Id<Enrolment> equal = given.play(half, "PAAPA", rider);
        fractions(rider, equal, "4/6", "4/6", "4/6");
        assertThat(given.progress(rider, equal).holds()).isTrue();
        given.clock.set(TestHall.MONDAY);
        Id<Enrolment> more = given.play(given.thursdays("a2b", "attend>=7/10", 2, 5), "PAAPA", rider);
        assertThat(given.progress(rider, more).holds()).isFalse();
        given.clock.set(TestHall.MONDAY);
        Id<Enrolment> early = given.play(given.thursdays("a3", "attend>=4/5", 0, 10), "PPPPP", rider);
        fractions(rider, early, "10/10", "10/20", "20/20");
        assertThat(given.progress(rider, early).holds()).isFalse();
        assertThat(given.progress(rider, early).reachable()).isTrue();
        given.clock.set(TestHall.MONDAY);
        fractions(rider, given.play(given.thursdays("a4", "attend>=4/5", 1, 6), "PLA", rider), "3/4", "3/10", "9/10");
    }

    /** A session that had to be attended was missed: that is told once, by the clock. */
    @Test
    void whatCanNoLongerBeReachedIsToldOnce() {
        Id<CourseRun> run = given.thursdays("a5", "must=2", 1, 4);
        Id<Enrolment> mine = given.play(run, "PAP", given.rider);
        fractions(given.rider, mine, "4/6", "4/6", "6/8");
        ProgressView seen = given.progress(given.rider, mine);
        assertThat(seen.reachable()).isFalse();
        assertThat(seen.explanation().text(Locale.CHINESE)).contains("已无法满足", "必到第2次：缺");
        assertThat(seen.explanation().text(Locale.ENGLISH)).contains("can no longer hold");
        assertThat(given.times("enrolment.completion_lost")).isZero();
        given.settle(Duration.ZERO);
        assertThat(given.times("enrolment.completion_lost")).isOne();
        given.hold(run, 4, "P", given.rider);
        given.settle(Duration.ZERO);
        assertThat(given.times("enrolment.completion_lost")).isOne();
        assertThat(given.times("enrolment.completion_reached")).isZero();
    }

    /** What was over before somebody enrolled counts nowhere, unless it has to be attended. */
    @Test
    void whatWasOverBeforeCountsNowhere() {
        Id<CourseRun> plain = given.thursdays("late", "attend>=1/1", 0, 3);
        Id<CourseRun> strict = given.thursdays("strict", "attend>=1/1; must=1", 0, 3);
        given.hold(plain, 1, "", new Actor[0]);
        given.hold(strict, 1, "", new Actor[0]);
        given.clock.set(at("2026-03-17T10:00"));
        Enrol late = Enrol.of(plain).person(person(given.rider)).build();
        Id<Enrolment> mine = enrolments.enrol(given.organiser, late).id();
        Id<Enrolment> other = enrolments
                .enrol(
                        given.organiser,
                        Enrol.of(strict).person(person(given.rider)).build())
                .id();
        for (int session = 2; session < 4; session++) {
            given.hold(plain, session, "P", given.rider);
            given.hold(strict, session, "P", given.rider);
        }
        fractions(given.rider, mine, "4/4", "4/4", "4/4");
        fractions(given.rider, other, "4/6", "4/6", "4/6");
        EnrolmentView shown = enrolments.reads().mine(given.rider, PageRequest.first(5)).items().stream()
                .filter(one -> one.id().equals(mine))
                .findAny()
                .orElseThrow();
        assertThat(shown.marks()).containsExactly(SheetMark.NOT_COUNTED, SheetMark.PRESENT, SheetMark.PRESENT);
        assertThat(shown.all()).hasToString("4/4");
        assertThat(shown.taken()).hasToString("4/4");
        assertThat(shown.possible()).hasToString("4/4");
    }

    /** A day before, everybody is reminded; half a day after, staff hear that nobody has marked it. */
    @Test
    void theClockRemindsAndTellsOfWhatIsNotMarked() {
        Id<CourseRun> run = given.thursdays("clock", "attend>=2/3", 0, 1);
        given.clock.set(SEVEN.minus(Duration.ofHours(24)).minusSeconds(1));
        given.settle(Duration.ZERO);
        assertThat(given.times("course.session_reminder")).isZero();
        given.settle(Duration.ofSeconds(1));
        assertThat(given.times("course.session_reminder")).isOne();
        given.clock.set(at("2026-03-13T08:30").minusSeconds(1));
        given.settle(Duration.ZERO);
        assertThat(given.times("course.session_unmarked")).isZero();
        given.settle(Duration.ofSeconds(1));
        given.settle(Duration.ofDays(1));
        assertThat(given.times("course.session_unmarked")).isOne();
        assertThat(given.times("course.session_reminder")).isOne();
        enrolments.close(given.teacher, new CloseSession(given.at(run, 1)));
        given.settle(Duration.ZERO);
        assertThat(given.times("course.session_judged")).isOne();
    }

    /** Names and marks are for those who teach and organise; one's own for oneself. */
    @Test
    void theSheetIsForThoseWhoTeachAndOrganise() {
        Id<CourseRun> run = given.thursdays("sheet", "attend>=2/3", 0, 2);
        given.enrolled(given.keeper, run);
        given.clock.advance(Duration.ofMinutes(1));
        Id<Enrolment> mine = given.play(run, "P", given.rider);
        refused("access.denied", () -> enrolments.reads().sheet(given.rider, run));
        refused("access.denied", () -> enrolments.reads().progress(given.keeper, mine));
        RunSheet sheet = enrolments.reads().sheet(given.organiser, run);
        assertThat(sheet.sessions()).hasSize(2);
        assertThat(sheet.learners()).extracting(SheetRow::personName).containsExactly("Keeper", "Rider");
        assertThat(sheet.learners().get(1).all()).hasToString("2/4");
        assertThat(sheet.learners().get(0).marks())
                .extracting(SessionMark::mark)
                .containsExactly(SheetMark.ABSENT, SheetMark.OPEN);
        assertThat(given.progress(given.teacher, mine).explanation().text(Locale.CHINESE))
                .contains("结业条件尚未满足", "出勤 (2/4 >= 2/3 ✗)");
    }

    private void fractions(Actor by, Id<Enrolment> enrolment, String taken, String all, String possible) {
        ProgressView seen = given.progress(by, enrolment);
        assertThat(seen.taken()).hasToString(taken);
        assertThat(seen.all()).hasToString(all);
        assertThat(seen.possible()).hasToString(possible);
    }

    private String code(Id<CourseSession> session) {
        return enrolments.reads().code(given.teacher, session).code();
    }

    private Receipt<Attendance> checkIn(Actor by, Id<CourseSession> session, String code) {
        return enrolments.checkIn(by, new CheckInSession(session, code));
    }
}
