package org.commonhall.directory.directory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Share;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.file.Files;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;

/** A hall in memory at noon of 2026-11-23, with its founder. */
public final class FoundedHall {
    /** The day. */
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    /** The clock, which stands still. The hall was founded the day before. */
    public final SettableClock clock = SettableClock.at(NOON.minus(Duration.ofDays(1)), ZoneOffset.UTC);
    /** The store. */
    public final CountingStorage storage = new CountingStorage(new MemoryStorage());
    /** The hall. */
    public final Commonhall hall;
    /** The first administrator. */
    public final Actor founder;
    /** People and organizations. */
    public final Directory directory;
    /** Buildings. */
    public final Buildings buildings;
    /** Files. */
    public final Files files;

    /** Founds a hall as it comes. */
    public FoundedHall() {
        this(builder -> {});
    }

    /** Founds a hall that is built in another way. */
    public FoundedHall(Consumer<CommonhallBuilder> otherwise) {
        CommonhallBuilder builder = Commonhall.builder().storage(storage).clock(clock);
        otherwise.accept(builder);
        this.hall = builder.build();
        this.founder = hall.found(new FoundHall("founder"));
        clock.set(NOON);
        this.directory = hall.directory().people();
        this.buildings = hall.directory().buildings();
        this.files = hall.directory().files();
    }

    public Id<Person> person(String name) {
        return directory
                .registerPerson(
                        founder,
                        RegisterPerson.of(PersonDetails.of(name).build()).build())
                .id();
    }

    public Actor holding(Role role, UUID scope) {
        Id<Person> person = person(role.code());
        hall.access().grant(founder, GrantRole.of(person.value(), role, scope).build());
        return Actor.person(person);
    }

    public Id<Organization> organization(String kind, String name) {
        return directory
                .registerOrganization(
                        founder,
                        RegisterOrganization.of(
                                        OrganizationDetails.of(kind, name).build())
                                .build())
                .id();
    }

    public Id<Building> building(String name) {
        return buildings
                .registerBuilding(
                        founder,
                        RegisterBuilding.of(BuildingDetails.of(name).build()).build())
                .id();
    }

    public Id<Unit> unit(Id<Building> building, String number, String area) {
        return buildings
                .registerUnit(
                        founder,
                        RegisterUnit.of(
                                        building,
                                        Door.of(number, 1).build(),
                                        new Area(
                                                new BigDecimal(area),
                                                AreaSource.SALE_CONTRACT,
                                                LocalDate.of(2020, 1, 1)))
                                .build())
                .id();
    }

    public Receipt<Tenure> tenure(
            Id<Unit> unit, Tenure.Kind kind, Holder holder, @Nullable Share share, String from, @Nullable String to) {
        return buildings.beginTenure(
                founder,
                BeginTenure.of(unit, new Holding(kind, holder, share), LocalDate.parse(from))
                        .endsOn(to == null ? null : LocalDate.parse(to))
                        .build());
    }
}
