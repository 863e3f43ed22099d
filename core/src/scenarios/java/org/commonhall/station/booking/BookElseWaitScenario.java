package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.policy;

import java.time.LocalDateTime;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.junit.jupiter.api.Test;

/** Several calls in one transaction, one of which is refused: the group goes on without it. */
@StoreTest
class BookElseWaitScenario {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-03-03T10:00");

    private final TestRooms given;

    BookElseWaitScenario(TestHall hall) {
        given = new TestRooms(hall);
    }

    /** Books the room, or waits for it where it is taken: both or neither with what else the group does. */
    private Receipt<?> bookElseWait(Commonhall within, Actor by, BookableRoom room) {
        try {
            return book(within, by, room, TEN);
        } catch (RuleViolation refusal) {
            assertThat(refusal.code()).isEqualTo("booking.taken");
            return within.station()
                    .bookings()
                    .join(by, WaitForRoom.of(room.id(), TEN, TEN.plusHours(1)).build());
        }
    }

    private static Receipt<Booking> book(Commonhall within, Actor by, BookableRoom room, LocalDateTime from) {
        return within.station()
                .bookings()
                .book(by, BookRoom.of(room.id(), from, from.plusHours(1)).build());
    }

    @Test
    void whoCannotBookWaitsInTheSameTransaction() {
        BookableRoom room = given.room("Popular", policy());
        Receipt<?> first = given.hall.inTransaction(bound -> bookElseWait(bound, given.lin, room));
        assertThat(first.event()).isEqualTo("booking.confirmed");
        Receipt<?> second = given.hall.inTransaction(bound -> {
            Receipt<?> waiting = bookElseWait(bound, given.zhao, room);
            book(bound, given.zhao, room, TEN.plusHours(2));
            return waiting;
        });
        assertThat(second.made(WaitlistEntry.class)).isNotNull();
        refused("booking.wait.twice", () -> given.hall.inTransaction(bound -> {
            book(bound, given.zhao, room, TEN.plusHours(4));
            return bookElseWait(bound, given.zhao, room);
        }));
        book(given.hall, given.qian, room, TEN.plusHours(4));
        refused("booking.taken", () -> book(given.hall, given.qian, room, TEN.plusHours(2)));
    }

    @Test
    void aRoomIsTriedOutInsideATransaction() {
        BookableRoom room = given.room("Popular", policy());
        given.hall.inTransaction(bound -> {
            bound.preview(trial -> book(trial, given.lin, room, TEN));
            return book(bound, given.zhao, room, TEN);
        });
        refused("booking.taken", () -> book(given.hall, given.lin, room, TEN));
    }
}
