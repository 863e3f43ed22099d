package org.commonhall.scenario;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.MakeOffer;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.CheckInAppointment;
import org.commonhall.testing.SettableClock;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;

/** Somebody for whom one thing of every sort waits. */
public final class TestTodos {
    /** The hall. */
    public final Commonhall hall;
    /** Its clock. */
    public final SettableClock clock;
    /** For whom all of it waits. */
    public final Actor lin;
    /** For whom nothing waits. */
    public final Actor neighbour;
    /** Keeps the papers of {@link #body}. */
    public final Actor secretary;
    /** The committee in which Lin has a seat. */
    public final Id<Organization> body;

    public TestTodos(TestHall given) {
        TestCommittee board = new TestCommittee(given);
        hall = board.hall;
        clock = board.clock;
        neighbour = board.worker;
        secretary = board.secretary;
        body = board.body;
        Committee committee = board.committee("cn-beijing-2024-committee", 3, 2);
        lin = Actor.person(board.seat(committee.id(), "owners"));
        board.called(Duration.ofDays(20));
        TestTower tower = new TestTower(given);
        tower.title(tower.unit("1301", "500"), lin);
        tower.opened(tower.consultation(RuleSets.CN_278_ORDINARY));
        answered(board);
        action(board);
        station(given);
        desk(given);
        courses(given);
        shifts(given);
    }

    private void answered(TestCommittee board) {
        Requests requests = hall.requests();
        Id<ServiceRequest> request = requests.submit(
                        lin, SubmitRequest.of("The lift stops").build())
                .receipt()
                .id();
        requests.dispatch(
                board.admin, DispatchRequest.of(request).unit(board.body).build());
        requests.step(board.admin, RequestStep.of(request, RequestAction.SIGN).build());
        requests.answer(
                board.admin,
                AnswerRequest.of(request, AnswerOutcome.RESOLVED, "It runs again")
                        .build());
    }

    private void action(TestCommittee board) {
        hall.governance()
                .followUps()
                .plan(
                        board.secretary,
                        PlanFollowUp.of(
                                        UUID.randomUUID(),
                                        board.body,
                                        "Call the lift firm",
                                        Holder.person(Person.idOf(lin)),
                                        TestTower.TODAY.plusDays(7))
                                .build());
    }

    private void station(TestHall given) {
        TestRooms rooms = new TestRooms(given);
        rooms.book(lin, rooms.room("Studio", TestRooms.policy()), "2026-03-03T10:00", 60);
        Instant now = Fixture.MONDAY;
        hall.capacity()
                .offer(
                        rooms.keeper,
                        MakeOffer.of(
                                        Person.idOf(lin),
                                        rooms.zone("Reading room", "40", 12L)
                                                .id()
                                                .value(),
                                        now.plus(Duration.ofHours(1)))
                                .span(new Span(now.plus(Duration.ofHours(2)), now.plus(Duration.ofHours(4))))
                                .build());
    }

    private void desk(TestHall given) {
        TestDesks desks = new TestDesks(given);
        desks.desks.addWindow(
                desks.admin,
                new AddSlotWindow(
                        desks.studioLine,
                        ImmutableSet.copyOf(DayOfWeek.values()),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1)));
        Receipt<Appointment> today = appointment(desks, Duration.ofMinutes(30));
        desks.desks.checkIn(lin, new CheckInAppointment(today.id()));
        appointment(desks, Duration.ofDays(1));
    }

    private Receipt<Appointment> appointment(TestDesks desks, Duration after) {
        return desks.desks.book(
                lin,
                BookAppointment.of(desks.studioLine, desks.advice, Fixture.MONDAY.plus(after))
                        .build());
    }

    private void courses(TestHall given) {
        TestCourses courses = new TestCourses(given);
        courses.enrolments.enrol(
                lin,
                Enrol.of(courses.published(courses.run("spring"), "2026-03-20T19:00"))
                        .build());
    }

    private void shifts(TestHall given) {
        TestShifts shifts = new TestShifts(given);
        shifts.volunteers.register(lin, RegisterVolunteer.of().build());
        var programme = shifts.running("meals", ProgrammeTerms.standard());
        var carrier = shifts.role(programme, "carrier");
        shifts.signUp(lin, shifts.shift(programme, carrier, "2026-03-25T11:00", 120, 3), carrier);
    }
}
