package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A time of a room that is taken, asked for or kept free (预约). What the room's policy says of its times is written on
 * it when it is made, so that {@link #effective} needs nothing but the moment. Immutable; status changes only in the
 * transitions here.
 *
 * @param id the identity
 * @param version the version
 * @param room the room
 * @param hall the quota of the station's hall, held while time in the station is taken
 * @param zone the zone it takes, absent for the whole hall
 * @param station where it is, and where rights on it are held
 * @param kind why the time is taken
 * @param status where it stood when it was last written
 * @param person who booked, absent for what the system blocks
 * @param organization for whom, absent where for the person
 * @param series the series it is a date of
 * @param block what the parts of one long blocking share
 * @param owner what another capability booked it for, such as a run of a course; it is moved and given up through that
 * @param title what it is for
 * @param purpose the code that chooses its gaps
 * @param attendees how many people come
 * @param startsAt when it begins
 * @param endsAt when it ends as booked
 * @param bufferBefore seconds kept free before it
 * @param bufferAfter seconds kept free after it
 * @param checkInFrom since when one can check in, absent where none is asked for
 * @param releaseAt the last moment for checking in, absent where it is never released
 * @param cancelUntil the last moment for cancelling
 * @param createdAt when it was made
 * @param decidedAt when staff decided on it
 * @param checkedInAt when somebody checked in
 * @param checkedOutAt when they left, which frees the rest of the time
 * @param reason why it was rejected, cancelled or blocked: a code of this package, or words of the staff
 * @param appeal why a no-show should not count
 * @param appealedAt since when somebody asks for that
 * @param excused what staff decided on that
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"hall", "startsAt", "endsAt"})
@Index({"hall", "nextDueAt"})
@Index({"person", "startsAt"})
@Index({"organization", "startsAt"})
@Index({"station", "status", "startsAt"})
@Index({"series", "startsAt"})
@Index("block")
@Index("owner")
@Index("nextDueAt")
@Index("endsAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Booking(
        Id<Booking> id,
        long version,
        Id<BookableRoom> room,
        Id<Quota> hall,
        @Nullable Id<Zone> zone,
        Id<Station> station,
        BookingKind kind,
        BookingStatus status,
        @Subject @Nullable Id<Person> person,
        @Nullable Id<Organization> organization,
        @Nullable Id<BookingSeries> series,
        @Nullable UUID block,
        @Nullable UUID owner,
        @Personal("booking") @Size(max = 200) @Nullable String title,
        @Size(max = 40) @Nullable String purpose,
        long attendees,
        Instant startsAt,
        Instant endsAt,
        long bufferBefore,
        long bufferAfter,
        @Nullable Instant checkInFrom,
        @Nullable Instant releaseAt,
        @Nullable Instant cancelUntil,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable Instant checkedInAt,
        @Nullable Instant checkedOutAt,
        @Personal("booking") @Size(max = 400) @Nullable String reason,
        @Personal("booking") @Size(max = 1000) @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable Boolean excused,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Booking> TYPE = RecordType.of(MethodHandles.lookup(), Booking.class);
    /** The quota of the station's hall. */
    public static final Attribute<Booking, Id<Quota>> HALL = TYPE.attribute("hall", Booking::hall);
    /** Where it is. */
    public static final Attribute<Booking, Id<Station>> STATION = TYPE.attribute("station", Booking::station);
    /** What it is. */
    public static final Attribute<Booking, BookingKind> KIND = TYPE.attribute("kind", Booking::kind);
    /** Where it stands. */
    public static final Attribute<Booking, BookingStatus> STATUS = TYPE.attribute("status", Booking::status);
    /** Who booked. */
    public static final Attribute<Booking, Id<Person>> PERSON = TYPE.attribute("person", Booking::person);
    /** For whom. */
    public static final Attribute<Booking, Id<Organization>> ORGANIZATION =
            TYPE.attribute("organization", Booking::organization);
    /** The series it is a date of. */
    public static final Attribute<Booking, Id<BookingSeries>> SERIES = TYPE.attribute("series", Booking::series);
    /** What the parts of one blocking share. */
    public static final Attribute<Booking, UUID> BLOCK = TYPE.attribute("block", Booking::block);
    /** What another capability booked it for. */
    public static final Attribute<Booking, UUID> OWNER = TYPE.attribute("owner", Booking::owner);
    /** When it begins. */
    public static final Attribute<Booking, Instant> STARTS_AT = TYPE.attribute("startsAt", Booking::startsAt);
    /** When it ends as booked. */
    public static final Attribute<Booking, Instant> ENDS_AT = TYPE.attribute("endsAt", Booking::endsAt);
    /** When something falls due. */
    public static final Attribute<Booking, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Booking::nextDueAt);

    /**
     * Where it stands at a moment, whether or not anybody has written it yet: a booking without check-in is released
     * strictly after its last moment for that, what is over is completed, and what nobody decided on before its start
     * is rejected.
     *
     * @param now the moment
     * @return the state
     */
    public BookingStatus effective(Instant now) {
        return switch (status) {
            case REQUESTED -> now.isBefore(startsAt) ? status : BookingStatus.REJECTED;
            case CONFIRMED -> used(now);
            case IN_USE -> now.isBefore(endsAt) ? status : BookingStatus.COMPLETED;
            default -> status;
        };
    }

    private BookingStatus used(Instant now) {
        if (releaseAt != null && now.isAfter(releaseAt)) {
            return BookingStatus.NO_SHOW;
        }
        return now.isBefore(endsAt) ? status : BookingStatus.COMPLETED;
    }

    /**
     * Gives the time it takes: until its end, or until its users left.
     *
     * @return the time, without any moment where they left when it began
     */
    public Span span() {
        return new Span(startsAt, checkedOutAt == null ? endsAt : checkedOutAt);
    }

    /** Gives what it is for. */
    Occasion occasion() {
        return new Occasion(title, purpose, attendees);
    }

    /** Gives the next state of a part of a blocking from now on. */
    Booking lifted(Instant now) {
        return startsAt.isBefore(now)
                ? next().status(BookingStatus.COMPLETED).checkedOutAt(now).build()
                : next().status(BookingStatus.CANCELLED).build();
    }

    /** Gives the next state after somebody checked in. */
    Booking checkedIn(Instant now) {
        require(BookingStatus.CONFIRMED, now);
        if (checkInFrom == null) {
            throw new RuleViolation("booking.checkin.none");
        }
        if (now.isBefore(checkInFrom)) {
            throw new RuleViolation("booking.checkin.early", checkInFrom);
        }
        return next().status(BookingStatus.IN_USE)
                .checkedInAt(now)
                .nextDueAt(endsAt)
                .build();
    }

    /** Gives the next state after its users left, which frees the rest of the time. */
    Booking checkedOut(Instant now) {
        require(BookingStatus.IN_USE, now);
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("booking.checkout.early", startsAt);
        }
        return next().status(BookingStatus.COMPLETED)
                .checkedOutAt(now)
                .nextDueAt(null)
                .build();
    }

    /** Gives the next state after it was given up. */
    Booking cancelled(@Nullable String why, boolean staff, Instant now) {
        BookingStatus present = effective(now);
        if (present != BookingStatus.REQUESTED && present != BookingStatus.CONFIRMED) {
            throw refused(present);
        }
        requireInTime(staff, now);
        return given(BookingStatus.CANCELLED, why);
    }

    /** Refuses to move what is over, has begun or, for its booker, can no longer be given up; and a blocking. */
    void requireMovable(boolean staff, Instant now) {
        BookingStatus present = effective(now);
        if (present != BookingStatus.REQUESTED && present != BookingStatus.CONFIRMED) {
            throw refused(present);
        }
        if (kind == BookingKind.BLOCK) {
            throw new RuleViolation("booking.move.block");
        }
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("booking.move.begun", startsAt);
        }
        requireInTime(staff, now);
    }

    private void requireInTime(boolean staff, Instant now) {
        if (!staff && status == BookingStatus.CONFIRMED && cancelUntil != null && now.isAfter(cancelUntil)) {
            throw new RuleViolation("booking.cancel.late", cancelUntil);
        }
    }

    /** Gives the next state after the staff accepted it. */
    Booking approved(Instant now) {
        require(BookingStatus.REQUESTED, now);
        Booking taken = next().status(BookingStatus.CONFIRMED).decidedAt(now).build();
        return taken.scheduled();
    }

    /** Gives the next state after it was refused, by staff or because another one was accepted. */
    Booking rejected(String why, Instant now) {
        require(BookingStatus.REQUESTED, now);
        return next().status(BookingStatus.REJECTED)
                .decidedAt(now)
                .reason(why)
                .nextDueAt(null)
                .build();
    }

    /** Gives the next state after somebody asked that a no-show should not count. */
    Booking appealed(String why, Instant now) {
        require(BookingStatus.NO_SHOW, now);
        if (appealedAt != null) {
            throw new RuleViolation("booking.appeal.twice");
        }
        return next().appeal(why).appealedAt(now).build();
    }

    /** Gives the next state after staff decided on that. */
    Booking appealDecided(boolean excuse, Instant now) {
        require(BookingStatus.NO_SHOW, now);
        if (appealedAt == null) {
            throw new RuleViolation("booking.appeal.none");
        }
        return next().excused(excuse).build();
    }

    /** Gives the state that time has brought. */
    Booking settled(Instant now) {
        BookingStatus present = effective(now);
        if (present == status) {
            return next().nextDueAt(null).build();
        }
        String why = present == BookingStatus.REJECTED ? "booking.undecided" : reason;
        return next().status(present).reason(why).nextDueAt(null).build();
    }

    /** Gives the next state without the time. */
    Booking given(BookingStatus end, @Nullable String why) {
        return next().status(end).reason(why).nextDueAt(null).build();
    }

    /** Gives the same booking that knows when something falls due by itself. */
    Booking scheduled() {
        return next().nextDueAt(
                        switch (status) {
                            case REQUESTED -> startsAt;
                            case CONFIRMED -> releaseAt == null ? endsAt : BookingTimes.after(releaseAt);
                            case IN_USE -> endsAt;
                            default -> null;
                        })
                .build();
    }

    /** Refuses a date that stands, that staff refused, because that is theirs to accept, or that a split has moved. */
    void requireReaddable(Instant now) {
        BookingStatus present = effective(now);
        if (present.date() == SeriesDateState.VALID || decidedAt != null || BookingReasons.MOVED.equals(reason)) {
            throw refused(present);
        }
    }

    private static RuleViolation refused(BookingStatus present) {
        return new RuleViolation("booking.state", present.said());
    }

    private void require(BookingStatus from, Instant now) {
        BookingStatus present = effective(now);
        if (present != from) {
            throw refused(present);
        }
    }

    /** Gives the builder of the next state. */
    BookingBuilder next() {
        return BookingBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
