package org.commonhall.exchange;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaFigure;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingRights;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Section;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** A file of units. Not thread-safe. */
final class UnitTable extends DirectoryTable<UnitTable.Row> {
    UnitTable(DirectoryProfile profile, Cells cells) {
        super(profile, cells);
    }

    record Row(
            CsvRow raw,
            String key,
            String building,
            @Nullable String section,
            Door door,
            Area area) {}

    private record Fresh(
            Row row, Id<Building> building, @Nullable Id<Section> section) {
        UUID place() {
            return section == null ? building.value() : section.value();
        }
    }

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String key = line.needed("key");
        String building = line.needed("building");
        line.needed("floor");
        line.needed("area");
        line.needed("area_date");
        Long floor = line.number("floor");
        Door door = Door.of(line.needed("number"), floor == null ? 0 : floor)
                .startsOn(line.day("starts_on"))
                .endsOn(line.day("ends_on"))
                .build();
        var squareMetres = line.decimal("area");
        AreaSource source = line.choice("area_source", AreaSource.class);
        var dated = line.day("area_date");
        if (squareMetres == null || source == null || dated == null || !line.sound()) {
            return null;
        }
        Area area = new Area(squareMetres, source, dated);
        line.check(door);
        line.check(area);
        line.rule("ends_on", () -> Period.requireOrder(door.startsOn(), door.endsOn()));
        return new Row(row, key, building, line.text("section"), door, area);
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        Map<String, UUID> stored = found(reading, DirectoryKind.UNITS, named(rows, Row::key));
        Map<Id<Unit>, Unit> known = records(reading, Unit.TYPE, stored.values());
        Map<String, UUID> buildings = found(reading, DirectoryKind.BUILDINGS, named(rows, Row::building));
        Map<String, Id<Section>> sections = sections(reading, rows, buildings);
        Table<UUID, String, UUID> doors = doors(reading, rows, buildings);
        decided.in(buildings.values().stream());
        List<Fresh> fresh = new ArrayList<>();
        List<Unit> next = new ArrayList<>();
        for (Row row : rows) {
            UUID building = buildings.get(row.building());
            Id<Section> section =
                    row.section() == null || building == null ? null : sections.get(building + row.section());
            if (building == null) {
                decided.refuse(row.raw(), "building", REFERENCE);
                continue;
            }
            if (row.section() != null && section == null) {
                decided.refuse(row.raw(), "section", REFERENCE);
                continue;
            }
            Fresh one = new Fresh(row, new Id<>(building), section);
            UUID id = stored.get(row.key());
            UUID behind = doors.get(one.place(), row.door().number());
            if (!decided.allows(BuildingRights.KEEP, building)) {
                decided.refuse(row.raw(), "building", "access.denied");
            } else if (behind != null && !behind.equals(id)) {
                decided.refuse(row.raw(), "number", "record.taken");
            } else {
                if (id == null) {
                    fresh.add(one);
                } else {
                    change(there(known.get(new Id<Unit>(id))), one, next, decided);
                }
                // No other row's from here on, whatever id a new one will have.
                doors.put(one.place(), row.door().number(), id != null ? id : new UUID(0, fresh.size()));
            }
        }
        decided.added(fresh.size());
        decided.writing(bulk -> write(bulk, fresh, next));
    }

    /** The door of a unit can change, where it is and its area cannot: areas are recorded one by one. */
    private static void change(Unit before, Fresh row, List<Unit> next, Decided decided) {
        Unit after = before.behind(row.row().door());
        Area area = row.row().area();
        if (!before.place().equals(row.place())) {
            decided.refuse(row.row().raw(), "building", "exchange.changed");
        } else if (before.area().compareTo(area.squareMetres()) != 0) {
            decided.refuse(row.row().raw(), "area", "exchange.changed");
        } else if (after.equals(before)) {
            decided.unchanged();
        } else {
            decided.changed();
            next.add(after);
        }
    }

    private static Map<String, Id<Section>> sections(Reading reading, List<Row> rows, Map<String, UUID> buildings) {
        Map<String, Id<Section>> found = new LinkedHashMap<>();
        if (rows.stream().anyMatch(row -> row.section() != null) && !buildings.isEmpty()) {
            reading.select(Query.of(Section.TYPE)
                            .where(Section.BUILDING.in(buildings.values().stream()
                                    .map(Id<Building>::new)
                                    .toList())))
                    .forEach(one -> found.put(one.building().value() + one.name(), one.id()));
        }
        return found;
    }

    /** Which unit has which number in a building or section. */
    private static Table<UUID, String, UUID> doors(Reading reading, List<Row> rows, Map<String, UUID> buildings) {
        Table<UUID, String, UUID> doors = HashBasedTable.create();
        if (!buildings.isEmpty()) {
            reading.select(Query.of(Unit.TYPE)
                            .where(Unit.BUILDING.in(buildings.values().stream()
                                    .map(Id<Building>::new)
                                    .toList()))
                            .where(Unit.NUMBER.in(named(rows, row -> row.door().number()))))
                    .forEach(unit ->
                            doors.put(unit.place(), unit.number(), unit.id().value()));
        }
        return doors;
    }

    private void write(BulkChange bulk, List<Fresh> fresh, List<Unit> next) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        List<Unit> units = new ArrayList<>();
        List<AreaFigure> figures = new ArrayList<>();
        for (Fresh one : fresh) {
            Id<Unit> id = bulk.newId();
            ids.put(one.row().key(), id.value());
            Area area = one.row().area();
            units.add(Unit.of(id, one.building(), one.section(), one.row().door(), area));
            figures.add(new AreaFigure(
                    bulk.newId(), 0, id, one.building(), area.squareMetres(), area.source(), area.dated()));
        }
        List<Unit> made = bulk.insertAll(Unit.TYPE, units);
        Map<UUID, Id<HostKey>> keys = keep(bulk, ids);
        List<AreaFigure> measured = bulk.insertAll(AreaFigure.TYPE, figures);
        for (int i = 0; i < made.size(); i++) {
            Unit unit = made.get(i);
            bulk.entry(
                    "building.unit.registered",
                    Unit.TYPE,
                    unit,
                    null,
                    measured.get(i).id(),
                    there(keys.get(unit.id().value())));
        }
        replace(bulk, "building.unit.changed", Unit.TYPE, next);
    }
}
