package org.commonhall.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.AssignTeacher;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.DutyShift;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.SetDuty;
import org.junit.jupiter.api.Test;

/** What takes people's time, across capabilities. */
@StoreTest
class EngagementScenario {
    private static final Span MARCH = Span.of(at("2026-03-02T00:00"), at("2026-04-01T00:00"));

    private final TestCommittee committee;
    private final TestCourses given;
    private final Engagements engagements;

    EngagementScenario(TestHall hall) {
        committee = new TestCommittee(hall);
        given = new TestCourses(hall);
        engagements = given.hall.engagements();
    }

    /** A room, an appointment, a duty, a meeting, a session to teach and one to take part in. */
    @Test
    void everyCapabilityTellsWhatItTakes() {
        Id<Committee> seats = committee.committee("tower-rules", 1, 1).id();
        Actor member = Actor.person(committee.seat(seats, "owners"));
        committee.called(Duration.ofDays(10));
        booked(member);
        Id<Desk> desk = desk();
        appointment(member, desk);
        given.stations.addStaff(given.keeper, new AddDeskStaff(desk, person(member)));
        given.stations.setDuty(
                given.keeper, new SetDuty(desk, person(member), at("2026-03-05T09:00"), at("2026-03-05T12:00")));
        Id<CourseRun> taught = given.draft(given.run("taught"));
        Id<CourseSession> session = session(taught, "2026-03-20T19:00");
        given.courses.assign(
                given.organiser, AssignTeacher.of(session, person(member)).build());
        Id<CourseRun> learned = given.published(given.run("learned").approval(true), "2026-03-25T19:00");
        given.enrolments.enrol(member, Enrol.of(learned).build());

        List<EngagementView> all = engagements.of(member, person(member), MARCH);
        assertThat(all)
                .extracting(EngagementView::kind)
                .containsExactly(
                        Appointment.TYPE,
                        DutyShift.TYPE,
                        Booking.TYPE,
                        Meeting.TYPE,
                        CourseSession.TYPE,
                        CourseSession.TYPE);
        assertThat(all).extracting(EngagementView::busy).containsExactly(true, true, true, true, true, false);
        assertThat(all.get(3).until()).isEqualTo(all.get(3).from().plus(Duration.ofHours(2)));
        assertThat(engagements.of(member, person(member), Span.of(at("2026-03-05T12:00"), at("2026-03-10T10:00"))))
                .isEmpty();
    }

    /** Staff see what somebody does in their scope, and of the rest only when. */
    @Test
    void staffSeeTheirOwnAndWhenOneIsBusy() {
        Actor member = given.somebody("Member", null, Scopes.DISTRICT);
        booked(member);
        Id<CourseRun> run = given.published(given.run("run"), "2026-03-10T11:00");
        given.enrolments.enrol(member, Enrol.of(run).build());
        Actor secretary = given.somebody("Stranger", Role.SECRETARY, given.union.value());
        refused("access.denied", () -> engagements.of(secretary, person(member), MARCH));
        refused("access.denied", () -> engagements.of(Actor.visitor(), person(member), MARCH));
        List<EngagementView> seen = engagements.of(given.keeper, person(member), MARCH);
        assertThat(seen).extracting(EngagementView::kind).containsExactly(Booking.TYPE, null);
        assertThat(seen.get(1).from()).isEqualTo(at("2026-03-10T11:00"));
        assertThat(seen.get(1).subject()).isNull();
        assertThat(engagements.of(given.admin, person(member), MARCH))
                .extracting(EngagementView::kind)
                .containsExactly(Booking.TYPE, CourseSession.TYPE);
        refused(
                "engagement.span.long",
                () -> engagements.of(member, person(member), Span.of(MARCH.from(), at("2027-04-08T00:00"))));
    }

    private void booked(Actor by) {
        Id<BookableRoom> room = given.room();
        given.bookings.book(
                by,
                BookRoom.of(room, LocalDateTime.parse("2026-03-10T10:00"), LocalDateTime.parse("2026-03-10T11:30"))
                        .build());
    }

    private Id<CourseSession> session(Id<CourseRun> run, String from) {
        return given.courses
                .add(
                        given.organiser,
                        AddSession.of(run, LocalDateTime.parse(from), 60).build())
                .id();
    }

    private Id<Desk> desk() {
        return given.stations
                .registerDesk(
                        given.keeper,
                        new RegisterDesk(
                                given.station.id(),
                                given.host,
                                DeskDetails.of("Advice").build()))
                .id();
    }

    private void appointment(Actor by, Id<Desk> desk) {
        Id<DeskService> service = given.stations
                .registerService(
                        given.keeper,
                        RegisterService.of(desk, "Advice", 30)
                                .appointments(true)
                                .build())
                .id();
        Id<DeskLine> line = given.hall
                .station()
                .desks()
                .open(given.keeper, new OpenLine(desk, LineSettings.standard()))
                .id();
        given.hall
                .station()
                .desks()
                .addWindow(
                        given.keeper,
                        new AddSlotWindow(
                                line,
                                ImmutableSet.of(DayOfWeek.TUESDAY),
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                1,
                                LocalDate.of(2026, 3, 1)));
        given.hall
                .station()
                .desks()
                .book(
                        by,
                        BookAppointment.of(line, service, at("2026-03-03T10:00"))
                                .build());
    }
}
