package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.commonhall.RuleViolation;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingView;
import org.junit.jupiter.api.Test;

/** Many who want the same room at once, on any store; half of them through a second hall where there can be one. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BookingRaceScenario extends BookingLife {
    private static final LocalDateTime DAY = LocalDateTime.parse("2026-03-03T00:00");

    /** For adapters' tests. */
    protected BookingRaceScenario() {}

    /**
     * The hall, a zone, and a zone with two bookings at one moment: whatever is booked fits beside the rest.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void noMomentIsTakenTwice() throws Exception {
        BookableRoom whole = wholeHall(policy());
        BookableRoom east = room("East", policy());
        BookableRoom west = room("West", policy().concurrency(2));
        List<BookableRoom> rooms = List.of(whole, east, west);
        together(threads(), (where, thread) -> {
            for (int round = 0; round < 3; round++) {
                LocalDateTime from = DAY.plusMinutes(10L * ((thread * 7 + round * 5) % 24));
                BookRoom command = BookRoom.of(rooms.get((thread + round) % 3).id(), from, from.plusMinutes(30))
                        .build();
                repeated(() -> {
                    try {
                        return where.bookings().book(lin, command).version() == 1;
                    } catch (RuleViolation taken) {
                        assertThat(taken.code()).startsWith("booking.");
                        return false;
                    }
                });
            }
            return true;
        });
        List<BookingView> stored = bookings.reads()
                .schedule(keeper, whole.id(), LocalDate.parse("2026-03-02"))
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
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /**
     * The whole hall against one of its zones, again and again: one of the two and never both.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void neverTheHallAndAZone() throws Exception {
        List<BookableRoom> rooms = List.of(wholeHall(policy()), room("Zone", policy()));
        int rounds = 100;
        AtomicIntegerArray won = new AtomicIntegerArray(rounds);
        CyclicBarrier barrier = new CyclicBarrier(2);
        together(2, (where, side) -> {
            for (int round = 0; round < rounds; round++) {
                LocalDateTime from = DAY.plusHours(round);
                BookRoom command = BookRoom.of(rooms.get(side).id(), from, from.plusHours(1))
                        .build();
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                boolean booked = repeated(() -> {
                    try {
                        return where.bookings().book(lin, command).version() == 1;
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
