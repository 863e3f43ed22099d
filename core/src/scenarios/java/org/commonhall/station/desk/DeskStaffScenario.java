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
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.Receipt;
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
    private final Desks desks;
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
        Receipt<DeskStaff> staff =
                hall.station().stations().addStaff(admin, new AddDeskStaff(given.reception, person(other)));
        given.login(other, "2");
        TicketTaken taken = given.take(given.forms);
        Receipt<Ticket> served = given.step(other, given.call(other), TicketAction.SERVE);
        assertThat(served.id()).isEqualTo(taken.receipt().id());
        assertThat(desks.reads().line(other, line).tickets()).hasSize(1);
        assertThat(given.stored(desks.take(other, new TakeTicket(line, ImmutableList.of(), 1L, false))
                                .receipt())
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
        Receipt<Ticket> ticket = given.take().receipt();
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
        Receipt<Ticket> called = given.call(second);
        assertThat(called.id()).isEqualTo(ticket.id());
        assertThat(possible(second, ticket))
                .containsExactly(TicketAction.SERVE, TicketAction.RETURN, TicketAction.MISS);
        assertThat(reasons(first, ticket)).containsOnly("desk.ticket.state", "desk.ticket.other");
        agree(first, ticket);
        agree(second, ticket);
        Receipt<Ticket> more = given.take().receipt();
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

    /** A visitor who repeats a call within a day is given a new code for the same ticket, which ends the old one. */
    @Test
    void aVisitorWhoRepeatsIsGivenANewCode() {
        Call by = Actor.visitor().once(UUID.randomUUID());
        TakeTicket command = TakeTicket.of(line).build();
        TicketTaken taken = desks.take(by, command);
        clock.set(clock.instant().plus(Duration.ofHours(24)));
        TicketTaken repeated = desks.take(by, command);
        assertThat(repeated.receipt().id()).isEqualTo(taken.receipt().id());
        assertThat(repeated.receipt().event()).isEqualTo("desk.ticket.taken");
        assertThat(repeated.receipt().version()).isEqualTo(taken.receipt().version());
        assertThat(repeated.number()).isEqualTo(taken.number());
        refused("desk.ticket.claim", () -> leave(taken, Objects.requireNonNull(taken.code())));
        String code = Objects.requireNonNull(repeated.code());
        assertThat(desks.reads().follow(line, 1, code).id())
                .isEqualTo(taken.receipt().id());
        clock.set(clock.instant().plusSeconds(1));
        assertThat(desks.take(by, command).code()).isNull();
        assertThat(desks.reads().follow(line, 1, code).number()).isEqualTo(1);
        assertThat(given.events(taken.receipt().id())).containsExactly("ticket.taken", "ticket.claim_renewed");
    }

    /** A repeat by anybody else tells no code, and the code of the first call holds. */
    @Test
    void aCodeIsToldOnceToEverybodyElse() {
        Call by = client.once(UUID.randomUUID());
        TicketTaken taken = desks.take(by, TakeTicket.of(line).build());
        TicketTaken repeated = desks.take(by, TakeTicket.of(line).build());
        assertThat(repeated.receipt().id()).isEqualTo(taken.receipt().id());
        assertThat(repeated.code()).isNull();
        assertThat(desks.reads()
                        .follow(line, 1, Objects.requireNonNull(taken.code()))
                        .number())
                .isEqualTo(1);
    }

    /** Whoever types wrong codes keeps nobody from the right one. */
    @Test
    void wrongCodesLockNoHolderOut() {
        TicketTaken taken = given.take();
        String code = Objects.requireNonNull(taken.code());
        for (int i = 0; i < 20; i++) {
            refused("desk.ticket.claim", () -> desks.reads().follow(line, taken.number(), "0000-0000"));
            refused("desk.ticket.claim", () -> leave(taken, "0000-0000"));
        }
        assertThat(desks.reads().follow(line, taken.number(), code).status()).isEqualTo(TicketStatus.WAITING);
        assertThat(desks.leave(first, LeaveLine.of(taken.receipt().id()).build())
                        .state())
                .isEqualTo("LEFT");
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
        Receipt<Appointment> made = desks.book(
                client,
                BookAppointment.of(line, given.forms, Instant.parse("2026-03-03T02:00:00Z"))
                        .build());
        refused(
                "advice.service",
                () -> hall.station().advice().write(first, new WriteAdvice(made.id(), "said in passing")));
    }

    /**
     * Each action is tried in turn and undone: what is said to be possible is, and what is not is refused for that
     * reason.
     */
    private void agree(Actor by, Receipt<Ticket> ticket) {
        for (Option<TicketAction> action : desks.reads().actions(by, ticket.id())) {
            if (action.whyNot() != null) {
                refused(action.whyNot().code(), () -> given.step(by, ticket, action.action()));
            } else {
                hall.preview(trial -> trial.station().desks().step(by, new TicketStep(ticket.id(), action.action())));
            }
        }
    }

    private List<TicketAction> possible(Actor by, Receipt<Ticket> ticket) {
        return desks.reads().actions(by, ticket.id()).stream()
                .filter(Option::possible)
                .map(Option::action)
                .toList();
    }

    private List<String> reasons(Actor by, Receipt<Ticket> ticket) {
        return desks.reads().actions(by, ticket.id()).stream()
                .map(action -> Objects.requireNonNull(action.whyNot()).code())
                .toList();
    }

    private List<String> lineReasons(Actor by) {
        return desks.reads().lineActions(by, line).stream()
                .map(DeskStaffScenario::text)
                .toList();
    }

    private static String text(Option<LineAction> action) {
        return action.action()
                + (action.whyNot() == null ? "" : " " + action.whyNot().code());
    }

    private Receipt<Ticket> leave(TicketTaken taken, String code) {
        return desks.leave(Actor.visitor(), new LeaveLine(taken.receipt().id(), code));
    }

    private static Id<Person> person(Actor actor) {
        return new Id<>(Objects.requireNonNull(actor.person()));
    }
}
