package org.commonhall.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.ClaimOrderBuilder;
import org.commonhall.capacity.NewQuotaBuilder;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.directory.building.Building.Datum;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.RegisterZone;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Stations;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** A hall with a station of 1,500 square metres, its keeper and staff, and somebody who comes by. */
public class TestStation extends Fixture {
    /** How long a thread of a race is waited for, in seconds. */
    public static final int PATIENCE_SECONDS = 120;

    /** The kernel. */
    public static final CapacityKernel ROOM = CapacityKernel.KERNEL;

    /** Its stations. */
    public final Stations stations;
    /** Runs {@link #station}. */
    public final Actor keeper;
    /** Works there. */
    public final Actor attendant;
    /** Comes by. */
    public final Actor rider;
    /** The organization that runs the station. */
    public final Id<Organization> host;
    /** A trade union, which has a desk there. */
    public final Id<Organization> union;
    /** The station, without any zone. */
    public final Station station;

    public TestStation(TestHall given) {
        super(given);
        stations = hall.station().stations();
        host = organization("station_operator", "Warm House");
        union = organization("union", "Trade Union");
        Receipt<Station> registered = stations.register(
                admin,
                RegisterStation.of(
                                host,
                                StationDetails.of("Harbour Station")
                                        .hours("Mo-Fr 09:00-18:00; PH off")
                                        .area(new BigDecimal("1500"))
                                        .position(new Position(
                                                new BigDecimal("31.2397000"),
                                                new BigDecimal("121.4998000"),
                                                Datum.WGS84))
                                        .build())
                        .build());
        station = Stored.of(hall, Station.TYPE, registered);
        keeper = somebody("Keeper", Role.KEEPER, station.id().value());
        attendant = somebody("Attendant", Role.ATTENDANT, station.id().value());
        rider = somebody("Rider", null, station.id().value());
    }

    /** The person behind an actor. */
    public static Id<Person> person(Actor actor) {
        return new Id<>(Objects.requireNonNull(actor.person()));
    }

    /** A zone of the station. */
    public Zone zone(String name, String area, @Nullable Long capacity) {
        Receipt<Zone> zone = stations.registerZone(
                keeper,
                new RegisterZone(
                        station.id(),
                        ZoneDetails.of("room", name, new BigDecimal(area))
                                .capacity(capacity)
                                .build()));
        return Stored.of(hall, Zone.TYPE, zone);
    }

    /** Something done with the kernel, as other capabilities do it: by a command of their own. */
    public record UseRoom(String what) implements Command {
        @Override
        public Permission permission() {
            return Permission.of("scenario.room").orAnyone();
        }
    }

    /** Makes a quota. */
    public Quota open(NewQuotaBuilder quota) {
        return within(hall, Quota.TYPE, change -> ROOM.open(change, quota.build()));
    }

    /** Takes room. */
    public Claim take(ClaimOrderBuilder order) {
        return within(
                hall, Claim.TYPE, change -> ROOM.claim(change, order.build()).get(0));
    }

    /** Does something with the kernel. */
    public <T extends Record> T within(Commonhall where, RecordType<T> type, Function<Change, T> work) {
        AtomicReference<T> last = new AtomicReference<>();
        where.corridor().run(admin, new UseRoom("room"), "scenario.room", type, change -> {
            change.authorise(false);
            T subject = work.apply(change);
            last.set(subject);
            return subject;
        });
        return Objects.requireNonNull(last.get());
    }

    /** Lets the clock pass and does what is due until nothing is. */
    public void settle(Duration time) {
        clock.advance(time);
        for (int round = 0; round < 20 && hall.tick(clock.instant(), 100) > 0; round++) {
            // Until nothing is due any more.
        }
    }

    /** How many threads race. */
    public int threads() {
        return 64;
    }

    /** Asks a store that is too busy again. */
    public static <R> R repeated(Supplier<R> call) {
        return Together.repeated(call);
    }

    /** What one thread of a race does. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        boolean by(Commonhall where, int thread) throws Exception;
    }

    /** Lets threads race that begin together, half of them in a second hall where there can be one. */
    public List<Boolean> together(int count, Work work) throws Exception {
        return Together.results(count, thread -> () -> work.by(where(thread), thread));
    }
}
