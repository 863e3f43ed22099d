package org.commonhall.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.BuildingRights;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.building.Territory;
import org.commonhall.directory.directory.Period;
import org.jspecify.annotations.Nullable;

/** A file of buildings. Not thread-safe. */
final class BuildingTable extends DirectoryTable<BuildingTable.Row> {
    BuildingTable(DirectoryProfile profile, Cells cells) {
        super(profile, cells);
    }

    record Row(
            CsvRow raw,
            String key,
            BuildingDetails details,
            @Nullable String organization,
            @Nullable LocalDate since) {}

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String key = line.needed("key");
        BuildingDetails details = BuildingDetails.of(cells.text(row, "name"))
                .nameEn(line.text("name_en"))
                .address(line.text("address"))
                .zone(line.text("zone"))
                .floors(line.number("floors"))
                .basements(line.number("basements"))
                .position(position(line))
                .build();
        line.check(details);
        String organization = line.key("organization");
        LocalDate since = line.day("since");
        if (organization != null && since == null) {
            line.fault("since", "value.missing");
        }
        return new Row(row, key, details, organization, since);
    }

    private static @Nullable Position position(Cells.Line line) {
        if (line.text("latitude") == null && line.text("longitude") == null && line.text("datum") == null) {
            return null;
        }
        line.needed("latitude");
        line.needed("longitude");
        BigDecimal latitude = line.decimal("latitude");
        BigDecimal longitude = line.decimal("longitude");
        Building.Datum datum = line.choice("datum", Building.Datum.class);
        return latitude == null || longitude == null || datum == null ? null : new Position(latitude, longitude, datum);
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        Map<String, UUID> stored = found(reading, DirectoryKind.BUILDINGS, named(rows, Row::key));
        Map<Id<Building>, Building> known = records(reading, Building.TYPE, stored.values());
        Map<String, UUID> bodies = found(reading, DirectoryKind.ORGANIZATIONS, named(rows, Row::organization));
        decided.in(Stream.concat(stored.values().stream(), bodies.values().stream()));
        Map<String, Row> fresh = new LinkedHashMap<>();
        List<Building> next = new ArrayList<>();
        for (Row row : rows) {
            UUID id = stored.get(row.key());
            UUID body = row.organization() == null ? Scopes.DISTRICT : bodies.get(row.organization());
            if (id != null) {
                change(there(known.get(new Id<Building>(id))), row, next, decided);
            } else if (body == null) {
                decided.refuse(row.raw(), "organization", REFERENCE);
            } else if (!decided.allows(BuildingRights.KEEP, body)) {
                decided.refuse(row.raw(), "key", "access.denied");
            } else {
                take(row, fresh, reading, decided);
            }
        }
        decided.added(fresh.size());
        decided.writing(bulk -> write(bulk, bodies, fresh, next));
    }

    private static void take(Row row, Map<String, Row> fresh, Reading reading, Decided decided) {
        try {
            if (row.since() != null) {
                Period.requireBegun(row.since(), reading.now());
            }
            fresh.put(row.key(), row);
        } catch (RuleViolation ahead) {
            decided.refuse(row.raw(), "since", ahead.code());
        }
    }

    private static void change(Building before, Row row, List<Building> next, Decided decided) {
        Building after = row.details().position() == null
                ? before.described(row.details())
                : Building.of(before.id(), before.version(), row.details());
        if (after.equals(before)) {
            decided.unchanged();
        } else if (!decided.allows(BuildingRights.KEEP, before.id().value())) {
            decided.refuse(row.raw(), "key", "access.denied");
        } else {
            decided.changed();
            next.add(after);
        }
    }

    private void write(BulkChange bulk, Map<String, UUID> bodies, Map<String, Row> fresh, List<Building> next) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        fresh.keySet().forEach(key -> ids.put(key, bulk.newId().value()));
        Map<UUID, UUID> parents = new LinkedHashMap<>();
        List<Territory> territories = new ArrayList<>();
        fresh.values().stream().filter(row -> row.organization() != null).forEach(row -> {
            UUID building = there(ids.get(row.key()));
            UUID body = there(bodies.get(there(row.organization())));
            parents.put(building, body);
            territories.add(
                    new Territory(bulk.newId(), 0, new Id<>(building), new Id<>(body), there(row.since()), null, true));
        });
        List<Building> made = bulk.insertAll(
                Building.TYPE,
                fresh.values().stream()
                        .map(row -> Building.of(new Id<>(there(ids.get(row.key()))), 0, row.details()))
                        .toList());
        Map<UUID, Id<HostKey>> keys = keep(bulk, ids);
        Map<UUID, Id<?>> places = new LinkedHashMap<>();
        bulk.insertAll(Territory.TYPE, territories)
                .forEach(one -> places.put(one.building().value(), one.id()));
        Map<UUID, List<Id<?>>> above = ScopeTree.placeNew(bulk, parents);
        for (Building one : made) {
            List<Id<?>> parts = new ArrayList<>(above.getOrDefault(one.id().value(), List.of()));
            parts.add(there(keys.get(one.id().value())));
            Optional.ofNullable(places.get(one.id().value())).ifPresent(parts::add);
            bulk.entry("building.registered", Building.TYPE, one, null, parts.toArray(Id<?>[]::new));
        }
        replace(bulk, "building.changed", Building.TYPE, next);
    }
}
