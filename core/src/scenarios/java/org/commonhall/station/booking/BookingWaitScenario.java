package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.policy;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Receipt;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOfferView;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.junit.jupiter.api.Test;

/** Waiting for a time of a room, on the one waitlist. */
@StoreTest
class BookingWaitScenario {

    private final TestRooms given;
    private final Bookings bookings;
    private final Actor lin;
    private final Actor zhao;
    private final Actor qian;

    BookingWaitScenario(TestHall hall) {
        given = new TestRooms(hall);
        bookings = given.bookings;
        lin = given.lin;
        zhao = given.zhao;
        qian = given.qian;
    }

    /** Freed time is offered to whoever waits first; declined or not answered, it goes to the next in the same run. */
    @Test
    void freedTimeIsHeldForWhoeverWaits() {
        BookableRoom room = given.room("Popular", policy().offerMinutes(30));
        refused("booking.wait.free", () -> wait(zhao, room));
        Receipt<Booking> booking = given.book(lin, room, "2026-03-03T10:00", 60);
        Receipt<WaitlistEntry> first = wait(zhao, room);
        refused("booking.wait.twice", () -> wait(zhao, room));
        given.clock.advance(Duration.ofMinutes(1));
        Receipt<WaitlistEntry> second = wait(qian, room);
        bookings.cancel(lin, CancelBooking.of(booking.id()).build());
        refused("booking.taken", () -> given.book(lin, room, "2026-03-03T10:00", 60));
        given.settle(Duration.ZERO);
        assertThat(state(zhao, first)).isEqualTo(OfferState.OFFERED);
        assertThat(state(qian, second)).isEqualTo(OfferState.WAITING);
        refused("capacity.offer.other", () -> accept(qian, room, offer(zhao)));
        given.settle(Duration.ofMinutes(30));
        assertThat(state(zhao, first)).isEqualTo(OfferState.EXPIRED);
        assertThat(state(qian, second)).isEqualTo(OfferState.OFFERED);
        refused("capacity.offer.over", () -> accept(zhao, room, offer(zhao)));
        Receipt<Booking> taken = accept(qian, room, offer(qian));
        assertThat(taken.state()).isEqualTo(BookingStatus.CONFIRMED.name());
        assertThat(Objects.requireNonNull(taken.why()).code()).isEqualTo("booking.decided.offer");
        assertThat(state(qian, second)).isEqualTo(OfferState.ACCEPTED);
        refused("booking.taken", () -> given.book(lin, room, "2026-03-03T10:30", 60));
        bookings.cancel(qian, CancelBooking.of(taken.id()).build());
        given.book(lin, room, "2026-03-03T10:30", 60);
    }

    /** Nobody who has not waited is faster than those who have, even before anybody ran what is due. */
    @Test
    void thoseWhoWaitComeFirst() {
        BookableRoom room = given.room("Popular", policy().checkInMinutes(15L).autoReleaseMinutes(10L));
        given.book(lin, room, "2026-03-02T11:00", 120);
        Receipt<WaitlistEntry> waiting = bookings.join(
                zhao,
                WaitForRoom.of(
                                room.id(),
                                LocalDateTime.parse("2026-03-02T11:30"),
                                LocalDateTime.parse("2026-03-02T12:30"))
                        .build());
        given.clock.set(at("2026-03-02T11:11"));
        refused("booking.taken", () -> given.book(qian, room, "2026-03-02T12:00", 30));
        given.book(qian, room, "2026-03-02T12:30", 30);
        assertThat(state(zhao, waiting)).as("offered by the booking of another").isEqualTo(OfferState.OFFERED);
    }

    /** A party waits for as many places as it needs where several bookings may stand at one moment. */
    @Test
    void aPartyWaitsForItsPlaces() {
        BookableRoom room = given.room("Open space", policy().concurrency(2));
        Receipt<Booking> one = given.book(lin, room, "2026-03-03T10:00", 60);
        given.book(lin, room, "2026-03-03T10:00", 60);
        Receipt<WaitlistEntry> waiting = wait(zhao, room);
        bookings.cancel(lin, CancelBooking.of(one.id()).build());
        given.settle(Duration.ZERO);
        assertThat(state(zhao, waiting)).isEqualTo(OfferState.OFFERED);
        Receipt<Booking> taken = accept(zhao, room, offer(zhao));
        assertThat(bookings.reads().get(zhao, taken.id()).attendees()).isEqualTo(4);
        refused("booking.wait.approval", () -> wait(zhao, given.room("Asked", policy().approval(true))));
        refused(
                "access.denied",
                () -> bookings.join(zhao, times(room).priority(1).build()));
    }

    private Receipt<Booking> accept(Actor by, BookableRoom room, PlaceOfferView offer) {
        return bookings.book(
                by,
                BookRoom.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), LocalDateTime.parse("2026-03-03T11:00"))
                        .occasion(Occasion.of(4).build())
                        .offer(offer.id())
                        .build());
    }

    private Receipt<WaitlistEntry> wait(Actor by, BookableRoom room) {
        return bookings.join(by, times(room).build());
    }

    private static WaitForRoomBuilder times(BookableRoom room) {
        return WaitForRoom.of(
                        room.id(), LocalDateTime.parse("2026-03-03T10:00"), LocalDateTime.parse("2026-03-03T11:00"))
                .attendees(4);
    }

    private OfferState state(Actor by, Receipt<WaitlistEntry> entry) {
        return given.hall.capacity().waitingOf(by, person(by)).stream()
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private PlaceOfferView offer(Actor by) {
        return given.hall.capacity().offersOf(by, person(by)).get(0);
    }
}
