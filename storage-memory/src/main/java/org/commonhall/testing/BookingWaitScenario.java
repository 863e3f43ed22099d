package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.commonhall.Actor;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingStatus;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.booking.WaitForRoom;
import org.commonhall.station.booking.WaitForRoomBuilder;
import org.junit.jupiter.api.Test;

/** Waiting for a time of a room, on the one waitlist, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BookingWaitScenario extends BookingLife {

    /** For adapters' tests. */
    protected BookingWaitScenario() {}

    /** Freed time is offered to whoever waits first; declined or not answered, it goes to the next in the same run. */
    @Test
    public final void freedTimeIsHeldForWhoeverWaits() {
        BookableRoom room = room("Popular", policy().offerMinutes(30));
        refused("booking.wait.free", () -> wait(zhao, room));
        Booking booking = book(lin, room, "2026-03-03T10:00", 60);
        WaitlistEntry first = wait(zhao, room);
        refused("booking.wait.twice", () -> wait(zhao, room));
        clock.advance(Duration.ofMinutes(1));
        WaitlistEntry second = wait(qian, room);
        bookings.cancel(lin, new CancelBooking(booking.id(), null, null, null));
        refused("booking.taken", () -> book(lin, room, "2026-03-03T10:00", 60));
        settle(Duration.ZERO);
        assertThat(state(zhao, first)).isEqualTo(OfferState.OFFERED);
        assertThat(state(qian, second)).isEqualTo(OfferState.WAITING);
        refused("capacity.offer.other", () -> accept(qian, room, offer(zhao)));
        settle(Duration.ofMinutes(30));
        assertThat(state(zhao, first)).isEqualTo(OfferState.EXPIRED);
        assertThat(state(qian, second)).isEqualTo(OfferState.OFFERED);
        refused("capacity.offer.over", () -> accept(zhao, room, offer(zhao)));
        Booking taken = accept(qian, room, offer(qian));
        assertThat(taken.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(state(qian, second)).isEqualTo(OfferState.ACCEPTED);
        refused("booking.taken", () -> book(lin, room, "2026-03-03T10:30", 60));
        bookings.cancel(qian, new CancelBooking(taken.id(), null, null, null));
        book(lin, room, "2026-03-03T10:30", 60);
    }

    /** Nobody who has not waited is faster than those who have, even before anybody ran what is due. */
    @Test
    public final void thoseWhoWaitComeFirst() {
        BookableRoom room = room("Popular", policy().checkInMinutes(15L).autoReleaseMinutes(10L));
        book(lin, room, "2026-03-02T11:00", 120);
        WaitlistEntry waiting = bookings.join(
                zhao,
                WaitForRoom.of(
                                room.id(),
                                LocalDateTime.parse("2026-03-02T11:30"),
                                LocalDateTime.parse("2026-03-02T12:30"))
                        .build());
        clock.set(at("2026-03-02T11:11"));
        refused("booking.taken", () -> book(qian, room, "2026-03-02T12:00", 30));
        book(qian, room, "2026-03-02T12:30", 30);
        assertThat(state(zhao, waiting)).as("offered by the booking of another").isEqualTo(OfferState.OFFERED);
    }

    /** A party waits for as many places as it needs where several bookings may stand at one moment. */
    @Test
    public final void aPartyWaitsForItsPlaces() {
        BookableRoom room = room("Open space", policy().concurrency(2));
        Booking one = book(lin, room, "2026-03-03T10:00", 60);
        book(lin, room, "2026-03-03T10:00", 60);
        WaitlistEntry waiting = wait(zhao, room);
        bookings.cancel(lin, new CancelBooking(one.id(), null, null, null));
        settle(Duration.ZERO);
        assertThat(state(zhao, waiting)).isEqualTo(OfferState.OFFERED);
        assertThat(accept(zhao, room, offer(zhao)).attendees()).isEqualTo(4);
        refused("booking.wait.approval", () -> wait(zhao, room("Asked", policy().approval(true))));
        refused(
                "access.denied",
                () -> bookings.join(zhao, times(room).priority(1).build()));
    }

    private Booking accept(Actor by, BookableRoom room, PlaceOffer offer) {
        return bookings.book(
                by,
                BookRoom.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), LocalDateTime.parse("2026-03-03T11:00"))
                        .occasion(Occasion.of(null, 4))
                        .offer(offer.id())
                        .build());
    }

    private WaitlistEntry wait(Actor by, BookableRoom room) {
        return bookings.join(by, times(room).build());
    }

    private static WaitForRoomBuilder times(BookableRoom room) {
        return WaitForRoom.of(
                        room.id(), LocalDateTime.parse("2026-03-03T10:00"), LocalDateTime.parse("2026-03-03T11:00"))
                .attendees(4);
    }

    private OfferState state(Actor by, WaitlistEntry entry) {
        return hall.capacity().waitingOf(by, person(by)).stream()
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private PlaceOffer offer(Actor by) {
        return hall.capacity().offersOf(by, person(by)).get(0);
    }
}
