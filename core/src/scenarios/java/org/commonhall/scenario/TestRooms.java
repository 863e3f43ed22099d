package org.commonhall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.corridor.Scopes;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.BookingPolicyBuilder;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;

/** A hall with a station, its keeper and people who book rooms there. */
public final class TestRooms extends TestStation {
    /** Its bookings. */
    public final Bookings bookings;
    /** Books. */
    public final Actor lin;
    /** Books as well. */
    public final Actor zhao;
    /** Books, too. */
    public final Actor qian;

    public TestRooms(TestHall given) {
        super(given);
        bookings = hall.station().bookings();
        lin = somebody("Lin", null, Scopes.DISTRICT);
        zhao = somebody("Zhao", null, Scopes.DISTRICT);
        qian = somebody("Qian", null, Scopes.DISTRICT);
    }

    /** A policy for twelve people without anything else. */
    public static BookingPolicyBuilder policy() {
        return BookingPolicy.of(12);
    }

    /** A zone of the station for thirty people that can be booked. */
    public BookableRoom room(String name, BookingPolicyBuilder policy) {
        return Stored.of(
                hall,
                BookableRoom.TYPE,
                bookings.define(
                        keeper,
                        DefineRoom.of(station.id(), name, policy.build())
                                .zone(zone(name, "50", 30L).id())
                                .build()));
    }

    /** The whole hall of the station, that can be booked. */
    public BookableRoom wholeHall(BookingPolicyBuilder policy) {
        return Stored.of(
                hall,
                BookableRoom.TYPE,
                bookings.define(
                        keeper,
                        DefineRoom.of(station.id(), "Hall", policy.build()).build()));
    }

    /** A room of a station in Berlin. */
    public BookableRoom berlin(BookingPolicyBuilder policy) {
        Receipt<Station> abroad = stations.register(
                admin,
                RegisterStation.of(
                                host,
                                StationDetails.of("Abroad")
                                        .timeZone("Europe/Berlin")
                                        .build())
                        .build());
        return Stored.of(
                hall,
                BookableRoom.TYPE,
                bookings.define(
                        admin,
                        DefineRoom.of(
                                        abroad.id(),
                                        "Berlin",
                                        policy.horizonDays(365).build())
                                .build()));
    }

    /** Books. */
    public Receipt<Booking> book(Actor by, BookableRoom room, String from, long minutes) {
        LocalDateTime start = LocalDateTime.parse(from);
        return bookings.book(
                by,
                BookRoom.of(room.id(), start, start.plusMinutes(minutes))
                        .occasion(Occasion.of(1).title("Tea").build())
                        .build());
    }

    /** A moment on the wall clock of the station. */
    public static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** Holds that a call is refused because of the first place where its input is not well formed. */
    public static void malformed(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.violations().get(0).code()).isEqualTo(code));
    }
}
