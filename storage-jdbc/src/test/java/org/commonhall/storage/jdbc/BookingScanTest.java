package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.TestRooms.policy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.capacity.Claim;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.storage.Query;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.ScanCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a booking has to look at among many: the database's own count of the rows it scans. */
class BookingScanTest {
    private static final long THIRTY_YEARS_DAYS = 30 * 365;

    private final ScanCount scans = new ScanCount();
    private final Storage store = scans.store();

    private final TestRooms given = new TestRooms(TestHall.on(store));

    @Test
    void aBookingScansTheSameAmongManyAsAmongFew() throws SQLException {
        List<BookableRoom> rooms = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rooms.add(given.room("Room " + i, policy()));
            given.book(given.lin, rooms.get(i), "2026-03-03T09:00", 240);
        }
        long few = scanned(rooms.get(0), "2026-03-03T14:00");
        fill(20_000);
        long many = scanned(rooms.get(0), "2026-03-04T14:00");
        assertThat(many).isLessThanOrEqualTo(few + 40).isLessThan(200);
    }

    private long scanned(BookableRoom room, String from) throws SQLException {
        return scans.of(() -> given.book(given.zhao, room, from, 60));
    }

    /** Copies of the first bookings and their claims, spread over thirty years around the first. */
    private void fill(int count) {
        List<Booking> bookings = store.inTransaction(transaction -> transaction.select(Query.of(Booking.TYPE)));
        Map<UUID, Claim> claims = store.inTransaction(transaction -> transaction.select(Query.of(Claim.TYPE))).stream()
                .collect(Collectors.toMap(Claim::subject, claim -> claim));
        for (int done = 0; done < count; done += 2_000) {
            List<Booking> moreBookings = new ArrayList<>();
            List<Claim> moreClaims = new ArrayList<>();
            for (int i = done; i < done + 2_000; i++) {
                Booking like = bookings.get(i % bookings.size());
                UUID id = UUID.randomUUID();
                long days = THIRTY_YEARS_DAYS * i / count - THIRTY_YEARS_DAYS / 2;
                Instant from = like.startsAt().plus(Duration.ofDays(days == 0 || days == 1 ? 2 : days));
                moreBookings.add(copy(like, id, from));
                moreClaims.add(copy(Objects.requireNonNull(claims.get(like.id().value())), id, from));
            }
            store.inTransaction(transaction -> {
                transaction.insert(Booking.TYPE, moreBookings);
                return transaction.insert(Claim.TYPE, moreClaims);
            });
        }
    }

    private static Booking copy(Booking like, UUID id, Instant from) {
        Instant until = from.plus(Duration.ofHours(4));
        @Nullable Object[] values = Booking.TYPE.toStored(Booking.TYPE.withVersion(like, 0));
        values[Booking.TYPE.id().position()] = id;
        values[Booking.STARTS_AT.position()] = from;
        values[Booking.ENDS_AT.position()] = until;
        values[Booking.NEXT_DUE_AT.position()] = until.isBefore(MONDAY) ? null : until;
        return Booking.TYPE.fromStored(values);
    }

    private static Claim copy(Claim like, UUID subject, Instant from) {
        @Nullable Object[] values = Claim.TYPE.toStored(Claim.TYPE.withVersion(like, 0));
        values[Claim.TYPE.id().position()] = UUID.randomUUID();
        values[Claim.SUBJECT.position()] = subject;
        values[Claim.STARTS_AT.position()] = from;
        values[Claim.ENDS_AT.position()] = from.plus(Duration.ofHours(4));
        return Claim.TYPE.fromStored(values);
    }
}
