package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Scopes;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.BookingPolicyBuilder;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.booking.Occasion;
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a station, its keeper and people who book rooms there, for scenarios that run on any store: a test of an
 * adapter extends a scenario and gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BookingLife extends StationLife {
    /** Its bookings. */
    protected Bookings bookings;
    /** Books. */
    protected Actor lin;
    /** Books as well. */
    protected Actor zhao;
    /** Books, too. */
    protected Actor qian;

    /** For scenarios. */
    protected BookingLife() {}

    /** Makes what the scenarios need in the founded hall. */
    @BeforeEach
    public final void people() {
        bookings = hall.bookings();
        lin = somebody("Lin", null, Scopes.DISTRICT);
        zhao = somebody("Zhao", null, Scopes.DISTRICT);
        qian = somebody("Qian", null, Scopes.DISTRICT);
    }

    /**
     * A policy for twelve people without anything else.
     *
     * @return the builder
     */
    protected static BookingPolicyBuilder policy() {
        return BookingPolicy.of(12);
    }

    /**
     * A zone of the station for thirty people that can be booked.
     *
     * @param name the name
     * @param policy its rules
     * @return the room
     */
    protected final BookableRoom room(String name, BookingPolicyBuilder policy) {
        return bookings.define(
                keeper,
                DefineRoom.of(station.id(), zone(name, "50", 30L).id(), name, policy.build())
                        .build());
    }

    /**
     * The whole hall of the station, that can be booked.
     *
     * @param policy its rules
     * @return the room
     */
    protected final BookableRoom wholeHall(BookingPolicyBuilder policy) {
        return bookings.define(
                keeper,
                DefineRoom.of(station.id(), null, "Hall", policy.build()).build());
    }

    /**
     * Books.
     *
     * @param by who
     * @param room what
     * @param from the wall time of the beginning, such as {@code 2026-03-03T10:00}
     * @param minutes how long
     * @return the booking
     */
    protected final Booking book(Actor by, BookableRoom room, String from, long minutes) {
        LocalDateTime start = LocalDateTime.parse(from);
        return bookings.book(
                by,
                BookRoom.of(room.id(), start, start.plusMinutes(minutes))
                        .occasion(Occasion.of("Tea", 1))
                        .build());
    }

    /**
     * A moment on the wall clock of the station.
     *
     * @param wall the wall time
     * @return the moment
     */
    protected static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /**
     * Holds that a call is refused because of the first place where its input is not well formed.
     *
     * @param code the code
     * @param call the call
     */
    protected static void malformed(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.violations().get(0).code()).isEqualTo(code));
    }
}
