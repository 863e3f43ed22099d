package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Change;
import org.commonhall.Command;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.access.GrantRole;
import org.commonhall.access.Permission;
import org.commonhall.access.Role;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.ClaimOrderBuilder;
import org.commonhall.capacity.NewQuotaBuilder;
import org.commonhall.capacity.Quota;
import org.commonhall.directory.Building.Datum;
import org.commonhall.directory.Organization;
import org.commonhall.directory.OrganizationDetails;
import org.commonhall.directory.Person;
import org.commonhall.directory.PersonDetails;
import org.commonhall.directory.Position;
import org.commonhall.directory.RegisterOrganization;
import org.commonhall.directory.RegisterPerson;
import org.commonhall.station.RegisterStation;
import org.commonhall.station.RegisterZone;
import org.commonhall.station.Station;
import org.commonhall.station.StationDetails;
import org.commonhall.station.Stations;
import org.commonhall.station.Zone;
import org.commonhall.station.ZoneDetails;
import org.commonhall.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a station of 1,500 square metres, its keeper and staff, and somebody who comes by, for scenarios that run on
 * any store: a test of an adapter extends a scenario and gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class StationLife {
    /** Monday, 2 March 2026, 10:00 in Shanghai: inside the station's hours. */
    protected static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    /** The kernel. */
    protected static final CapacityKernel ROOM = CapacityKernel.KERNEL;

    /** The clock of the hall. */
    protected final SettableClock clock = SettableClock.at(MONDAY, ZoneOffset.UTC);

    /** The hall. */
    protected Commonhall hall;
    /** Its stations. */
    protected Stations stations;
    /** The first administrator. */
    protected Actor admin;
    /** Runs {@link #station}. */
    protected Actor keeper;
    /** Works there. */
    protected Actor attendant;
    /** Comes by. */
    protected Actor rider;
    /** The organization that runs the station. */
    protected Id<Organization> host;
    /** A trade union, which has a desk there. */
    protected Id<Organization> union;
    /** The station, without any zone. */
    protected Station station;

    private @Nullable Storage storage;

    /** For scenarios. */
    protected StationLife() {}

    /**
     * An empty store, which the scenario closes.
     *
     * @return the store, not open
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Storage emptyStore() throws Exception;

    /**
     * A second way to the store that {@link #emptyStore} gave last, for a second hall on it.
     *
     * @return the store, not open; empty where one process has it for itself
     */
    protected Optional<Storage> sameStore() {
        return Optional.empty();
    }

    /**
     * Founds the hall and opens the station.
     *
     * @throws Exception if the store cannot be made
     */
    @BeforeEach
    public final void found() throws Exception {
        storage = emptyStore();
        hall = Commonhall.builder().storage(storage).clock(clock).build();
        stations = hall.stations();
        admin = Actor.person(hall.found(new FoundHall("Founder")).id());
        host = organization("station_operator", "Warm House");
        union = organization("union", "Trade Union");
        station = stations.register(
                admin,
                new RegisterStation(
                        host,
                        null,
                        StationDetails.named("Harbour Station")
                                .hours("Mo-Fr 09:00-18:00; PH off")
                                .area(new BigDecimal("1500"))
                                .position(new Position(
                                        new BigDecimal("31.2397000"), new BigDecimal("121.4998000"), Datum.WGS84))
                                .build(),
                        null));
        keeper = somebody("Keeper", Role.KEEPER, station.id().value());
        attendant = somebody("Attendant", Role.ATTENDANT, station.id().value());
        rider = somebody("Rider", null, station.id().value());
    }

    /** Closes the store. */
    @AfterEach
    public final void close() {
        Optional.ofNullable(storage).ifPresent(Storage::close);
    }

    /**
     * An organization.
     *
     * @param kind its kind
     * @param name its name
     * @return its id
     */
    protected final Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .registerOrganization(
                        admin,
                        new RegisterOrganization(
                                new OrganizationDetails(kind, name, null, null, null, null), null, null))
                .id();
    }

    /**
     * A person.
     *
     * @param name the name
     * @param role a role to hold, or null
     * @param scope where
     * @return the actor
     */
    protected final Actor somebody(String name, @Nullable Role role, UUID scope) {
        Person person =
                hall.directory().registerPerson(admin, new RegisterPerson(PersonDetails.named(name), null, null));
        if (role != null) {
            hall.access().grant(admin, new GrantRole(person.id().value(), role, scope, null, null));
        }
        return Actor.person(person.id());
    }

    /**
     * The person behind an actor.
     *
     * @param actor a person
     * @return its id
     */
    protected static Id<Person> person(Actor actor) {
        return new Id<>(java.util.Objects.requireNonNull(actor.person()));
    }

    /**
     * A zone of the station.
     *
     * @param name its name
     * @param area square metres
     * @param capacity people, null for unknown
     * @return the zone
     */
    protected final Zone zone(String name, String area, @Nullable Long capacity) {
        return stations.registerZone(
                keeper,
                new RegisterZone(
                        station.id(),
                        ZoneDetails.of("room", name, new BigDecimal(area))
                                .capacity(capacity)
                                .build(),
                        null));
    }

    /**
     * Something done with the kernel, as other capabilities do it: by a command of their own.
     *
     * @param what what
     */
    public record UseRoom(String what) implements Command {
        @Override
        public Permission permission() {
            return Permission.of("scenario.room").orAnyone();
        }
    }

    /**
     * Makes a quota.
     *
     * @param quota of what
     * @return the quota as stored
     */
    protected final Quota open(NewQuotaBuilder quota) {
        return within(hall, Quota.TYPE, change -> ROOM.open(change, quota.build()));
    }

    /**
     * Takes room.
     *
     * @param order what
     * @return the first claim as stored
     */
    protected final Claim take(ClaimOrderBuilder order) {
        return within(
                hall, Claim.TYPE, change -> ROOM.claim(change, order.build()).get(0));
    }

    /**
     * Does something with the kernel.
     *
     * @param <T> the kind of record it gives
     * @param where in which hall
     * @param type the kind of record it gives
     * @param work what
     * @return what it gave
     */
    protected final <T extends Record> T within(
            Commonhall where, org.commonhall.storage.RecordType<T> type, Function<Change, T> work) {
        return where.corridor().run(admin, new UseRoom("room"), "scenario.room", type, change -> {
            change.authorise(false);
            return work.apply(change);
        });
    }

    /**
     * Lets the clock pass and does what is due until nothing is.
     *
     * @param time how much time
     */
    protected final void pass(Duration time) {
        clock.advance(time);
        for (int round = 0; round < 20 && hall.tick(clock.instant(), 100) > 0; round++) {
            // Until nothing is due any more.
        }
    }

    /**
     * Expects a refusal.
     *
     * @param code its code
     * @param call what is refused
     */
    protected static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(code));
    }
}
