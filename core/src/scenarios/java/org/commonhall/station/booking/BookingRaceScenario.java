package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestRooms.policy;
import static org.commonhall.scenario.TestStation.PATIENCE_SECONDS;
import static org.commonhall.scenario.TestStation.repeated;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.commonhall.RuleViolation;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same room at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class BookingRaceScenario {
    private static final LocalDateTime DAY = LocalDateTime.parse("2026-03-03T00:00");

    private final TestRooms given;

    BookingRaceScenario(TestHall hall) {
        given = new TestRooms(hall);
    }

    /** The hall, a zone, and a zone with two bookings at one moment: whatever is booked fits beside the rest. */
    @Test
    void noMomentIsTakenTwice() throws Exception {
        BookableRoom whole = given.wholeHall(policy().opening("24/7"));
        BookableRoom east = given.room("East", policy().opening("24/7"));
        BookableRoom west = given.room("West", policy().opening("24/7").concurrency(2));
        List<BookableRoom> rooms = List.of(whole, east, west);
        given.together(given.threads(), (where, thread) -> {
            for (int round = 0; round < 3; round++) {
                LocalDateTime from = DAY.plusMinutes(10L * ((thread * 7 + round * 5) % 24));
                BookRoom command = BookRoom.of(rooms.get((thread + round) % 3).id(), from, from.plusMinutes(30))
                        .build();
                repeated(() -> {
                    try {
                        return where.station()
                                        .bookings()
                                        .book(given.lin, command)
                                        .version()
                                == 1;
                    } catch (RuleViolation taken) {
                        assertThat(taken.code()).startsWith("booking.");
                        return false;
                    }
                });
            }
            return true;
        });
        List<BookingView> stored = given.bookings
                .reads()
                .schedule(given.keeper, whole.id(), LocalDate.parse("2026-03-02"))
                .bookings();
        assertThat(stored).isNotEmpty();
        for (BookingView one : stored) {
            long beside = stored.stream()
                    .filter(other -> !other.equals(one) && overlap(one, other))
                    .filter(other -> other.room().equals(one.room())
                            || other.room().equals(whole.id())
                            || one.room().equals(whole.id()))
                    .count();
            boolean two = one.room().equals(west.id());
            assertThat(beside).as("%s", one).isLessThanOrEqualTo(two ? 2 : 0);
            if (two) {
                assertThat(stored.stream()
                                .filter(other -> other.room().equals(west.id()))
                                .filter(other -> !other.startsAt().isAfter(one.startsAt())
                                        && other.endsAt().isAfter(one.startsAt())))
                        .as("at one moment")
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** The whole hall against one of its zones, again and again: one of the two and never both. */
    @Test
    void neverTheHallAndAZone() throws Exception {
        List<BookableRoom> rooms =
                List.of(given.wholeHall(policy().opening("24/7")), given.room("Zone", policy().opening("24/7")));
        int rounds = 100;
        AtomicIntegerArray won = new AtomicIntegerArray(rounds);
        CyclicBarrier barrier = new CyclicBarrier(2);
        given.together(2, (where, side) -> {
            for (int round = 0; round < rounds; round++) {
                LocalDateTime from = DAY.plusHours(round);
                BookRoom command = BookRoom.of(rooms.get(side).id(), from, from.plusHours(1))
                        .build();
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                boolean booked = repeated(() -> {
                    try {
                        return where.station()
                                        .bookings()
                                        .book(given.lin, command)
                                        .version()
                                == 1;
                    } catch (RuleViolation taken) {
                        return false;
                    }
                });
                won.addAndGet(round, booked ? 1 : 0);
            }
            return true;
        });
        for (int round = 0; round < rounds; round++) {
            assertThat(won.get(round)).as("round %d", round).isEqualTo(1);
        }
    }

    private static boolean overlap(BookingView one, BookingView other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }
}
