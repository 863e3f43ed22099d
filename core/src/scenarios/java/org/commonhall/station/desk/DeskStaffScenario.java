package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.advice.WriteAdvice;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.DeskStaff;
import org.commonhall.station.station.EndDeskStaff;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** Who serves at a desk, what they can do next, and what a code is good for; on any store. */
@StoreTest
class DeskStaffScenario {

    private final TestDesks given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Actor admin;
    private final DeskLines desks;
    private final Actor first;
    private final Actor second;
    private final Actor client;
    private final Actor other;
    private final Id<DeskLine> line;

    DeskStaffScenario(TestHall hall) {
        given = new TestDesks(hall);
        this.hall = given.hall;
        clock = given.clock;
        admin = given.admin;
        desks = given.desks;
        first = given.first;
        second = given.second;
        client = given.client;
        other = given.other;
        line = given.line;
    }

    /** A desk's staff serve at their own desk without a role, at no other, and no longer than they are its staff. */
    @Test
    void staffOfADeskServeThereWithoutARole() {
        refused("access.denied", () -> given.login(other, "2"));
        DeskStaff staff = hall.station().stations().addStaff(admin, new AddDeskStaff(given.reception, person(other)));
        given.login(other, "2");
        Taken taken = given.take(given.forms);
        Ticket served = given.step(other, given.call(other), TicketAction.SERVE);
        assertThat(served.id()).isEqualTo(taken.ticket().id());
        assertThat(desks.reads().line(other, line).tickets()).hasSize(1);
        assertThat(desks.take(other, new TakeTicket(line, ImmutableList.of(), 1L, false))
                        .ticket()
                        .priority())
                .isEqualTo(1);
        refused("access.denied", () -> desks.staff(other, SetStaffState.login(given.studioLine, "5")));
        refused("access.denied", () -> desks.reads().line(other, given.studioLine));
        refused("access.denied", () -> desks.change(other, new ChangeLine(line, LineSettings.standard())));
        hall.station().stations().endStaff(admin, new EndDeskStaff(staff.id()));
        refused("access.denied", () -> given.step(other, served, TicketAction.FINISH));
        refused("access.denied", () -> desks.reads().line(other, line));
    }

    /** What staff can do with a ticket, and why not; the same answers that the use cases give. */
    @Test
    void actionsAreThoseThatTheUseCasesAllow() {
        Ticket ticket = given.take().ticket();
        assertThat(desks.reads().actions(client, ticket.id())).isEmpty();
        assertThat(desks.reads().actions(Actor.visitor(), ticket.id())).isEmpty();
        assertThat(desks.reads().actions(first, ticket.id()))
                .hasSize(TicketAction.values().length)
                .allSatisfy(action -> assertThat(
                                Objects.requireNonNull(action.whyNot()).code())
                        .isEqualTo("desk.staff.absent"));
        given.login(first, "1");
        given.login(second, "2");
        assertThat(possible(first, ticket)).containsExactly(TicketAction.INVITE);
        given.take();
        Ticket called = given.call(second);
        assertThat(called.id()).isEqualTo(ticket.id());
        assertThat(possible(second, ticket))
                .containsExactly(TicketAction.SERVE, TicketAction.RETURN, TicketAction.MISS);
        assertThat(reasons(first, ticket)).containsOnly("desk.ticket.state", "desk.ticket.other");
        agree(first, ticket);
        agree(second, ticket);
        Ticket more = given.take().ticket();
        assertThat(possible(second, more)).isEmpty();
        agree(second, more);
        given.step(second, called, TicketAction.SERVE);
        given.step(second, called, TicketAction.HOLD);
        assertThat(possible(first, ticket)).containsExactly(TicketAction.RESUME);
        agree(second, ticket);
    }

    /** Whether a number can be taken or the next be called, and why not. */
    @Test
    void aLineSaysWhatCanBeDoneWithIt() {
        assertThat(lineReasons(Actor.visitor())).containsExactly("TAKE");
        assertThat(lineReasons(first)).containsExactly("TAKE", "CALL_NEXT desk.staff.absent");
        given.login(first, "1");
        assertThat(lineReasons(first)).containsExactly("TAKE", "CALL_NEXT desk.line.empty");
        given.take();
        assertThat(lineReasons(first)).containsExactly("TAKE", "CALL_NEXT");
        given.call(first);
        assertThat(lineReasons(first)).containsExactly("TAKE", "CALL_NEXT desk.staff.busy");
        clock.set(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(lineReasons(client)).containsExactly("TAKE desk.line.closed");
    }

    /** After some wrong codes for a number no code is tried for a while, not even the right one; staff still can. */
    @Test
    void aCodeCannotBeGuessed() {
        Taken taken = given.take();
        Taken untouched = given.take();
        String code = taken.code().orElseThrow();
        long number = taken.ticket().number();
        for (int i = 0; i < 5; i++) {
            refused("desk.ticket.claim", () -> desks.reads().follow(line, number, "0000-0000"));
            refused("desk.ticket.claim", () -> leave(taken, "0000-0000"));
        }
        refused("desk.ticket.tries", () -> desks.reads().follow(line, number, code));
        refused("desk.ticket.tries", () -> leave(taken, code));
        assertThat(desks.reads().follow(line, 2, untouched.code().orElseThrow()).status())
                .isEqualTo(TicketStatus.WAITING);
        clock.set(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(desks.reads().follow(line, number, code).number()).isEqualTo(number);
        refused("desk.ticket.claim", () -> leave(taken, "0000-0000"));
        assertThat(desks.leave(first, new LeaveLine(taken.ticket().id(), null)).status())
                .isEqualTo(TicketStatus.LEFT);
    }

    /** Confidential notes are written only on services that are offered in confidence. */
    @Test
    void notesAreWrittenOnConfidentialServicesOnly() {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        line,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1)));
        Appointment made =
                desks.book(client, new BookAppointment(line, given.forms, Instant.parse("2026-03-03T02:00:00Z"), null));
        refused("advice.service", () -> desks.writeAdvice(first, new WriteAdvice(made.id(), "said in passing")));
    }

    /**
     * Each action is tried in turn and undone: what is said to be possible is, and what is not is refused for that
     * reason.
     */
    private void agree(Actor by, Ticket ticket) {
        for (DeskAction<TicketAction> action : desks.reads().actions(by, ticket.id())) {
            if (action.whyNot() != null) {
                refused(action.whyNot().code(), () -> given.step(by, ticket, action.action()));
            } else {
                hall.preview(trial -> trial.station().desks().step(by, TicketStep.of(ticket.id(), action.action())));
            }
        }
    }

    private List<TicketAction> possible(Actor by, Ticket ticket) {
        return desks.reads().actions(by, ticket.id()).stream()
                .filter(DeskAction::possible)
                .map(DeskAction::action)
                .toList();
    }

    private List<String> reasons(Actor by, Ticket ticket) {
        return desks.reads().actions(by, ticket.id()).stream()
                .map(action -> Objects.requireNonNull(action.whyNot()).code())
                .toList();
    }

    private List<String> lineReasons(Actor by) {
        return desks.reads().lineActions(by, line).stream()
                .map(DeskStaffScenario::text)
                .toList();
    }

    private static String text(DeskAction<LineAction> action) {
        return action.action()
                + (action.whyNot() == null ? "" : " " + action.whyNot().code());
    }

    private Ticket leave(Taken taken, String code) {
        return desks.leave(Actor.visitor(), new LeaveLine(taken.ticket().id(), code));
    }

    private static Id<Person> person(Actor actor) {
        return new Id<>(Objects.requireNonNull(actor.person()));
    }
}
