package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.CheckInAppointment;
import org.commonhall.station.desk.LeaveLine;
import org.commonhall.station.desk.ReferTicket;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.StaffState;
import org.commonhall.station.desk.Taken;
import org.commonhall.station.desk.Ticket;
import org.commonhall.station.desk.TicketAction;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.DeskLife;
import org.junit.jupiter.api.Test;

/** How many statements each use case of a line costs, whatever the length of the line; a batch counts as one. */
class DeskStatementsTest extends DeskLife {
    private final StatementCount statements = new StatementCount();

    @Override
    protected Storage emptyStore() {
        return statements.emptyStore();
    }

    @Test
    void aNumberCostsSeven() {
        costs(7, "line, desk, station, closures, line, ticket, journal", () -> take());
        costs(8, "one more for the services", () -> take(forms));
        costs(9, "one more for further services", () -> take(forms, cards));
    }

    @Test
    void callingTheNextCostsSixHoweverManyWait() {
        login(first, "1");
        take();
        costs(6, "line, grants, counter, tickets, ticket, journal", () -> call(first));
        Ticket called = desks.reads().line(first, line).tickets().stream()
                .map(entry -> step(first, ticket(entry.id()), TicketAction.SERVE))
                .findAny()
                .orElseThrow();
        step(first, called, TicketAction.FINISH);
        for (int i = 0; i < 20; i++) {
            take();
        }
        costs(6, "line, grants, counter, tickets, ticket, journal", () -> call(first));
    }

    @Test
    void aStepOfStaffCostsSix() {
        login(first, "1");
        take();
        Ticket ticket = call(first);
        costs(6, "ticket, line, grants, counter, ticket, journal", () -> step(first, ticket, TicketAction.SERVE));
        costs(6, "ticket, line, grants, counter, ticket, journal", () -> step(first, ticket, TicketAction.HOLD));
        costs(7, "one more: busy or not", () -> step(first, ticket, TicketAction.RESUME));
        costs(6, "ticket, line, grants, counter, ticket, journal", () -> step(first, ticket, TicketAction.FINISH));
        costs(
                6,
                "line, grants, counter, busy or not, counter, journal",
                () -> desks.staff(first, new SetStaffState(line, StaffState.BREAK, "1", null, null)));
    }

    @Test
    void staffWithoutARoleCostOneMore() {
        hall.stations()
                .addStaff(admin, new AddDeskStaff(reception, new Id<>(Objects.requireNonNull(other.person())), null));
        login(other, "2");
        take();
        costs(7, "line, grants, staff, counter, tickets, ticket, journal", () -> call(other));
    }

    @Test
    void whatCanBeDoneIsToldByFewStatements() {
        login(first, "1");
        Ticket ticket = take().ticket();
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
        Taken one = take();
        costs(
                3,
                "ticket, ticket, journal",
                () -> desks.leave(
                        Actor.visitor(),
                        new LeaveLine(one.ticket().id(), one.code().orElseThrow(), null, null)));
        costs(3, "line, tickets, counters", () -> desks.reads().board(line));
        Taken two = take();
        costs(
                4,
                "ticket, line, tickets, counters",
                () -> desks.reads()
                        .follow(line, two.ticket().number(), two.code().orElseThrow()));
        login(first, "1");
        costs(
                8,
                "other line, ticket, line, grants, other line, ticket, journal",
                () -> desks.refer(first, new ReferTicket(two.ticket().id(), studioLine, advice, null, null)));
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
                        LocalDate.of(2026, 3, 1),
                        null));
        Instant slot = Instant.parse("2026-03-02T03:00:00Z");
        costs(
                9,
                "line, service, limit, windows, appointments, closures, line, appointment, journal",
                () -> desks.book(other, new BookAppointment(studioLine, advice, slot, null, null)));
        Appointment made = desks.book(client, new BookAppointment(studioLine, advice, slot, null, null));
        costs(
                7,
                "appointment, line, appointment, appointment, line, ticket, journal",
                () -> desks.checkIn(client, new CheckInAppointment(made.id(), null, null)));
        costs(
                6,
                "line, service, limit, windows, appointments, closures",
                () -> desks.reads().slots(studioLine, advice, LocalDate.of(2026, 3, 2)));
    }

    private Ticket ticket(Id<Ticket> id) {
        return hall.corridor().read(admin, reading -> reading.get(Ticket.TYPE, id));
    }

    private void costs(int most, String what, Runnable call) {
        statements.costs(most, what, call);
    }
}
