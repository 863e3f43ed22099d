package org.commonhall.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestStation.person;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.BadgeRules;
import org.commonhall.credential.CredentialPolicy;
import org.commonhall.directory.directory.Audience;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.booking.BlockRoom;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.MoveBooking;
import org.junit.jupiter.api.Test;

/** Courses, their runs, sessions, rooms and teachers. */
@StoreTest
class CourseScenario {
    private static final BadgeRules BADGES = BadgeRules.read("badges", new StringReader("""
            code,zh,en,from,once,valid_months
            film.basic,短片,Film,,,
            a.1,甲,A,,,
            b.1,乙,B,,,
            c.1,丙,C,,,
            own.1,自有,Own,own,,
            """));
    private static final String THURSDAYS = "FREQ=WEEKLY;COUNT=10;BYDAY=TH";

    private final TestCourses given;
    private final Courses courses;
    private final Actor organiser;

    CourseScenario(TestHall hall) {
        given = new TestCourses(
                hall.with(builder -> builder.with(CredentialPolicy.neutral().with(BADGES))));
        courses = given.courses;
        organiser = given.organiser;
    }

    @Test
    void aCourseKeepsItsRulesReadable() {
        refused(
                "course.code.taken",
                () -> courses.define(organiser, define("fire-corner").build()));
        refused(
                "course.rule.text",
                () -> courses.define(
                        organiser, define("a").completion("attend>2/3").build()));
        refused(
                "course.rule.impossible",
                () -> courses.define(
                        organiser, define("a").completion("attend>=3/2").build()));
        refused(
                "course.prerequisite.text",
                () -> courses.define(
                        organiser, define("a").prerequisites("a||b").build()));
        Receipt<Course> made = courses.define(
                organiser, define("film").badge("film.basic").validMonths(24L).build());
        refused(
                "course.badge.taken",
                () -> courses.define(
                        organiser, define("film-2").badge("film.basic").build()));
        courses.define(
                organiser,
                define("film")
                        .course(made.id())
                        .badge("film.basic")
                        .title("Short films")
                        .build());
        assertThat(courses.reads().course(given.rider, made.id()).title()).isEqualTo("Short films");
        assertThat(courses.reads().courses(given.rider, given.host.value()))
                .extracting(CourseView::code)
                .containsExactly("film", "fire-corner");
    }

    /** What would keep its certificates from being issued is refused when the course is defined. */
    @Test
    void aCourseGivesABadgeThatTheHallHas() {
        refused(
                "course.badge.unknown",
                () -> courses.define(
                        organiser, define("dance").badge("dance.basic").build()));
        refused(
                "course.badge.other",
                () -> courses.define(organiser, define("dance").badge("own.1").build()));
        courses.define(organiser, define("own").badge("own.1").build());
        courses.define(
                organiser, define("dance").badge("dance.basic").retired(true).build());
    }

    /** A needs the badge of B, B that of C, C that of A. */
    @Test
    void coursesDoNotNeedEachOther() {
        courses.define(organiser, define("a").badge("a.1").prerequisites("b.1").build());
        courses.define(
                organiser, define("b").badge("b.1").prerequisites("c.1|d.1").build());
        refused(
                "course.prerequisite.cycle",
                () -> courses.define(
                        organiser,
                        define("c").badge("c.1").prerequisites("x.1; a.1").build()));
        courses.define(organiser, define("c").badge("c.1").prerequisites("x.1").build());
    }

    /** Ten Thursdays, one of them National Day. */
    @Test
    void daysOffAreLeftOutOrMadeUpFor() {
        Id<CourseRun> skip = given.draft(given.run("skip"));
        courses.plan(organiser, thursdays(skip).build());
        assertThat(page(skip).offer().sessions()).isEqualTo(9);
        assertThat(page(skip).offer().endsAt()).isEqualTo(at("2026-10-22T20:30"));
        SessionView off = page(skip).sessions().get(6);
        assertThat(off.status()).isEqualTo(SessionStatus.SKIPPED);
        assertThat(Objects.requireNonNull(off.skippedFor()).zh()).isEqualTo("国庆节");
        Receipt<CourseSession> back = courses.readd(organiser, new ReaddSession(off.id()));
        assertThat(back.state()).isEqualTo("PLANNED");
        assertThat(page(skip).offer().sessions()).isEqualTo(10);
        refused("course.session.state", () -> courses.readd(organiser, new ReaddSession(off.id())));
        Id<CourseRun> extend = given.draft(given.run("extend"));
        courses.plan(organiser, thursdays(extend).onDayOff(OnDayOff.EXTEND).build());
        assertThat(page(extend).offer().sessions()).isEqualTo(10);
        assertThat(page(extend).offer().endsAt()).isEqualTo(at("2026-10-29T20:30"));
    }

    @Test
    void sessionsTakeTheirRoom() {
        Id<BookableRoom> room = given.room();
        book(room, "2026-08-27T19:00");
        Id<CourseRun> run = given.draft(given.run("room").room(room).seats(30L));
        refused(
                "booking.series.date",
                () -> courses.plan(organiser, thursdays(run).build()));
        courses.plan(organiser, thursdays(run).onConflict(OnConflict.SKIP).build());
        assertThat(page(run).offer().room()).isEqualTo("Classroom");
        List<SessionView> sessions = page(run).sessions();
        assertThat(sessions).extracting(SessionView::status).startsWith(SessionStatus.PLANNED, SessionStatus.SKIPPED);
        refused("booking.taken", () -> book(room, "2026-08-20T19:00"));
        refused(
                "booking.taken",
                () -> courses.readd(organiser, new ReaddSession(sessions.get(1).id())));
        courses.cancel(organiser, new CancelSession(sessions.get(0).id(), "Ill"));
        book(room, "2026-08-20T19:00");
        refused(
                "course.session.state",
                () -> courses.cancel(
                        organiser, new CancelSession(sessions.get(0).id(), "Ill")));
    }

    /** A session that moves to a taken time stays, with its room; a keeper's move takes the session along. */
    @Test
    void sessionAndRoomMoveTogetherOrNotAtAll() {
        Id<BookableRoom> room = given.room();
        Id<CourseRun> run = given.published(given.run("move").room(room).seats(20L), "2026-03-12T19:00");
        Id<CourseSession> session = page(run).sessions().get(0).id();
        book(room, "2026-03-13T19:00");
        refused("booking.taken", () -> courses.move(organiser, moved(session, "2026-03-13T19:30")));
        assertThat(page(run).sessions().get(0).startsAt()).isEqualTo(at("2026-03-12T19:00"));
        refused("booking.taken", () -> book(room, "2026-03-12T20:00"));
        courses.move(organiser, moved(session, "2026-03-14T19:00"));
        assertThat(page(run).sessions().get(0).movedFrom()).isEqualTo(at("2026-03-12T19:00"));
        Id<Booking> booking = booking(room, "2026-03-14");
        refused(
                "booking.owned",
                () -> given.bookings.cancel(organiser, CancelBooking.of(booking).build()));
        given.bookings.move(
                given.keeper,
                MoveBooking.of(
                                booking,
                                LocalDateTime.parse("2026-03-15T10:00"),
                                LocalDateTime.parse("2026-03-15T11:30"))
                        .reason("Pipe burst")
                        .build());
        assertThat(page(run).offer().startsAt()).isEqualTo(at("2026-03-15T10:00"));
        given.bookings.block(
                given.keeper,
                new BlockRoom(
                        room,
                        LocalDateTime.parse("2026-03-15T09:00"),
                        LocalDateTime.parse("2026-03-16T09:00"),
                        "Painting"));
        assertThat(page(run).sessions().get(0).status()).isEqualTo(SessionStatus.UNPLACED);
        assertThat(Objects.requireNonNull(page(run).sessions().get(0).reason()).text(Locale.ENGLISH))
                .isEqualTo("Painting\n");
        courses.move(organiser, moved(session, "2026-03-17T19:00"));
        assertThat(page(run).sessions().get(0).status()).isEqualTo(SessionStatus.PLANNED);
        refused("booking.taken", () -> book(room, "2026-03-17T19:00"));
    }

    @Test
    void timesThatCannotBeAreRefused() {
        Id<CourseRun> run = given.draft(given.run("times").enrolFrom(MONDAY.plus(Duration.ofDays(5))));
        refused("course.session.past", () -> given.session(run, "2026-03-02T09:00"));
        refused("course.session.order", () -> given.session(run, "2026-03-04T09:00"));
        malformed(
                "course.time.range",
                () -> courses.add(
                        organiser,
                        AddSession.of(run, LocalDateTime.of(9_999, 1, 1, 9, 0), 60)
                                .build()));
        refused(
                "course.room.station",
                () -> given.draft(given.run("elsewhere").room(given.room()).station(new Id<>(new UUID(9, 9)))));
        Actor guest = given.somebody("Guest", Role.ORGANISER, given.union.value());
        Id<Course> law = courses.define(
                        guest, DefineCourse.of(given.union, "law", "法律").build())
                .id();
        refused(
                "access.denied",
                () -> courses.draft(
                        guest, DraftRun.of(law, "1").station(given.station.id()).build()));
        courses.draft(guest, DraftRun.of(law, "1").room(given.room()).build());
        given.draft(given.run("ours").station(given.station.id()));
        refused(
                "course.session.many",
                () -> courses.plan(
                        organiser,
                        PlanSessions.weekly(run, LocalDateTime.parse("2026-04-01T09:00"), 60, "FREQ=DAILY;COUNT=201")
                                .build()));
        refused(
                "course.run.dates",
                () -> given.draft(given.run("dates")
                        .enrolFrom(MONDAY.plus(Duration.ofDays(5)))
                        .enrolUntil(MONDAY)));
        refused("course.run.marks", () -> given.draft(given.run("marks").lateAfter(40)));
        refused("course.run.minimum", () -> given.draft(given.run("few").minimum(5L)));
        refused("course.scale", () -> given.draft(given.run("scale").scale("P1L2E1A0")));
        malformed("course.time.zone", () -> given.draft(given.run("zone").timeZone("Mars/Base")));
        Id<CourseRun> berlin = given.draft(given.run("berlin").timeZone("Europe/Berlin"));
        malformed("course.time.gap", () -> given.session(berlin, "2026-03-29T02:30"));
        given.session(run, "2026-04-11T09:00");
        refused(
                "course.run.dates",
                () -> courses.change(
                        organiser,
                        ChangeRun.of(run).enrolUntil(at("2026-04-11T10:31")).build()));
        courses.change(
                organiser, ChangeRun.of(run).enrolUntil(at("2026-04-11T10:30")).build());
    }

    @Test
    void aRunIsPublishedWithTheRuleOfThatMoment() {
        Id<Course> ruled = courses.define(
                        organiser,
                        define("ruled").completion("attend>=2/3; must=2").build())
                .id();
        Id<CourseRun> run = given.draft(DraftRun.of(ruled, "1"));
        refused("record.missing", () -> courses.reads().run(given.rider, run));
        refused("course.run.empty", () -> courses.publish(organiser, new PublishRun(run)));
        given.session(run, "2026-03-12T19:00");
        refused("course.rule.must", () -> courses.publish(organiser, new PublishRun(run)));
        given.session(run, "2026-03-13T19:00");
        assertThat(courses.publish(organiser, new PublishRun(run)).state()).isEqualTo("PUBLISHED");
        refused("course.run.state", () -> courses.publish(organiser, new PublishRun(run)));
        courses.define(organiser, define("ruled").course(ruled).retired(true).build());
        assertThat(courses.reads().run(given.rider, run).completion()).isEqualTo("attend>=2/3; must=2");
        assertThat(courses.reads().run(given.rider, run).sessions())
                .extracting(SessionView::mustAttend)
                .containsExactly(false, true);
        refused("course.retired", () -> given.draft(DraftRun.of(ruled, "2")));
        refused("course.run.open", () -> courses.finish(organiser, new FinishRun(run)));
        Id<CourseRun> free = given.draft(given.run("free").freeAbsences(1));
        given.session(free, "2026-03-12T19:00");
        refused("course.free.many", () -> courses.publish(organiser, new PublishRun(free)));
    }

    @Test
    void aTeacherIsInOnePlaceAtATime() {
        Actor teacher = given.somebody("Teacher", null, Scopes.DISTRICT);
        Id<CourseRun> run = given.draft(given.run("a"));
        Id<CourseRun> other = given.draft(given.run("b"));
        courses.add(
                organiser,
                added(run, "2026-03-12T19:00")
                        .teachers(List.of(person(teacher)))
                        .build());
        AddSession.Builder clash = added(other, "2026-03-12T20:00").teachers(List.of(person(teacher)));
        refused("course.teacher.busy", () -> courses.add(organiser, clash.build()));
        Id<CourseSession> second =
                courses.add(organiser, clash.override("Joins by video").build()).id();
        assertThat(courses.reads().teaching(teacher)).hasSize(2);
        assertThat(exported(teacher)).contains("Joins by video");
        courses.move(
                organiser,
                MoveSession.of(second, LocalDateTime.parse("2026-03-12T19:30"), 60)
                        .override("Is late")
                        .build());
        assertThat(exported(teacher)).contains("Is late").doesNotContain("Joins by video");
        Actor stand = given.somebody("Stand-in", null, Scopes.DISTRICT);
        courses.assign(
                organiser,
                AssignTeacher.of(second, person(stand)).instead(person(teacher)).build());
        assertThat(courses.reads().teaching(teacher)).hasSize(1);
        assertThat(courses.reads().teaching(stand)).hasSize(1);
        refused(
                "course.teacher.twice",
                () -> courses.assign(
                        organiser, AssignTeacher.of(second, person(stand)).build()));
        courses.release(organiser, new ReleaseTeacher(second, person(stand)));
        refused("record.missing", () -> courses.release(organiser, new ReleaseTeacher(second, person(stand))));
        assertThat(courses.reads().teaching(stand)).isEmpty();
        assertThat(courses.reads().teaching(Actor.visitor())).isEmpty();
    }

    @Test
    void seatsAreReleasedOnce() {
        Id<CourseRun> run = given.published(
                given.run("released")
                        .seats(10L)
                        .pools(List.of(Pool.of(Audience.RIDER, 6)))
                        .releaseAt(MONDAY.plus(Duration.ofDays(1))),
                "2026-03-12T19:00");
        given.pass(Duration.ofDays(1));
        refused(
                "course.pools.released",
                () -> courses.change(
                        organiser,
                        ChangeRun.of(run)
                                .releaseAt(MONDAY.plus(Duration.ofDays(2)))
                                .build()));
    }

    @Test
    void seatsAreKeptForAudiencesThatAreKnown() {
        refused(
                "course.pools.sum",
                () -> given.draft(given.run("sum")
                        .seats(10L)
                        .pools(List.of(Pool.of(Audience.RIDER, 6), Pool.of(Audience.ELDER, 5)))));
        refused(
                "course.pools.audience",
                () -> given.draft(given.run("who").seats(10L).pools(List.of(Pool.of(new Audience("martian"), 6)))));
        refused(
                "course.pools.twice",
                () -> given.draft(given.run("twice")
                        .seats(10L)
                        .pools(List.of(Pool.of(Audience.RIDER, 1), Pool.of(Audience.RIDER, 1)))));
        Id<CourseRun> run = given.published(
                given.run("pools").seats(10L).pools(List.of(Pool.of(Audience.RIDER, 6))), "2026-03-12T19:00");
        assertThat(courses.reads().run(organiser, run).pools())
                .containsExactly(new PoolView("rider", 6L, 0, 0), new PoolView(null, 4L, 0, 0));
        assertThat(courses.reads().run(given.rider, run).pools()).isEmpty();
        courses.resize(
                organiser,
                ResizeRun.of(run)
                        .seats(12L)
                        .pools(List.of(Pool.of(Audience.ELDER, 3)))
                        .build());
        assertThat(courses.reads().run(organiser, run).pools())
                .containsExactly(
                        new PoolView("elder", 3L, 0, 0), new PoolView("rider", 0L, 0, 0), new PoolView(null, 9L, 0, 0));
        Id<CourseRun> plain = given.published(given.run("plain").seats(10L), "2026-03-12T19:00");
        refused(
                "course.pools.late",
                () -> courses.resize(
                        organiser,
                        ResizeRun.of(plain)
                                .seats(12L)
                                .pools(List.of(Pool.of(Audience.ELDER, 3)))
                                .build()));
    }

    @Test
    void theCatalogueShowsWhatIsOffered() {
        Id<CourseRun> late = given.published(given.run("late").seats(1L), "2026-03-20T19:00");
        Id<CourseRun> soon = given.published(
                given.run("soon")
                        .seats(5L)
                        .pools(List.of(Pool.of(Audience.RIDER, 5)))
                        .enrolFrom(MONDAY.plusSeconds(60)),
                "2026-03-12T19:00");
        given.draft(given.run("draft"));
        Page<CatalogueRow> page = courses.reads()
                .catalogue(given.rider, CatalogueFilter.everything().build(), PageRequest.first(10));
        assertThat(page.items()).extracting(CatalogueRow::id).containsExactly(soon, late);
        CatalogueRow row = page.items().get(0);
        assertThat(row.state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(row.free()).isEqualTo(5);
        assertThat(row.freeToMe()).isZero();
        assertThat(row.missing())
                .extracting(why -> why.code())
                .containsExactly("course.run.closed.early", "course.seats.reserved");
        Actor rider = given.of(Audience.RIDER, "Rider Two");
        assertThat(courses.reads()
                        .catalogue(
                                rider,
                                CatalogueFilter.everything().onlyFree(true).build(),
                                PageRequest.first(10))
                        .items())
                .hasSize(2);
        assertThat(courses.reads()
                        .catalogue(
                                Actor.visitor(),
                                CatalogueFilter.everything().onlyFree(true).build(),
                                PageRequest.first(10))
                        .items())
                .extracting(CatalogueRow::id)
                .containsExactly(late);
        assertThat(courses.reads()
                        .catalogue(
                                Actor.visitor(),
                                CatalogueFilter.everything()
                                        .from(at("2026-03-15T00:00"))
                                        .until(at("2026-03-30T00:00"))
                                        .build(),
                                PageRequest.first(10))
                        .items())
                .hasSize(1);
        assertThat(courses.reads()
                        .runs(organiser, given.host.value(), PageRequest.first(10))
                        .items())
                .hasSize(3);
    }

    @Test
    void aCancelledRunGivesItsRoomsBack() {
        Id<BookableRoom> room = given.room();
        Id<CourseRun> run = given.published(given.run("gone").room(room).seats(20L), "2026-03-12T19:00");
        courses.cancel(organiser, new CancelRun(run, "No teacher"));
        assertThat(page(run).offer().state()).isEqualTo(RunState.CANCELLED);
        book(room, "2026-03-12T19:00");
        refused("course.run.state", () -> courses.cancel(organiser, new CancelRun(run, "No teacher")));
        Id<CourseRun> none = given.published(given.run("none"), "2026-03-12T19:00");
        courses.cancel(organiser, new CancelSession(page(none).sessions().get(0).id(), "Ill"));
        assertThat(courses.finish(organiser, new FinishRun(none)).state()).isEqualTo("FINISHED");
    }

    private DefineCourseBuilder define(String code) {
        return DefineCourse.of(given.host, code, "Course " + code);
    }

    private String exported(Actor whose) {
        return given.hall.access().export(given.admin, person(whose).value()).json();
    }

    private static PlanSessions.Builder thursdays(Id<CourseRun> run) {
        return PlanSessions.weekly(run, LocalDateTime.parse("2026-08-20T19:00"), 90, THURSDAYS);
    }

    private static AddSession.Builder added(Id<CourseRun> run, String from) {
        return AddSession.of(run, LocalDateTime.parse(from), 90);
    }

    private static MoveSession moved(Id<CourseSession> session, String from) {
        return MoveSession.of(session, LocalDateTime.parse(from), 90).build();
    }

    private RunView page(Id<CourseRun> run) {
        return courses.reads().run(organiser, run);
    }

    private void book(Id<BookableRoom> room, String from) {
        LocalDateTime start = LocalDateTime.parse(from);
        given.bookings.book(
                given.rider, BookRoom.of(room, start, start.plusMinutes(90)).build());
    }

    private Id<Booking> booking(Id<BookableRoom> room, String day) {
        return given.bookings.reads().week(given.keeper, room, LocalDate.parse(day)).bookings().stream()
                .filter(one -> one.startsAt().equals(at(day + "T19:00")))
                .findAny()
                .orElseThrow()
                .id();
    }
}
