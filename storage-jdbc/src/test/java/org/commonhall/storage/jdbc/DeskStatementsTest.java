package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.CheckInAppointment;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.desk.LeaveLine;
import org.commonhall.station.desk.ReferTicket;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.StaffState;
import org.commonhall.station.desk.Ticket;
import org.commonhall.station.desk.TicketAction;
import org.commonhall.station.desk.TicketStep;
import org.commonhall.station.desk.TicketTaken;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of a line costs, whatever the length of the line; a batch counts as one. */
class DeskStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestDesks given = new TestDesks(TestHall.on(statements.emptyStore()));
    private final Actor admin = given.admin;
    private final Desks desks = given.desks;
    private final Actor first = given.first;
    private final Actor other = given.other;
    private final Id<DeskService> advice = given.advice;
    private final Id<DeskLine> line = given.line;
    private final Id<DeskLine> studioLine = given.studioLine;

    @Test
    void aNumberCostsSeven() {
        costs(7, "line, desk, station, closures, line, ticket, journal", () -> given.take());
        costs(8, "one more for the services", () -> given.take(given.forms));
        costs(9, "one more for further services", () -> given.take(given.forms, given.cards));
    }

    @Test
    void callingTheNextCostsSixHoweverManyWait() {
        given.login(first, "1");
        given.take();
        costs(6, "line, grants, counter, tickets, ticket, journal", () -> given.call(first));
        Id<Ticket> called = desks.reads().line(first, line).tickets().get(0).id();
        desks.step(first, new TicketStep(called, TicketAction.SERVE));
        desks.step(first, new TicketStep(called, TicketAction.FINISH));
        for (int i = 0; i < 20; i++) {
            given.take();
        }
        costs(6, "line, grants, counter, tickets, ticket, journal", () -> given.call(first));
    }

    @Test
    void aStepOfStaffCostsSix() {
        given.login(first, "1");
        given.take();
        Receipt<Ticket> ticket = given.call(first);
        costs(6, "ticket, line, grants, counter, ticket, journal", () -> given.step(first, ticket, TicketAction.SERVE));
        costs(6, "ticket, line, grants, counter, ticket, journal", () -> given.step(first, ticket, TicketAction.HOLD));
        costs(7, "one more: busy or not", () -> given.step(first, ticket, TicketAction.RESUME));
        costs(
                6,
                "ticket, line, grants, counter, ticket, journal",
                () -> given.step(first, ticket, TicketAction.FINISH));
        costs(
                6,
                "line, grants, counter, busy or not, counter, journal",
                () -> desks.staff(
                        first,
                        SetStaffState.of(line, StaffState.BREAK).counter("1").build()));
    }

    @Test
    void staffWithoutARoleCostOneMore() {
        given.hall
                .station()
                .stations()
                .addStaff(admin, new AddDeskStaff(given.reception, new Id<>(Objects.requireNonNull(other.person()))));
        given.login(other, "2");
        given.take();
        costs(8, "line, grants, staff, who acts, counter, tickets, ticket, journal", () -> given.call(other));
    }

    @Test
    void whatCanBeDoneIsToldByFewStatements() {
        given.login(first, "1");
        Receipt<Ticket> ticket = given.take().receipt();
        costs(
                5,
                "ticket, line, grants, counter, busy or not",
                () -> desks.reads().actions(first, ticket.id()));
        costs(
                7,
                "line, desk, station, closures, grants, counter, tickets",
                () -> desks.reads().lineActions(first, line));
    }

    @Test
    void holdersPayLess() {
        TicketTaken one = given.take();
        costs(
                3,
                "ticket, ticket, journal",
                () -> desks.leave(Actor.visitor(), new LeaveLine(one.receipt().id(), one.code())));
        costs(3, "line, tickets, counters", () -> desks.reads().board(line));
        TicketTaken two = given.take();
        costs(
                5,
                "ticket, line, tickets, counters, names",
                () -> desks.reads().follow(line, two.number(), Objects.requireNonNull(two.code())));
        given.login(first, "1");
        costs(
                8,
                "other line, ticket, line, grants, other line, ticket, journal",
                () -> desks.refer(first, new ReferTicket(two.receipt().id(), studioLine, advice)));
    }

    @Test
    void anAppointmentCostsNineWithItsRules() {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        studioLine,
                        ImmutableSet.copyOf(DayOfWeek.values()),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        5,
                        LocalDate.of(2026, 3, 1)));
        Instant slot = Instant.parse("2026-03-02T03:00:00Z");
        costs(
                10,
                "line, who acts, service, limit, windows, appointments, closures, line, appointment, journal",
                () -> desks.book(
                        other, BookAppointment.of(studioLine, advice, slot).build()));
        Receipt<Appointment> made = desks.book(
                given.client, BookAppointment.of(studioLine, advice, slot).build());
        costs(
                8,
                "appointment, line, appointment, who acts, appointment, line, ticket, journal",
                () -> desks.checkIn(given.client, new CheckInAppointment(made.id())));
        costs(
                6,
                "line, service, limit, windows, appointments, closures",
                () -> desks.reads().slots(studioLine, advice, LocalDate.of(2026, 3, 2)));
    }

    private void costs(int most, String what, Runnable call) {
        statements.costs(most, what, call);
    }
}
