package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A place in the line of a desk (取号). A walk-in's ticket names nobody; the claim code proves who holds it. Each state is a period,
 * and its length is added to one of the five times when it ends. Immutable; the transitions guard the state.
 *
 * @param id the identity
 * @param version the version
 * @param line the line it is in
 * @param numberedOn the date it was numbered on, in the zone of the station
 * @param number its number in that line on that day, from 1 without gaps
 * @param status where it stands
 * @param service what is served first or now, absent for anything
 * @param more how many further services the visit is for
 * @param priority 1 to 9, the lower the sooner
 * @param appointment the appointment it was checked in for, absent for walk-ins
 * @param plannedAt when the appointment is
 * @param holder who holds it, absent for walk-ins
 * @param claimHash SHA-256 of the claim code, absent where none was given out
 * @param arrivedAt when it was taken
 * @param calls how often it was called without anybody coming
 * @param callableFrom not called in its turn before that, absent when it may be
 * @param staff who called or serves it, absent while nobody does
 * @param serving present while it is called or served, so that nobody serves two at a time
 * @param since when its present state began
 * @param prepSeconds time of preparation
 * @param waitSeconds time in the line
 * @param walkSeconds time from the call to the counter
 * @param serviceSeconds time at the counter
 * @param holdSeconds time set aside
 * @param timesInexact whether it was still open after midnight, so that its times are not accurate
 * @param live present until it ends
 * @param outcome how it ended
 * @param closedAt when
 */
@Unique(
        name = "number",
        of = {"line", "numberedOn", "number"})
@Unique(
        name = "serving",
        of = {"staff", "serving"})
@Index({"line", "live"})
@Index({"holder", "arrivedAt"})
@Index("appointment")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Ticket(
        Id<Ticket> id,
        long version,
        Id<DeskLine> line,
        LocalDate numberedOn,
        long number,
        TicketStatus status,
        @Nullable Id<DeskService> service,
        long more,
        long priority,
        @Nullable Id<Appointment> appointment,
        @Nullable Instant plannedAt,
        @Subject @Nullable Id<Person> holder,
        @Personal("queue") @Size(max = 32) @Nullable Bytes claimHash,
        Instant arrivedAt,
        long calls,
        @Nullable Instant callableFrom,
        @Nullable Id<DeskCounter> staff,
        @Nullable Boolean serving,
        Instant since,
        long prepSeconds,
        long waitSeconds,
        long walkSeconds,
        long serviceSeconds,
        long holdSeconds,
        boolean timesInexact,
        @Nullable Boolean live,
        @Nullable TicketEnd outcome,
        @Nullable Instant closedAt) {
    /** The priority of an appointment. */
    public static final long WITH_APPOINTMENT = 2;
    /** The priority of a walk-in. */
    public static final long WALK_IN = 3;

    /** How it is stored. */
    public static final RecordType<Ticket> TYPE = RecordType.of(MethodHandles.lookup(), Ticket.class);
    /** The line. */
    public static final Attribute<Ticket, Id<DeskLine>> LINE = TYPE.attribute("line", Ticket::line);
    /** The date of its number. */
    public static final Attribute<Ticket, LocalDate> NUMBERED_ON = TYPE.attribute("numberedOn", Ticket::numberedOn);
    /** Where it stands. */
    public static final Attribute<Ticket, TicketStatus> STATUS = TYPE.attribute("status", Ticket::status);
    /** Its number. */
    public static final Attribute<Ticket, Long> NUMBER = TYPE.attribute("number", Ticket::number);
    /** The appointment. */
    public static final Attribute<Ticket, Id<Appointment>> APPOINTMENT =
            TYPE.attribute("appointment", Ticket::appointment);
    /** Who holds it. */
    public static final Attribute<Ticket, Id<Person>> HOLDER = TYPE.attribute("holder", Ticket::holder);
    /** When it was taken. */
    public static final Attribute<Ticket, Instant> ARRIVED_AT = TYPE.attribute("arrivedAt", Ticket::arrivedAt);
    /** Who serves it. */
    public static final Attribute<Ticket, Id<DeskCounter>> STAFF = TYPE.attribute("staff", Ticket::staff);
    /** Present while it is called or served. */
    public static final Attribute<Ticket, Boolean> SERVING = TYPE.attribute("serving", Ticket::serving);
    /** Present until it ends. */
    public static final Attribute<Ticket, Boolean> LIVE = TYPE.attribute("live", Ticket::live);

    /** By when it is served in its list: the planned time of an appointment, the arrival of a walk-in. */
    Instant turn() {
        return plannedAt == null ? arrivedAt : plannedAt;
    }

    Ticket called(Id<DeskCounter> by, Instant now) {
        TicketAction.INVITE.require(this);
        return moved(TicketStatus.INVITED, now).staff(by).serving(true).build();
    }

    /** The next state after what staff did. */
    Ticket after(TicketAction action, Id<DeskCounter> by, MissedCallRule missed, Instant now) {
        action.require(this);
        return switch (action) {
            case READY -> moved(TicketStatus.WAITING, now).build();
            case INVITE -> called(by, now);
            case SERVE -> moved(TicketStatus.BEING_SERVED, now).build();
            case HOLD -> moved(TicketStatus.ON_HOLD, now).serving(null).build();
            case RESUME ->
                moved(TicketStatus.BEING_SERVED, now).staff(by).serving(true).build();
            case RETURN -> waiting(now).build();
            case MISS -> missed(missed, now);
            case FINISH -> closed(TicketEnd.SERVED, now);
        };
    }

    /** Back in the line, in its old place, for something else. */
    Ticket continued(@Nullable Id<DeskService> next, Instant now) {
        TicketAction.FINISH.require(this);
        return waiting(now).service(next).more(more - 1).build();
    }

    Ticket left(TicketEnd how, Instant now) {
        requireLive();
        return closed(how, now);
    }

    /** Moved to another line with a number of that line; its arrival and times go with it. */
    Ticket referred(DeskLine to, @Nullable Id<DeskService> next, Instant now) {
        requireLive();
        return waiting(now)
                .line(to.id())
                .numberedOn(to.today(now))
                .number(to.lastNumber())
                .service(next)
                .calls(0)
                .callableFrom(null)
                .build();
    }

    Ticket extended() {
        requireLive();
        return TicketBuilder.builder(this).more(more + 1).build();
    }

    Ticket claimed(Bytes hash) {
        return TicketBuilder.builder(this).claimHash(hash).build();
    }

    private void requireLive() {
        if (status.over()) {
            throw new RuleViolation("desk.ticket.over", number);
        }
    }

    Ticket inexact() {
        return TicketBuilder.builder(this).timesInexact(true).build();
    }

    private Ticket missed(MissedCallRule rule, Instant now) {
        if (calls + 1 >= rule.calls()) {
            return TicketBuilder.builder(closed(TicketEnd.MISSED, now))
                    .calls(calls + 1)
                    .build();
        }
        return waiting(now)
                .calls(calls + 1)
                .callableFrom(now.plus(rule.pause()))
                .build();
    }

    private TicketBuilder waiting(Instant now) {
        return moved(TicketStatus.WAITING, now).staff(null).serving(null);
    }

    private Ticket closed(TicketEnd how, Instant now) {
        return moved(how == TicketEnd.SERVED ? TicketStatus.COMPLETE : TicketStatus.LEFT, now)
                .serving(null)
                .live(null)
                .outcome(how)
                .closedAt(now)
                .build();
    }

    // Ends the period of the present state.
    private TicketBuilder moved(TicketStatus next, Instant now) {
        long seconds = Math.max(0, Duration.between(since, now).toSeconds());
        TicketBuilder moved = TicketBuilder.builder(this).status(next).since(now);
        return switch (status) {
            case PREPARING -> moved.prepSeconds(prepSeconds + seconds);
            case WAITING -> moved.waitSeconds(waitSeconds + seconds);
            case INVITED -> moved.walkSeconds(walkSeconds + seconds);
            case BEING_SERVED -> moved.serviceSeconds(serviceSeconds + seconds);
            case ON_HOLD -> moved.holdSeconds(holdSeconds + seconds);
            case COMPLETE, LEFT -> moved;
        };
    }

    /** Without the claim. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
