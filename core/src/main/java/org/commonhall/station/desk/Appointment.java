package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A slot at a desk kept for a person (预约). Once the person is here, a {@link Ticket} in the same line says what happens.
 * Immutable; the transitions guard the state.
 *
 * @param id the identity
 * @param version the version
 * @param line the line
 * @param service what it is for
 * @param person whose it is
 * @param heldOn its date in the zone of the station
 * @param startsAt its begin
 * @param endsAt its end
 * @param status where it stands
 * @param live present while it takes a place; nobody has two on one day in one line
 * @param bookedAt when it was made
 */
@Unique(
        name = "day",
        of = {"person", "line", "heldOn", "live"})
@Index({"line", "startsAt"})
@Index({"line", "status", "startsAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Appointment(
        Id<Appointment> id,
        long version,
        Id<DeskLine> line,
        Id<DeskService> service,
        @Subject Id<Person> person,
        LocalDate heldOn,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        @Nullable Boolean live,
        Instant bookedAt) {
    /** How it is stored. */
    public static final RecordType<Appointment> TYPE = RecordType.of(MethodHandles.lookup(), Appointment.class);
    /** The line. */
    public static final Attribute<Appointment, Id<DeskLine>> LINE = TYPE.attribute("line", Appointment::line);
    /** Whose it is. */
    public static final Attribute<Appointment, Id<Person>> PERSON = TYPE.attribute("person", Appointment::person);
    /** Where it stands. */
    public static final Attribute<Appointment, AppointmentStatus> STATUS =
            TYPE.attribute("status", Appointment::status);
    /** Its begin. */
    public static final Attribute<Appointment, Instant> STARTS_AT = TYPE.attribute("startsAt", Appointment::startsAt);

    Appointment cancelled(Instant now) {
        require(AppointmentStatus.BOOKED);
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("desk.appointment.begun", startsAt);
        }
        return next().status(AppointmentStatus.CANCELLED).live(null).build();
    }

    /** The person is here: on the day, and before it is over. */
    Appointment checkedIn(LocalDate today, Instant now) {
        require(AppointmentStatus.BOOKED);
        if (!heldOn.equals(today)) {
            throw new RuleViolation("desk.appointment.day", heldOn);
        }
        if (!now.isBefore(endsAt)) {
            throw new RuleViolation("desk.appointment.over", endsAt);
        }
        return next().status(AppointmentStatus.CHECKED_IN).build();
    }

    Appointment missed() {
        require(AppointmentStatus.BOOKED);
        return next().status(AppointmentStatus.MISSED).live(null).build();
    }

    /** Moved to a slot of another desk. */
    Appointment referred(DeskLine to, Id<DeskService> other, Slot slot) {
        require(AppointmentStatus.BOOKED);
        return next().line(to.id())
                .service(other)
                .heldOn(to.today(slot.from()))
                .startsAt(slot.from())
                .endsAt(slot.until())
                .build();
    }

    void require(AppointmentStatus needed) {
        if (status != needed) {
            throw new RuleViolation("desk.appointment.state", status, needed);
        }
    }

    private AppointmentBuilder next() {
        return AppointmentBuilder.builder(this);
    }
}
