package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** The life of tickets and appointments at a desk, after services 3.5. */
@StoreTest
class DeskScenario {

    private final TestDesks given;
    private final SettableClock clock;
    private final Actor admin;
    private final Desks desks;
    private final Actor first;
    private final Actor second;
    private final Actor lawyer;
    private final Actor client;
    private final Id<DeskService> forms;
    private final Id<DeskService> cards;
    private final Id<DeskService> advice;
    private final Id<DeskLine> line;
    private final Id<DeskLine> studioLine;

    DeskScenario(TestHall hall) {
        given = new TestDesks(hall);
        clock = given.clock;
        admin = given.admin;
        desks = given.desks;
        first = given.first;
        second = given.second;
        lawyer = given.lawyer;
        client = given.client;
        forms = given.forms;
        cards = given.cards;
        advice = given.advice;
        line = given.line;
        studioLine = given.studioLine;
    }

    /** Numbers name nobody, begin at 1 each day, and their holders follow and leave with a code. */
    @Test
    void aWalkInTakesANumberFollowsItAndLeavesWithoutLogin() {
        given.login(first, "1");
        TicketTaken one = given.take();
        TicketTaken two = given.take(forms);
        assertThat(one.number()).isEqualTo(1);
        assertThat(two.number()).isEqualTo(2);
        String code = Objects.requireNonNull(two.code());
        TicketView view =
                desks.reads().follow(line, 2, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(view.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(Objects.requireNonNull(view.estimate()).ahead()).isEqualTo(1);
        refused("desk.ticket.claim", () -> desks.reads().follow(line, 1, code));
        refused("desk.ticket.claim", () -> desks.reads().follow(line, 3, code));
        LeaveLine stranger = LeaveLine.of(two.receipt().id()).build();
        refused("access.denied", () -> desks.leave(Actor.visitor(), stranger));
        refused("access.denied", () -> desks.leave(client, stranger));
        refused(
                "desk.ticket.claim",
                () -> desks.leave(Actor.visitor(), new LeaveLine(two.receipt().id(), "0000-0000")));
        Receipt<Ticket> left =
                desks.leave(Actor.visitor(), new LeaveLine(two.receipt().id(), code));
        assertThat(left.state()).isEqualTo("LEFT");
        assertThat(given.stored(left).outcome()).isEqualTo(TicketEnd.LEFT);
        assertThat(desks.reads().follow(line, 2, code).status()).isEqualTo(TicketStatus.LEFT);
        refused("desk.ticket.over", () -> desks.leave(first, stranger));
    }

    /** Every state is a timed period, and the guards hold. */
    @Test
    void aTicketIsCalledServedHeldResumedAndFinished() {
        Receipt<Ticket> ticket = given.take(forms).receipt();
        refused("desk.staff.absent", () -> given.call(first));
        refused("access.denied", () -> given.call(client));
        given.login(first, "1");
        given.login(second, "2");
        clock.advance(Duration.ofMinutes(5));
        assertThat(given.call(first).id()).isEqualTo(ticket.id());
        refused("desk.staff.busy", () -> given.call(first));
        refused("desk.ticket.state", () -> given.step(second, ticket, TicketAction.INVITE));
        refused("desk.ticket.other", () -> given.step(second, ticket, TicketAction.SERVE));
        clock.advance(Duration.ofSeconds(40));
        given.step(first, ticket, TicketAction.SERVE);
        refused("desk.ticket.state", () -> given.step(first, ticket, TicketAction.SERVE));
        refused(
                "desk.staff.serving",
                () -> desks.staff(
                        first, SetStaffState.of(line, StaffState.BREAK).build()));
        clock.advance(Duration.ofMinutes(3));
        given.step(first, ticket, TicketAction.HOLD);
        refused("desk.ticket.state", () -> given.step(second, ticket, TicketAction.INVITE));
        clock.advance(Duration.ofMinutes(2));
        given.step(second, ticket, TicketAction.RESUME);
        clock.advance(Duration.ofMinutes(4));
        Ticket done = given.stored(given.step(second, ticket, TicketAction.FINISH));
        assertThat(done.status()).isEqualTo(TicketStatus.COMPLETE);
        assertThat(List.of(done.waitSeconds(), done.walkSeconds(), done.serviceSeconds(), done.holdSeconds()))
                .containsExactly(300L, 40L, 420L, 120L);
        assertThat(given.events(ticket.id()))
                .containsExactly(
                        "ticket.taken",
                        "ticket.called",
                        "ticket.served",
                        "ticket.held",
                        "ticket.resumed",
                        "ticket.finished");
        refused("desk.line.empty", () -> given.call(first));
    }

    /** Who does not come when called is passed over for a while, and is gone in the end. */
    @Test
    void aMissedCallComesAgainLaterAndThenNoMore() {
        given.login(first, "1");
        Receipt<Ticket> one = given.take().receipt();
        Receipt<Ticket> two = given.take().receipt();
        assertThat(why(given.step(first, given.call(first), TicketAction.MISS)))
                .isEqualTo("Number 1 was called in vain 1 times, of 3 that the line allows;"
                        + " it is called again in 300 seconds at the earliest\n");
        assertThat(desks.reads().board(line).missed()).containsExactly(1L);
        assertThat(given.call(first).id()).isEqualTo(two.id());
        given.step(first, two, TicketAction.RETURN);
        clock.advance(Duration.ofMinutes(5));
        assertThat(given.call(first).id()).isEqualTo(one.id());
        given.step(first, one, TicketAction.MISS);
        clock.advance(Duration.ofMinutes(5));
        given.call(first);
        Receipt<Ticket> gone = given.step(first, one, TicketAction.MISS);
        assertThat(given.stored(gone).outcome()).isEqualTo(TicketEnd.MISSED);
        assertThat(why(gone))
                .isEqualTo("Number 1 was called in vain 3 times, as often as the line allows, and is gone\n");
        assertThat(given.call(first).id()).isEqualTo(two.id());
    }

    /** A counter calls what it is there for first, and anything else when there is none of that. */
    @Test
    void aCounterCallsItsOwnServiceFirst() {
        given.take(forms);
        Receipt<Ticket> cardsTicket = given.take(cards).receipt();
        desks.staff(second, new SetStaffState(line, StaffState.LOGIN, "2", cards));
        Receipt<Ticket> called = given.call(second);
        assertThat(called.id()).isEqualTo(cardsTicket.id());
        given.step(second, called, TicketAction.SERVE);
        given.step(second, called, TicketAction.FINISH);
        assertThat(given.stored(given.call(second)).number()).isEqualTo(1);
    }

    /** A visit for several things is served one at a time, in its old place. */
    @Test
    void severalServicesAreServedOneAtATime() {
        given.login(first, "1");
        Receipt<Ticket> both = given.take(forms, cards).receipt();
        given.take(forms);
        given.step(first, given.call(first), TicketAction.SERVE);
        desks.addService(first, new AddService(both.id(), forms));
        Receipt<Ticket> again = given.step(first, both, TicketAction.FINISH);
        assertThat(given.stored(again).status()).isEqualTo(TicketStatus.WAITING);
        assertThat(given.stored(again).service()).isEqualTo(cards);
        for (int left = 2; left > 0; left--) {
            assertThat(given.call(first).id()).isEqualTo(both.id());
            given.step(first, both, TicketAction.SERVE);
            again = given.step(first, both, TicketAction.FINISH);
        }
        assertThat(again.state()).isEqualTo("COMPLETE");
        refused("desk.service.none", () -> given.take(advice));
        refused(
                "desk.service.appointment",
                () -> desks.take(
                        Actor.visitor(),
                        TakeTicket.of(studioLine)
                                .services(ImmutableList.of(advice))
                                .build()));
    }

    /** Shortly before closing nobody is given a number whose turn cannot come any more; who may be too late is told so. */
    @Test
    void aNumberWhoseTurnCannotComeIsNotGiven() {
        clock.set(Instant.parse("2026-03-06T09:30:00Z")); // Friday, 17:30 in Shanghai; the desk closes at 18:00
        TicketTaken last = given.take();
        for (int i = 0; i < 40 && (last.receipt().why() == null); i++) {
            last = given.take();
        }
        assertThat(Objects.requireNonNull(last.receipt().why()).code()).isEqualTo("desk.line.tight");
        RuleViolation late = catchThrowableOfType(RuleViolation.class, () -> {
            for (int i = 0; i < 40; i++) {
                given.take();
            }
        });
        assertThat(late.code()).isEqualTo("desk.line.late");
        assertThat(late.message(Locale.ENGLISH)).startsWith("The desk closes at 2026-03-06 18:00");
    }

    /** Outside opening hours there are no numbers, and people hear when there will be. */
    @Test
    void aClosedDeskNamesTheNextOpening() {
        clock.set(Instant.parse("2026-03-06T10:00:00Z")); // Friday, 18:00 in Shanghai
        RuleViolation closed = catchThrowableOfType(RuleViolation.class, given::take);
        assertThat(closed.code()).isEqualTo("desk.line.closed");
        assertThat(closed.message(Locale.ENGLISH)).isEqualTo("The desk is closed. It opens on 2026-03-09 at 09:00");
        assertThat(closed.message(Locale.CHINESE)).contains("2026-03-09 09:00");
        assertThat(closed.getStackTrace()).isNotEmpty();
    }

    /** The board shows numbers and counters, and how long somebody waits who comes now. */
    @Test
    void theBoardNeedsNoLogin() {
        given.login(first, "1");
        given.login(second, "2");
        for (int i = 0; i < 5; i++) {
            given.take();
        }
        given.step(first, given.call(first), TicketAction.SERVE);
        LineBoard board = desks.reads().board(line);
        assertThat(board.called()).containsExactly(new LineBoard.Called(1, "1", true));
        assertThat(board.waiting()).isEqualTo(4);
        assertThat(board.next()).containsExactly(2L, 3L, 4L, 5L);
        assertThat(board.openDesks()).isEqualTo(2);
        // Four ahead, two desks, ten minutes: a step is 5; at worst 5 of them, at best 3 of 4 minutes.
        assertThat(board.newcomer().ahead()).isEqualTo(4);
        assertThat(board.newcomer().pessimistic()).isEqualTo(25);
        assertThat(board.newcomer().optimistic()).isEqualTo(12);
        assertThat(board.newcomer().explanation().text(Locale.ENGLISH)).startsWith("""
                        Whoever comes now has 4 before them and waits 12 to 25 minutes
                          A step is 600 seconds, the average of a service, divided by 2 open counters
                        """);
        var view = desks.reads().line(first, line);
        assertThat(view.staff())
                .extracting(member -> member.state())
                .containsExactlyInAnyOrder(StaffState.SERVING, StaffState.LOGIN);
        refused("access.denied", () -> desks.reads().line(client, line));
        refused("access.denied", () -> desks.reads().line(lawyer, line));
    }

    /** The night clears the line, at once in what people see and once when somebody ticks. */
    @Test
    void theNightClearsTheLineAndNumbersBeginAgain() {
        given.login(first, "1");
        TicketTaken left = given.take();
        given.take();
        clock.set(Instant.parse("2026-03-03T01:30:00Z"));
        refused("desk.line.empty", () -> given.call(first));
        assertThat(desks.reads().board(line).waiting()).isZero();
        assertThat(desks.reads()
                        .follow(line, 1, Objects.requireNonNull(left.code()))
                        .end())
                .isEqualTo(TicketEnd.END_OF_DAY);
        assertThat(given.hall.tick(clock.instant(), 100)).isEqualTo(1);
        assertThat(given.hall.tick(clock.instant(), 100)).isZero();
        assertThat(given.events(line)).containsExactly("line.opened", "line.day_ended");
        Receipt<Ticket> today = given.take().receipt();
        assertThat(given.stored(today).number()).isEqualTo(1);
        assertThat(given.call(first).id()).isEqualTo(today.id());
    }

    /** A line that keeps its tickets over night marks their times as not accurate. */
    @Test
    void aLineMayKeepItsTicketsOverNight() {
        LineSettings kept = new LineSettings(600, 3, 300, false, 30, 0);
        desks.change(admin, new ChangeLine(line, kept));
        given.login(first, "1");
        Receipt<Ticket> ticket = given.take().receipt();
        clock.set(Instant.parse("2026-03-03T01:30:00Z"));
        given.hall.tick(clock.instant(), 100);
        assertThat(given.call(first).id()).isEqualTo(ticket.id());
        assertThat(desks.reads().line(first, line).tickets().get(0).times().inexact())
                .isTrue();
    }

    /** Slots are cut from windows; one a person and day; the line of the desk joins them with walk-ins. */
    @Test
    void appointmentsTakeSlotsAndJoinTheLineAtTheirTime() {
        LocalDate tuesday = LocalDate.of(2026, 3, 3);
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        studioLine,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 15),
                        1,
                        LocalDate.of(2026, 3, 1)));
        List<Slot> slots = desks.reads().slots(studioLine, advice, tuesday);
        assertThat(slots).extracting(Slot::from).containsExactly(at("02:00"), at("02:30"));
        Receipt<Appointment> made = desks.book(
                client, BookAppointment.of(studioLine, advice, at("02:00")).build());
        refused("desk.slot.full", () -> book(given.other, at("02:00")));
        refused("desk.slot.none", () -> book(given.other, at("02:15")));
        refused("desk.slot.day", () -> book(client, at("02:30")));
        refused("desk.slot.far", () -> book(given.other, at("02:00").plus(Duration.ofDays(35))));
        refused("access.denied", () -> book(Actor.visitor(), person(client), at("02:30")));
        refused("access.denied", () -> book(given.other, person(client), at("02:30")));
        assertThat(desks.reads().slots(studioLine, advice, tuesday)).hasSize(1);
        assertThat(desks.reads().mine(client, PageRequest.first(5)).items()).hasSize(1);
        refused("desk.appointment.day", () -> checkIn(client, made));
        clock.set(at("01:50"));
        refused("access.denied", () -> checkIn(given.other, made));
        Receipt<Ticket> ticket = checkIn(client, made).receipt();
        assertThat(given.stored(ticket).priority()).isEqualTo(Ticket.WITH_APPOINTMENT);
        refused("desk.appointment.state", () -> checkIn(client, made));
        desks.staff(lawyer, SetStaffState.login(studioLine, "5"));
        refused("desk.line.empty", () -> desks.callNext(lawyer, new CallNext(studioLine)));
        TicketTaken walkIn =
                desks.take(Actor.visitor(), TakeTicket.of(studioLine).build());
        clock.set(at("01:58"));
        assertThat(desks.callNext(lawyer, new CallNext(studioLine)).id()).isEqualTo(ticket.id());
        assertThat(walkIn.number()).isEqualTo(2);
    }

    /** Who calls off frees the slot; who does not come is missed. */
    @Test
    void appointmentsAreCalledOffOrMissed() {
        window();
        Receipt<Appointment> made = desks.book(
                client, BookAppointment.of(studioLine, advice, at("02:00")).build());
        desks.cancel(client, new CancelAppointment(made.id()));
        Receipt<Appointment> again = book(given.other, at("02:00"));
        clock.set(at("02:00"));
        refused("desk.appointment.begun", () -> desks.cancel(given.other, new CancelAppointment(again.id())));
        clock.set(at("17:00"));
        given.hall.tick(clock.instant(), 100);
        assertThat(desks.reads()
                        .mine(given.other, PageRequest.first(5))
                        .items()
                        .get(0)
                        .status())
                .isEqualTo(AppointmentStatus.MISSED);
    }

    /** A ticket or an appointment that goes to another desk keeps its history. */
    @Test
    void aReferralMovesTheTicketWithItsHistory() {
        given.login(first, "1");
        Receipt<Ticket> ticket = given.step(first, call(given.take().receipt()), TicketAction.SERVE);
        Ticket before = given.stored(ticket);
        refused(
                "desk.refer.same",
                () -> desks.refer(first, ReferTicket.of(ticket.id(), line).build()));
        refused(
                "access.denied",
                () -> desks.refer(
                        lawyer, ReferTicket.of(ticket.id(), studioLine).build()));
        Ticket moved = given.stored(desks.refer(first, new ReferTicket(ticket.id(), studioLine, advice)));
        assertThat(moved.line()).isEqualTo(studioLine);
        assertThat(moved.arrivedAt()).isEqualTo(before.arrivedAt());
        assertThat(moved.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(given.events(ticket.id())).endsWith("ticket.served", "ticket.referred");
        window();
        Receipt<Appointment> made = book(client, at("02:00"));
        refused(
                "desk.service.none",
                () -> desks.referAppointment(lawyer, new ReferAppointment(made.id(), line, advice, at("02:00"))));
    }

    /** Who serves a line sends nobody into a line of another station, unless he serves that as well. */
    @Test
    void nobodyIsReferredToALineOfAForeignStation() {
        Id<Organization> host = given.organization("street_office", "Hill Office");
        Id<Station> hill = given.hall
                .station()
                .stations()
                .register(
                        admin,
                        RegisterStation.of(
                                        host,
                                        StationDetails.of("Hill Station")
                                                .hours("24/7")
                                                .build())
                                .build())
                .id();
        Id<Desk> desk = given.hall
                .station()
                .stations()
                .registerDesk(
                        admin,
                        new RegisterDesk(hill, host, DeskDetails.of("Hill desk").build()))
                .id();
        Id<DeskLine> foreign =
                desks.open(admin, new OpenLine(desk, LineSettings.standard())).id();
        given.login(first, "1");
        Receipt<Ticket> ticket = given.step(first, call(given.take().receipt()), TicketAction.SERVE);
        ReferTicket there = ReferTicket.of(ticket.id(), foreign).build();
        refused("access.denied", () -> desks.refer(first, there));
        assertThat(given.stored(desks.refer(admin, there)).line()).isEqualTo(foreign);
    }

    private Receipt<Ticket> call(Receipt<Ticket> expected) {
        Receipt<Ticket> called = given.call(first);
        assertThat(called.id()).isEqualTo(expected.id());
        return called;
    }

    private void window() {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        studioLine,
                        ImmutableSet.copyOf(DayOfWeek.values()),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1)));
    }

    private Receipt<Appointment> book(Actor by, Instant startsAt) {
        return desks.book(by, BookAppointment.of(studioLine, advice, startsAt).build());
    }

    private Receipt<Appointment> book(Actor by, Id<Person> person, Instant startsAt) {
        return desks.book(by, new BookAppointment(studioLine, advice, startsAt, person));
    }

    private TicketTaken checkIn(Actor by, Receipt<Appointment> appointment) {
        return desks.checkIn(by, new CheckInAppointment(appointment.id()));
    }

    private static Id<Person> person(Actor actor) {
        return new Id<>(Objects.requireNonNull(actor.person()));
    }

    private static String why(Receipt<Ticket> receipt) {
        return Objects.requireNonNull(receipt.why()).text(Locale.ENGLISH);
    }

    /** A moment of Tuesday, 3 March 2026. */
    private static Instant at(String utc) {
        return Instant.parse("2026-03-03T" + utc + ":00Z");
    }
}
