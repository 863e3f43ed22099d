package org.commonhall.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.capacity.Claim;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.RegisterZone;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.commonhall.storage.Query;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.jspecify.annotations.Nullable;

/**
 * What a booking costs among 1,000 others and among 1,000,000, on 10 rooms of one station over 30 years. The arguments are the
 * JDBC URLs of two empty databases of one kind, for few and for many, and optionally how many the many are; without any, H2 in
 * memory with 100,000. Both are measured in turns in one process, so that what disturbs the one disturbs the other.
 */
public final class BookingBench {
    private static final int ROOMS = 10;
    private static final int BATCH = 5_000;
    private static final int TURNS = 20;
    private static final int EACH = 50;
    private static final int FEW = 1_000;
    private static final long DAYS = 30L * 365;
    private static final Instant NOW = Instant.parse("2041-03-01T00:00:00Z");

    private final Storage storage;
    private final Commonhall hall;
    private final Actor person;
    private final List<Id<BookableRoom>> rooms = new ArrayList<>();
    private int booked;

    private BookingBench(Storage storage) {
        this.storage = storage;
        this.hall = Commonhall.builder()
                .storage(storage)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        Actor admin = hall.found(new FoundHall("Founder"));
        this.person = Actor.person(hall.directory()
                .people()
                .registerPerson(
                        admin,
                        RegisterPerson.of(PersonDetails.of("Booker").build()).build())
                .id());
        rooms(admin);
    }

    /**
     * Measures and prints.
     *
     * @param args two URLs, and how many bookings the second one gets
     */
    public static void main(String[] args) {
        long many = args.length < 3 ? (args.length == 0 ? 100_000 : 1_000_000) : Long.parseLong(args[2]);
        try (HikariDataSource small = pool(args.length == 0 ? "jdbc:h2:mem:few" : args[0]);
                HikariDataSource large = pool(args.length == 0 ? "jdbc:h2:mem:many" : args[1])) {
            BookingBench amongFew = new BookingBench(JdbcStorage.owning(small));
            BookingBench amongMany = new BookingBench(JdbcStorage.owning(large));
            amongFew.fill(FEW);
            amongMany.fill(many);
            List<Long> few = new ArrayList<>();
            List<Long> crowd = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                List<Long> one = amongFew.measure();
                List<Long> other = amongMany.measure();
                if (turn >= TURNS / 2) {
                    few.addAll(one);
                    crowd.addAll(other);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "a booking among %,d: %,d us, among %,d: %,d us; ratio %.2f (medians of %d)%n",
                    FEW,
                    median(few) / 1_000,
                    many,
                    median(crowd) / 1_000,
                    median(crowd) / (double) median(few),
                    few.size());
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private void rooms(Actor admin) {
        Receipt<Station> station = hall.station()
                .stations()
                .register(
                        admin,
                        RegisterStation.of(
                                        hall.directory()
                                                .people()
                                                .registerOrganization(
                                                        admin,
                                                        RegisterOrganization.of(OrganizationDetails.of(
                                                                                "station_operator", "Host")
                                                                        .build())
                                                                .build())
                                                .id(),
                                        StationDetails.of("Station")
                                                .timeZone("UTC")
                                                .build())
                                .build());
        BookingPolicy policy =
                BookingPolicy.of(12).horizonDays(3660).minimumMinutes(5).build();
        for (int i = 0; i < ROOMS; i++) {
            Receipt<Zone> zone = hall.station()
                    .stations()
                    .registerZone(
                            admin,
                            new RegisterZone(
                                    station.id(),
                                    ZoneDetails.of("room", "Room " + i, BigDecimal.TEN)
                                            .capacity(12L)
                                            .build()));
            rooms.add(hall.station()
                    .bookings()
                    .define(
                            admin,
                            DefineRoom.of(station.id(), "Room " + i, policy)
                                    .zone(zone.id())
                                    .build())
                    .id());
        }
    }

    /** Copies one booking of each room, with what it takes, to the mornings of thirty years around now. */
    private void fill(long count) {
        for (Id<BookableRoom> room : rooms) {
            LocalDateTime from = LocalDateTime.ofInstant(NOW, ZoneOffset.UTC).plusDays(3_000);
            hall.station()
                    .bookings()
                    .book(person, BookRoom.of(room, from, from.plusMinutes(30)).build());
        }
        List<Booking> like = storage.inTransaction(transaction -> transaction.select(Query.of(Booking.TYPE)));
        Map<UUID, Claim> taken = storage.inTransaction(transaction -> transaction.select(Query.of(Claim.TYPE))).stream()
                .collect(Collectors.toMap(Claim::subject, claim -> claim));
        List<Booking> bookings = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (long i = ROOMS; i < count; i++) {
            Booking one = like.get((int) (i % ROOMS));
            long turn = i / ROOMS;
            Instant from = NOW.minus(Duration.ofDays(DAYS / 2))
                    .plus(Duration.ofDays(turn * DAYS / (count / ROOMS)))
                    .plus(Duration.ofMinutes(120 + turn % 20 * 30));
            UUID id = UUID.randomUUID();
            bookings.add(copy(one, id, from));
            claims.add(copy(Objects.requireNonNull(taken.get(one.id().value())), id, from));
            if (bookings.size() == BATCH || i == count - 1) {
                storage.inTransaction(transaction -> {
                    transaction.insert(Booking.TYPE, bookings);
                    return transaction.insert(Claim.TYPE, claims);
                });
                bookings.clear();
                claims.clear();
            }
        }
    }

    private static Booking copy(Booking like, UUID id, Instant from) {
        Instant until = from.plus(Duration.ofMinutes(30));
        @Nullable Object[] values = Booking.TYPE.toStored(Booking.TYPE.withVersion(like, 0));
        values[Booking.TYPE.id().position()] = id;
        values[Booking.STARTS_AT.position()] = from;
        values[Booking.ENDS_AT.position()] = until;
        values[Booking.NEXT_DUE_AT.position()] = until.isAfter(NOW) ? until : null;
        return Booking.TYPE.fromStored(values);
    }

    private static Claim copy(Claim like, UUID subject, Instant from) {
        @Nullable Object[] values = Claim.TYPE.toStored(Claim.TYPE.withVersion(like, 0));
        values[Claim.TYPE.id().position()] = UUID.randomUUID();
        values[Claim.SUBJECT.position()] = subject;
        values[Claim.STARTS_AT.position()] = from;
        values[Claim.ENDS_AT.position()] = from.plus(Duration.ofMinutes(30));
        return Claim.TYPE.fromStored(values);
    }

    private List<Long> measure() {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            LocalDateTime from = LocalDateTime.ofInstant(NOW, ZoneOffset.UTC)
                    .plusDays(1 + booked / ROOMS)
                    .plusHours(13);
            BookRoom command = BookRoom.of(rooms.get(booked % ROOMS), from, from.plusHours(1))
                    .build();
            booked++;
            long start = System.nanoTime();
            hall.station().bookings().book(person, command);
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
