package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.security.SecureRandom;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.station.advice.AdviceNote;
import org.commonhall.station.advice.AdviceSteps;
import org.commonhall.station.advice.AdviceText;
import org.commonhall.station.advice.AdviceView;
import org.commonhall.station.advice.ReadAdvice;
import org.commonhall.station.advice.ReleaseAdvice;
import org.commonhall.station.advice.WriteAdvice;
import org.commonhall.station.station.StationHours;
import org.commonhall.storage.RecordType;

/**
 * The lines of desks (窗口排队叫号): numbers without identity, appointments in the same line, calling and serving, and advice
 * in confidence. Rights are held on the desk or above it. Thread-safe.
 */
public final class DeskLines {
    /** To set up lines and their appointments. */
    public static final Permission MANAGE = Permission.of("desk.line.manage", Role.KEEPER);
    /** To call and serve at a desk, by a role or as its own staff, who need none. */
    public static final Permission SERVE =
            Permission.of("desk.line.serve", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To take a number. */
    public static final Permission TAKE = SERVE.orAnyone();
    /** To leave the line, as its holder or as staff. */
    public static final Permission LEAVE =
            Permission.of("desk.line.leave", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To make, cancel and check in an appointment, one's own or as staff. */
    public static final Permission BOOK =
            Permission.of("desk.appointment.book", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To read or release a confidential note: no role has it, not even the administrator's. */
    public static final Permission ADVICE = new Permission("advice.read", ImmutableSet.of(), true, false);

    private final Corridor corridor;
    private final LineHours hours;
    private final ClaimTries tries = new ClaimTries();
    private final LineSteps lines;
    private final TicketSteps tickets;
    private final AppointmentSteps appointments;
    private final AdviceSteps advice;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param hours when desks are open
     */
    public DeskLines(Corridor corridor, StationHours hours) {
        ClaimCodes codes = new ClaimCodes(new SecureRandom());
        this.corridor = corridor;
        this.hours = new LineHours(hours);
        this.lines = new LineSteps(corridor);
        this.tickets = new TicketSteps(corridor, this.hours, codes, tries);
        this.appointments = new AppointmentSteps(corridor, codes);
        this.advice = new AdviceSteps(corridor);
    }

    /**
     * The kinds of records of this capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(
                DeskLine.TYPE,
                DeskCounter.TYPE,
                SlotWindow.TYPE,
                ServiceLimit.TYPE,
                Appointment.TYPE,
                Ticket.TYPE,
                TicketItem.TYPE,
                AdviceNote.TYPE);
    }

    /**
     * What people see of lines.
     *
     * @return the reads
     */
    public DeskReads reads() {
        return new DeskReads(corridor, hours, tries);
    }

    /**
     * What happens to lines by itself.
     *
     * @return the work of the clock
     */
    public DeskDueWork dueWork() {
        return new DeskDueWork(corridor);
    }

    /**
     * Gives a desk a line.
     *
     * @param by a keeper there
     * @param command which desk, and how the line works
     * @return the line as stored
     * @throws Conflict with {@code storage.unique} where the desk has one
     */
    public DeskLine open(Call by, OpenLine command) {
        return lines.open(by, command);
    }

    /**
     * Changes how a line works.
     *
     * @param by a keeper there
     * @param command how
     * @return the line as stored
     */
    public DeskLine change(Call by, ChangeLine command) {
        return lines.change(by, command);
    }

    /**
     * Takes appointments at some hours.
     *
     * @param by a keeper there
     * @param command when
     * @return the window as stored
     * @throws RuleViolation {@code desk.window.reversed} when it ends before it begins
     */
    public SlotWindow addWindow(Call by, AddSlotWindow command) {
        return lines.addWindow(by, command);
    }

    /**
     * Stops taking appointments in a window.
     *
     * @param by a keeper there
     * @param command which window, and when
     * @return the window as stored
     */
    public SlotWindow endWindow(Call by, EndSlotWindow command) {
        return lines.endWindow(by, command);
    }

    /**
     * Says how many places one service may take at the same time.
     *
     * @param by a keeper there
     * @param command which, and how many
     * @return the limit as stored
     */
    public ServiceLimit limit(Call by, LimitService command) {
        return lines.limit(by, command);
    }

    /**
     * Comes to the counter, leaves it, or takes a break.
     *
     * @param by staff of the desk
     * @param command what the actor does from now on
     * @return the counter as stored
     * @throws RuleViolation {@code desk.staff.serving} while somebody is called or served, {@code desk.staff.derived}
     *     for {@link StaffState#SERVING}
     */
    public DeskCounter staff(Call by, SetStaffState command) {
        return lines.staff(by, command);
    }

    /**
     * Takes a number.
     *
     * @param by anybody; staff for a priority or a preparation
     * @param command which line, and what for
     * @return the ticket and its claim code
     * @throws RuleViolation {@code desk.line.closed} naming the next opening, {@code desk.service.appointment} for a
     *     service by appointment only, {@code desk.service.none} for one the desk does not offer
     */
    public Taken take(Call by, TakeTicket command) {
        return tickets.take(by, command);
    }

    /**
     * Leaves the line.
     *
     * @param by the holder, whoever has the claim code, or staff of the desk
     * @param command which ticket
     * @return the ticket as stored
     * @throws RuleViolation {@code desk.ticket.over}, {@code desk.ticket.tries} after too many wrong codes
     * @throws NotFound {@code desk.ticket.claim} for a wrong code
     */
    public Ticket leave(Call by, LeaveLine command) {
        return tickets.leave(by, command);
    }

    /**
     * Calls the next: of what the member of staff calls first, else of anything.
     *
     * @param by staff at the counter
     * @param command which line
     * @return the ticket, invited
     * @throws RuleViolation {@code desk.line.empty} when nobody is to be called, {@code desk.staff.absent}, {@code
     *     station.staff.busy}
     */
    public Ticket callNext(Call by, CallNext command) {
        return tickets.callNext(by, command);
    }

    /**
     * Does something with one ticket.
     *
     * @param by staff at the counter
     * @param command what
     * @return the ticket as stored
     * @throws RuleViolation {@code desk.ticket.state} from another state, {@code desk.ticket.other} when a colleague
     *     has it, {@code desk.staff.absent}, {@code desk.staff.busy}
     */
    public Ticket step(Call by, TicketStep command) {
        return tickets.step(by, command);
    }

    /**
     * Adds a service to a visit.
     *
     * @param by staff of the desk
     * @param command which
     * @return the ticket as stored
     * @throws RuleViolation {@code desk.ticket.over}
     */
    public Ticket addService(Call by, AddService command) {
        return tickets.addService(by, command);
    }

    /**
     * Sends a ticket to the line of another desk.
     *
     * @param by staff of the desk it comes from
     * @param command where to
     * @return the ticket with its number there
     * @throws RuleViolation {@code desk.ticket.over}, {@code desk.refer.same}
     */
    public Ticket refer(Call by, ReferTicket command) {
        return tickets.refer(by, command);
    }

    /**
     * Makes an appointment.
     *
     * @param by the person, or staff of the desk for somebody
     * @param command when and what for
     * @return the appointment as stored
     * @throws RuleViolation {@code desk.slot.none} when no slot begins then, {@code desk.slot.full}, {@code
     *     station.slot.late}, {@code desk.slot.far}, {@code desk.slot.day} for a second one on that day
     */
    public Appointment book(Call by, BookAppointment command) {
        return appointments.book(by, command);
    }

    /**
     * Calls an appointment off.
     *
     * @param by the person, or staff of the desk
     * @param command which
     * @return the appointment as stored
     * @throws RuleViolation {@code desk.appointment.state}, {@code desk.appointment.begun}
     */
    public Appointment cancel(Call by, CancelAppointment command) {
        return appointments.cancel(by, command);
    }

    /**
     * The person with an appointment is here.
     *
     * @param by the person, or staff of the desk
     * @param command which appointment
     * @return the ticket and its claim code
     * @throws RuleViolation {@code desk.appointment.state}, {@code desk.appointment.day}, {@code
     *     station.appointment.over}
     */
    public Taken checkIn(Call by, CheckInAppointment command) {
        return appointments.checkIn(by, command);
    }

    /**
     * Moves an appointment to another desk.
     *
     * @param by staff of the desk it comes from
     * @param command where to
     * @return the appointment as stored
     * @throws RuleViolation as {@link #book}, and {@code desk.refer.same}
     */
    public Appointment referAppointment(Call by, ReferAppointment command) {
        return appointments.refer(by, command);
    }

    /**
     * Writes a confidential note.
     *
     * @param by staff of the desk, who alone can read it then
     * @param command what
     * @return that it is there, without the words
     * @throws RuleViolation {@code advice.person} for anybody but a person, {@code advice.service} where
     *     the service is not offered in confidence
     */
    public AdviceView writeAdvice(Call by, WriteAdvice command) {
        return advice.write(by, command);
    }

    /**
     * Reads a confidential note; the journal says who did and when.
     *
     * @param by who wrote it, or whom it was released to; nobody else, whatever the role or the policy
     * @param command which
     * @return the note with its words
     */
    public AdviceText readAdvice(Call by, ReadAdvice command) {
        return advice.read(by, command);
    }

    /**
     * Lets one other adviser read a confidential note.
     *
     * @param by who wrote it
     * @param command which, and who
     * @return that it is there, without the words
     * @throws RuleViolation {@code advice.consent} without the client's consent to {@code advice.release}
     */
    public AdviceView releaseAdvice(Call by, ReleaseAdvice command) {
        return advice.release(by, command);
    }
}
