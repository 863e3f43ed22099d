package org.commonhall.station.desk;

import java.security.SecureRandom;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Reading;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.figure.FigureSource;
import org.commonhall.station.station.StationHours;
import org.commonhall.station.station.Stations;
import org.commonhall.todo.TodoSource;

/**
 * The lines of desks (窗口排队叫号): numbers without identity, appointments in the same line, calling and serving. Rights are
 * held on the desk or above it. Thread-safe.
 */
public final class Desks {
    /** What the hall knows of it. */
    public static final Capability<Desks> CAPABILITY = Capability.of("desk", Desks.class)
            .records(
                    DeskLine.TYPE,
                    DeskCounter.TYPE,
                    SlotWindow.TYPE,
                    ServiceLimit.TYPE,
                    Appointment.TYPE,
                    Ticket.TYPE,
                    TicketItem.TYPE)
            .needs(Stations.CAPABILITY)
            .rights(DeskRights.class)
            .events(
                    "desk.line.opened",
                    "desk.line.changed",
                    "desk.line.limited",
                    "desk.line.day_ended",
                    "desk.counter.set",
                    "desk.window.added",
                    "desk.window.ended",
                    "desk.appointment.booked",
                    "desk.ticket.taken",
                    "desk.ticket.checked_in",
                    "desk.ticket.ready",
                    "desk.ticket.served",
                    "desk.ticket.held",
                    "desk.ticket.resumed",
                    "desk.ticket.returned",
                    "desk.ticket.finished",
                    "desk.ticket.continued",
                    "desk.ticket.extended",
                    "desk.ticket.claim_renewed")
            .event("desk.appointment.cancelled", Told.REQUESTERS)
            .event("desk.appointment.referred", Told.REQUESTERS)
            .event("desk.ticket.called", Told.REQUESTERS)
            .event("desk.ticket.missed", Told.REQUESTERS)
            .event("desk.ticket.referred", Told.REQUESTERS)
            .event("desk.ticket.left", Told.REQUESTERS)
            .reaching(Ticket.TYPE, TicketStatus.LEFT, "desk.ticket.left")
            .offers(EventPeople.class, parts -> DeskReads.people())
            .offers(EngagementSource.class, parts -> new AppointmentEngagements())
            .offers(FigureSource.class, parts -> new TicketFigures())
            .offers(TodoSource.class, parts -> DeskReads::todos)
            .due(Due.DESK_LINE, DeskLine.NEXT_DUE_AT, (all, due) -> new DayEndSteps(all.corridor).settle(due))
            .named(new Naming<>(DeskLine.TYPE, LineState::named))
            .make(parts -> new Desks(parts.corridor(), StationHours.of(parts)));

    private final Corridor corridor;
    private final LineHours hours;
    private final LineSteps lines;
    private final TicketSteps tickets;
    private final AppointmentSteps appointments;

    Desks(Corridor corridor, StationHours hours) {
        ClaimCodes codes = new ClaimCodes(new SecureRandom());
        this.corridor = corridor;
        this.hours = new LineHours(hours);
        this.lines = new LineSteps(corridor);
        this.tickets = new TicketSteps(corridor, this.hours, codes);
        this.appointments = new AppointmentSteps(corridor, tickets, codes);
    }

    /**
     * Gives the reads of lines.
     *
     * @return the reads
     */
    public DeskReads reads() {
        return new DeskReads(corridor, hours);
    }

    /**
     * Refuses everybody who neither holds a role at the desk of a line nor is on its staff; for capabilities that work on
     * appointments.
     *
     * @param reading the use case
     * @param permission what the actor needs there
     * @param line the line
     * @throws NotAllowed with {@code access.denied}
     */
    public static void authorise(Reading reading, Permission permission, DeskLine line) {
        DeskTeam.authorise(reading, permission, line);
    }

    /**
     * Gives a desk a line.
     *
     * @param by a keeper there
     * @param command which desk, and how the line works
     * @return what came of it
     * @throws Conflict with {@code record.taken} where the desk has one
     */
    public Receipt<DeskLine> open(Call by, OpenLine command) {
        return lines.open(by, command);
    }

    /**
     * Changes how a line works.
     *
     * @param by a keeper there
     * @param command how
     * @return what came of it
     */
    public Receipt<DeskLine> change(Call by, ChangeLine command) {
        return lines.change(by, command);
    }

    /**
     * Takes appointments at some hours.
     *
     * @param by a keeper there
     * @param command when
     * @return what came of it
     * @throws RuleViolation {@code desk.window.reversed} when it ends before it begins
     */
    public Receipt<SlotWindow> addWindow(Call by, AddSlotWindow command) {
        return lines.addWindow(by, command);
    }

    /**
     * Stops taking appointments in a window.
     *
     * @param by a keeper there
     * @param command which window, and when
     * @return what came of it
     */
    public Receipt<SlotWindow> endWindow(Call by, EndSlotWindow command) {
        return lines.endWindow(by, command);
    }

    /**
     * Says how many places one service may take at the same time.
     *
     * @param by a keeper there
     * @param command which, and how many
     * @return what came of it
     */
    public Receipt<ServiceLimit> limit(Call by, LimitService command) {
        return lines.limit(by, command);
    }

    /**
     * Brings the actor to the counter, away from it, or into a break.
     *
     * @param by staff of the desk
     * @param command what the actor does from now on
     * @return what came of it
     * @throws RuleViolation {@code desk.staff.serving} while somebody is called or served, {@code desk.staff.derived}
     *     for {@link StaffState#SERVING}
     */
    public Receipt<DeskCounter> staff(Call by, SetStaffState command) {
        return lines.staff(by, command);
    }

    /**
     * Takes a number. It is repeated safely: a visitor whose answer was lost is given a new claim code for the same ticket
     * within 24 hours.
     *
     * @param by anybody; staff for a priority or a preparation
     * @param command which line, and what for
     * @return what came of it, with the number and the claim code
     * @throws RuleViolation {@code desk.line.closed} naming the next opening, {@code desk.service.appointment} for a
     *     service by appointment only, {@code desk.service.none} for one the desk does not offer
     */
    public TicketTaken take(Call by, TakeTicket command) {
        return tickets.take(by, command);
    }

    /**
     * Leaves the line.
     *
     * @param by the holder, somebody with the claim code, or staff of the desk
     * @param command which ticket
     * @return what came of it
     * @throws RuleViolation {@code desk.ticket.over}
     * @throws NotFound {@code desk.ticket.claim} for a wrong code
     */
    public Receipt<Ticket> leave(Call by, LeaveLine command) {
        return tickets.leave(by, command);
    }

    /**
     * Calls the next: of what the member of staff calls first, else of anything.
     *
     * @param by staff at the counter
     * @param command which line
     * @return what came of it; the receipt is about the ticket that is called
     * @throws RuleViolation {@code desk.line.empty} when nobody is to be called, {@code desk.staff.absent}, {@code
     *     desk.staff.busy}
     */
    public Receipt<Ticket> callNext(Call by, CallNext command) {
        return tickets.callNext(by, command);
    }

    /**
     * Does something with one ticket. After a missed call {@link Receipt#why} says whether it is called again.
     *
     * @param by staff at the counter
     * @param command what
     * @return what came of it
     * @throws RuleViolation {@code desk.ticket.state} from another state, {@code desk.ticket.other} when a colleague
     *     has it, {@code desk.staff.absent}, {@code desk.staff.busy}
     */
    public Receipt<Ticket> step(Call by, TicketStep command) {
        return tickets.step(by, command);
    }

    /**
     * Adds a service to a visit.
     *
     * @param by staff of the desk
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code desk.ticket.over}
     */
    public Receipt<Ticket> addService(Call by, AddService command) {
        return tickets.addService(by, command);
    }

    /**
     * Sends a ticket to the line of another desk.
     *
     * @param by staff of the desk it comes from
     * @param command where to
     * @return what came of it; {@link DeskReads#line} shows its number there
     * @throws RuleViolation {@code desk.ticket.over}, {@code desk.refer.same}
     */
    public Receipt<Ticket> refer(Call by, ReferTicket command) {
        return tickets.refer(by, command);
    }

    /**
     * Makes an appointment.
     *
     * @param by the person, or staff of the desk for somebody
     * @param command when and what for
     * @return what came of it
     * @throws RuleViolation {@code desk.slot.none} when no slot begins then, {@code desk.slot.full}, {@code
     *     desk.slot.late}, {@code desk.slot.far}, {@code desk.slot.day} for a second one on that day
     */
    public Receipt<Appointment> book(Call by, BookAppointment command) {
        return appointments.book(by, command);
    }

    /**
     * Calls an appointment off.
     *
     * @param by the person, or staff of the desk
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code desk.appointment.state}, {@code desk.appointment.begun}
     */
    public Receipt<Appointment> cancel(Call by, CancelAppointment command) {
        return appointments.cancel(by, command);
    }

    /**
     * Checks in a person with an appointment, who joins the line.
     *
     * @param by the person, or staff of the desk
     * @param command which appointment
     * @return what came of it, with the number and the claim code of the ticket
     * @throws RuleViolation {@code desk.appointment.state}, {@code desk.appointment.day}, {@code
     *     desk.appointment.over}
     */
    public TicketTaken checkIn(Call by, CheckInAppointment command) {
        return appointments.checkIn(by, command);
    }

    /**
     * Moves an appointment to another desk.
     *
     * @param by staff of the desk it comes from
     * @param command where to
     * @return what came of it
     * @throws RuleViolation as {@link #book}, and {@code desk.refer.same}
     */
    public Receipt<Appointment> referAppointment(Call by, ReferAppointment command) {
        return appointments.refer(by, command);
    }
}
