package org.commonhall.examples;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.governance.decision.Head;
import org.commonhall.governance.decision.UnitRow;
import org.commonhall.governance.decision.UnitStatus;
import org.commonhall.governance.electorate.OwnerElectorate;

/** A register of owners that is filled into a hall: a building, its units, who owns them, and the owners' assembly. */
final class VoteRegister {
    // So many rows share a transaction.
    private static final int BATCH = 200;
    private static final int NAME = 100;
    private static final int DOOR = 40;

    private final Commonhall hall;
    private final Actor by;
    private final LocalDate day;
    private final Map<String, Holder> owners = new HashMap<>();
    private final Map<String, Id<Unit>> units = new HashMap<>();

    VoteRegister(Commonhall hall, Actor by, LocalDate day) {
        this.hall = hall;
        this.by = by;
        this.day = day;
    }

    Id<Organization> assembly(String name) {
        return organization(hall, "owners_assembly", name);
    }

    /** Fills the register in. A developer is an organization, everybody else a person. */
    Id<Building> fill(String tower, List<UnitRow> rows) {
        Id<Building> building = hall.directory()
                .buildings()
                .registerBuilding(
                        by,
                        RegisterBuilding.of(BuildingDetails.of(cut(tower, NAME)).build())
                                .build())
                .id();
        Set<String> developers = rows.stream()
                .filter(row -> row.status() != UnitStatus.DELIVERED)
                .map(UnitRow::owner)
                .collect(Collectors.toSet());
        Map<String, Long> sharers = rows.stream().collect(Collectors.groupingBy(UnitRow::unit, Collectors.counting()));
        for (List<UnitRow> batch : Lists.partition(rows, BATCH)) {
            // Kept only once it is committed: a transaction that runs again makes them again.
            Made made = hall.inTransaction(inside -> {
                Made fresh = new Made(new HashMap<>(), new HashMap<>());
                for (UnitRow row : batch) {
                    Holder owner = known(
                            owners, fresh.owners, row.owner(), name -> owner(inside, name, developers.contains(name)));
                    int number = units.size() + fresh.units.size();
                    Id<Unit> unit = known(units, fresh.units, row.unit(), door -> unit(inside, building, row, number));
                    Tenure.Kind kind = kind(row, Objects.requireNonNull(sharers.get(row.unit())));
                    inside.directory()
                            .buildings()
                            .beginTenure(
                                    by,
                                    BeginTenure.of(unit, Holding.of(kind, owner).build(), day)
                                            .build());
                }
                return fresh;
            });
            owners.putAll(made.owners);
            units.putAll(made.units);
        }
        return building;
    }

    private record Made(Map<String, Holder> owners, Map<String, Id<Unit>> units) {}

    private static <V> V known(Map<String, V> stored, Map<String, V> fresh, String key, Function<String, V> make) {
        V before = stored.get(key);
        return before != null ? before : fresh.computeIfAbsent(key, make);
    }

    /** The key of a head in the electorate. */
    String key(Head head) {
        List<Holder> holders = new ArrayList<>();
        head.owners().forEach(owner -> holders.add(Objects.requireNonNull(owners.get(owner))));
        return OwnerElectorate.key(holders);
    }

    private Holder owner(Commonhall inside, String name, boolean developer) {
        return developer
                ? Holder.organization(organization(inside, "developer", name))
                : Holder.person(inside.directory()
                        .people()
                        .registerPerson(
                                by,
                                RegisterPerson.of(PersonDetails.of(cut(name, NAME))
                                                .build())
                                        .build())
                        .id());
    }

    private Id<Organization> organization(Commonhall inside, String kind, String name) {
        return inside.directory()
                .people()
                .registerOrganization(
                        by,
                        RegisterOrganization.of(OrganizationDetails.of(kind, cut(name, NAME))
                                        .build())
                                .build())
                .id();
    }

    private Id<Unit> unit(Commonhall inside, Id<Building> building, UnitRow row, int number) {
        String door = row.unit().length() <= DOOR ? row.unit() : cut(row.unit(), DOOR - 8) + "~" + number;
        return inside.directory()
                .buildings()
                .registerUnit(
                        by,
                        RegisterUnit.of(
                                        building,
                                        Door.of(door, 0).build(),
                                        new Area(row.area(), AreaSource.LAND_REGISTER, day))
                                .build())
                .id();
    }

    private static Tenure.Kind kind(UnitRow row, long sharers) {
        return switch (row.status()) {
            case UNSOLD -> Tenure.Kind.DEVELOPER_UNSOLD;
            case UNDELIVERED -> Tenure.Kind.SOLD_UNDELIVERED;
            case DELIVERED -> sharers > 1 ? Tenure.Kind.CO_OWNER : Tenure.Kind.OWNER;
        };
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
