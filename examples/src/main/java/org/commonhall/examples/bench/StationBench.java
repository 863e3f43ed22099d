package org.commonhall.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.directory.building.Building.Datum;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.NearbyQuery;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.commonhall.storage.memory.MemoryStorage;

/**
 * Measures a year of opening intervals for 1,000 stations, and "open now near me" over 1,000 stored stations with three
 * amenities, two desks and occupancy each, through the public API. Without arguments in memory, else on the empty database
 * of each JDBC URL.
 */
public final class StationBench {
    private static final int STATIONS = 1_000;
    private static final int CALLS = 300;
    private static final int WARM_UP = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAGE = 200;

    private StationBench() {}

    /**
     * Measures and prints.
     *
     * @param urls databases; without any, memory
     */
    public static void main(String[] urls) {
        year();
        year();
        if (urls.length == 0) {
            near("memory", new MemoryStorage());
        }
        for (String url : urls) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(2);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                near(url, JdbcStorage.owning(pool));
            }
        }
    }

    private static String hours(int number) {
        return String.format(
                Locale.ROOT, "Mo-Fr %02d:%02d-18:00; Sa 10:00-12:00; PH off", 7 + number % 4, number / 4 % 60);
    }

    private static void year() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        OpeningDays days = OpeningDays.prc(MakeupPolicy.AS_WEEKDAY);
        long begin = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long intervals = 0;
        for (int i = 0; i < STATIONS; i++) {
            intervals += OpeningHours.parse(hours(i))
                    .intervals(from, from.plus(Duration.ofDays(365)), days)
                    .size();
        }
        long spent = (THREADS.getCurrentThreadCpuTime() - processor) / 1_000_000;
        print("a year of intervals of 1,000 stations: " + intervals + ", processor time " + spent + " ms", begin);
    }

    private static void near(String name, Storage storage) {
        Commonhall hall = Commonhall.builder().storage(storage).build();
        Actor admin = hall.found(new FoundHall("Bench"));
        long begin = System.nanoTime();
        fill(hall, admin);
        print(name + ": filled", begin);
        Position here = position(new Random(7));
        NearbyQuery open = NearbyQuery.around(here, 100_000).limit(PAGE).build();
        NearbyQuery all =
                NearbyQuery.around(here, 100_000).openOnly(false).limit(PAGE).build();
        for (NearbyQuery query : List.of(open, all)) {
            String what = name + (query.openOnly() ? ": open now" : ": open or not");
            List<Long> times = new ArrayList<>();
            int found = 0;
            long processor = 0;
            long firstProcessor = 0;
            for (int call = 0; call < CALLS; call++) {
                if (call == WARM_UP) {
                    processor = THREADS.getCurrentThreadCpuTime();
                }
                long cold = THREADS.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                found = hall.station()
                        .stations()
                        .reads()
                        .near(Actor.visitor(), query)
                        .size();
                times.add(System.nanoTime() - start);
                firstProcessor = call == 0 ? THREADS.getCurrentThreadCpuTime() - cold : firstProcessor;
            }
            long first = times.get(0);
            List<Long> later = times.subList(WARM_UP, CALLS).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d of %d: first %.1f ms (processor time %.1f ms), then median %.1f ms, slowest of the last 100 %.1f ms, processor time %.1f ms each%n",
                    what,
                    found,
                    STATIONS,
                    first / 1e6,
                    firstProcessor / 1e6,
                    later.get(later.size() / 2) / 1e6,
                    later.get(later.size() - 1) / 1e6,
                    (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / (CALLS - WARM_UP));
        }
        storage.close();
    }

    private static void fill(Commonhall hall, Actor admin) {
        Id<Organization> host = hall.directory()
                .people()
                .registerOrganization(
                        admin,
                        RegisterOrganization.of(OrganizationDetails.of("station_operator", "Host")
                                        .build())
                                .build())
                .id();
        Random random = new Random(1);
        for (int i = 0; i < STATIONS; i++) {
            Receipt<Station> station = hall.station()
                    .stations()
                    .register(
                            admin,
                            RegisterStation.of(
                                            host,
                                            StationDetails.of("Station " + i)
                                                    .hours(hours(i))
                                                    .capacity(100L)
                                                    .position(position(random))
                                                    .build())
                                    .build());
            for (String kind : List.of("water", "charging", "warmth")) {
                hall.station()
                        .stations()
                        .registerAmenity(
                                admin,
                                new RegisterAmenity(
                                        station.id(),
                                        AmenityDetails.of(kind, kind)
                                                .capacity(10L)
                                                .build()));
            }
            for (int desk = 0; desk < 2; desk++) {
                hall.station()
                        .stations()
                        .registerDesk(
                                admin,
                                new RegisterDesk(
                                        station.id(),
                                        host,
                                        DeskDetails.of("Desk " + desk)
                                                .hours(hours(i + desk + 1))
                                                .build()));
            }
            hall.station().visits().move(admin, RecordMovement.in(station.id().value(), Audience.RIDER, i % 90));
        }
    }

    private static Position position(Random random) {
        return new Position(
                BigDecimal.valueOf(312_000_000L + random.nextInt(1_000_000), 7),
                BigDecimal.valueOf(1_214_000_000L + random.nextInt(1_000_000), 7),
                Datum.WGS84);
    }

    private static void print(String what, long begin) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
    }
}
