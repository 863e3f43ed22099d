package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Query;
import org.commonhall.storage.StoredValues;
import org.jspecify.annotations.Nullable;

/** What happens to appointments. Slots are given out under the line's lock. */
final class AppointmentSteps {
    private final Corridor corridor;
    private final TicketSteps tickets;
    private final ClaimCodes codes;

    AppointmentSteps(Corridor corridor, TicketSteps tickets, ClaimCodes codes) {
        this.corridor = corridor;
        this.tickets = tickets;
        this.codes = codes;
    }

    Receipt<Appointment> book(Call by, BookAppointment command) {
        return corridor.run(by, command, "desk.appointment.booked", Appointment.TYPE, change -> {
            DeskLine line = change.lock(DeskLine.TYPE, command.line());
            Id<Person> person = command.person() == null ? LineSteps.person(by.actor()) : command.person();
            authorise(change, command, person, line);
            change.requireActing(person.value());
            Slot slot = slot(change, line, command.service(), command.startsAt(), person, null);
            keepDue(change, line);
            return change.insert(
                    Appointment.TYPE,
                    new Appointment(
                            change.newId(),
                            0,
                            line.id(),
                            command.service(),
                            person,
                            line.today(slot.from()),
                            slot.from(),
                            slot.until(),
                            AppointmentStatus.BOOKED,
                            true,
                            change.now()));
        });
    }

    Receipt<Appointment> cancel(Call by, CancelAppointment command) {
        return corridor.run(by, command, "desk.appointment.cancelled", Appointment.TYPE, change -> {
            Appointment appointment = change.lockSubject(Appointment.TYPE, command.appointment());
            authorise(change, command, appointment);
            try {
                return change.update(Appointment.TYPE, appointment.cancelled(change.now()));
            } catch (RuleViolation refused) {
                throw refused.at(change.get(DeskLine.TYPE, appointment.line()).zoneId());
            }
        });
    }

    TicketTaken checkIn(Call by, CheckInAppointment command) {
        String code = codes.code();
        AtomicReference<@Nullable Ticket> made = new AtomicReference<>();
        Outcome<Ticket> outcome = corridor.outcome(by, command, "desk.ticket.checked_in", Ticket.TYPE, change -> {
            Appointment seen = change.get(Appointment.TYPE, command.appointment());
            DeskLine line = change.lock(DeskLine.TYPE, seen.line());
            Appointment appointment = change.lockSubject(Appointment.TYPE, command.appointment());
            // Moved to another desk since it was looked up: the rerun finds the right line.
            if (!appointment.line().equals(line.id())) {
                throw new RuleViolation("desk.appointment.moved");
            }
            authorise(change, command, appointment);
            change.update(Appointment.TYPE, appointment.checkedIn(line.today(change.now()), change.now()));
            DeskLine next = change.update(DeskLine.TYPE, line.numbered(change.now()));
            Ticket ticket = change.insert(
                    Ticket.TYPE,
                    TicketSteps.ticket(change, next, code, appointment.service())
                            .priority(Ticket.WITH_APPOINTMENT)
                            .appointment(appointment.id())
                            .plannedAt(appointment.startsAt())
                            .holder(appointment.person())
                            .build());
            made.set(ticket);
            return ticket;
        });
        return tickets.taken(by.actor(), outcome, made.get(), code);
    }

    Receipt<Appointment> refer(Call by, ReferAppointment command) {
        return corridor.run(by, command, "desk.appointment.referred", Appointment.TYPE, change -> {
            DeskLine to = change.lock(DeskLine.TYPE, command.to());
            Appointment appointment = change.lockSubject(Appointment.TYPE, command.appointment());
            to.requireOther(appointment.line());
            DeskTeam.requireReferral(change, command.permission(), change.get(DeskLine.TYPE, appointment.line()), to);
            appointment.require(AppointmentStatus.BOOKED);
            keepDue(change, to);
            Slot slot = slot(change, to, command.service(), command.startsAt(), appointment.person(), appointment.id());
            return change.update(Appointment.TYPE, appointment.referred(to, command.service(), slot));
        });
    }

    // Who does not come must be found missing at the end of the day.
    private static void keepDue(Change change, DeskLine line) {
        if (line.nextDueAt() == null) {
            change.update(DeskLine.TYPE, line.due(line.midnight(change.now())));
        }
    }

    private static Slot slot(
            Reading reading,
            DeskLine line,
            Id<DeskService> service,
            Instant startsAt,
            Id<Person> person,
            @Nullable Id<Appointment> moved) {
        SlotPlan plan = plan(reading, line, service, line.today(StoredValues.requireMoment("startsAt", startsAt)));
        Slot slot = plan.require(startsAt, reading.now());
        boolean second = plan.appointments().stream()
                .anyMatch(other -> other.person().equals(person) && !other.id().equals(moved));
        if (second) {
            throw new RuleViolation("desk.slot.day", line.today(startsAt));
        }
        return slot;
    }

    /** Reads what the slots of a day depend on: five statements. */
    static SlotPlan plan(Reading reading, DeskLine line, Id<DeskService> id, LocalDate day) {
        DeskService service =
                LineSteps.services(reading, line, ImmutableList.of(id)).get(0);
        if (!service.appointments()) {
            throw new RuleViolation("desk.service.walkin", service.name());
        }
        Instant from =
                StoredValues.requireDay("day", day).atStartOfDay(line.zoneId()).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(line.zoneId()).toInstant();
        return new SlotPlan(
                line,
                day,
                service,
                LineSteps.limit(reading, line.id(), id)
                        .map(ServiceLimit::places)
                        .orElse(null),
                reading.select(Query.of(SlotWindow.TYPE).where(SlotWindow.LINE.is(line.id()))).stream()
                        .filter(window -> window.isOn(day))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(live(reading, line, from, until)),
                LineHours.closures(reading, line, from));
    }

    /** The appointments of a line that take a place on a day: one statement. */
    static List<Appointment> live(Reading reading, DeskLine line, Instant from, Instant until) {
        return reading
                .select(Query.of(Appointment.TYPE)
                        .where(Appointment.LINE.is(line.id()))
                        .where(Appointment.STARTS_AT.between(from, until)))
                .stream()
                .filter(appointment -> appointment.live() != null)
                .toList();
    }

    private static void authorise(Change change, Command command, Appointment appointment) {
        if (change.by().is(appointment.person().value())) {
            change.authorise(true);
        } else {
            DeskTeam.authorise(change, command.permission(), change.get(DeskLine.TYPE, appointment.line()));
        }
    }

    private static void authorise(Change change, Command command, Id<Person> person, DeskLine line) {
        if (change.by().is(person.value())) {
            change.authorise(true);
        } else {
            DeskTeam.authorise(change, command.permission(), line);
        }
    }
}
