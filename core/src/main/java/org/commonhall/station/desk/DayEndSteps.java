package org.commonhall.station.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/**
 * The end of a line's day (日终清队): what is left goes, or stays with times that are not accurate where the line says so;
 * appointments nobody came to are missed. Settled once, on whichever node; until then reads and calls already leave out what has
 * gone. Thread-safe.
 */
final class DayEndSteps {
    /** How many tickets or appointments one command ends, so that no transaction grows without bounds. */
    private static final int BATCH = 200;

    private final Corridor corridor;

    DayEndSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    boolean settle(Due due) {
        SettleLine command = new SettleLine(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, "desk.line.day_ended", DeskLine.TYPE, change -> {
            DeskLine line = change.lock(DeskLine.TYPE, command.line());
            change.requireAny(false, line.scopes());
            // Another node was faster: nothing is due any more.
            return due.at().equals(line.nextDueAt())
                    ? change.update(DeskLine.TYPE, settled(change, line, due.at()))
                    : line;
        });
    }

    private static DeskLine settled(Change change, DeskLine line, Instant at) {
        Instant now = change.now();
        LocalDate today = line.today(now);
        List<Ticket> open =
                change
                        .select(Query.of(Ticket.TYPE)
                                .where(Ticket.LINE.is(line.id()))
                                .where(Ticket.LIVE.is(true)))
                        .stream()
                        .filter(ticket -> ticket.numberedOn().isBefore(today))
                        .filter(ticket -> line.clearsAtNight() || !ticket.timesInexact())
                        .limit(BATCH + 1L)
                        .toList();
        List<Appointment> missed = change.select(Query.of(Appointment.TYPE)
                .where(waiting(line))
                .where(Appointment.STARTS_AT.below(
                        today.atStartOfDay(line.zoneId()).toInstant()))
                .limit(BATCH + 1));
        end(change, line, open, now);
        if (!missed.isEmpty()) {
            change.updateAll(
                    Appointment.TYPE,
                    missed.stream().limit(BATCH).map(Appointment::missed).toList());
        }
        if (open.size() > BATCH || missed.size() > BATCH) {
            // The next command needs a due time of its own, which gives it an id of its own.
            return line.due(at.plusNanos(1000));
        }
        boolean more = today.equals(line.numberedOn()) || hasAppointments(change, line);
        return line.due(more ? line.midnight(now) : null);
    }

    private static void end(Change change, DeskLine line, List<Ticket> open, Instant now) {
        List<Ticket> ended = open.stream()
                .limit(BATCH)
                .map(ticket ->
                        line.clearsAtNight() ? ticket.inexact().left(TicketEnd.END_OF_DAY, now) : ticket.inexact())
                .toList();
        if (!ended.isEmpty()) {
            change.updateAll(Ticket.TYPE, ended);
        }
    }

    private static boolean hasAppointments(Change change, DeskLine line) {
        return change.count(Query.of(Appointment.TYPE).where(waiting(line))) > 0;
    }

    private static Condition<Appointment> waiting(DeskLine line) {
        return Appointment.LINE.is(line.id()).and(Appointment.STATUS.is(AppointmentStatus.BOOKED));
    }
}
