package org.commonhall.directory.building;

import java.util.List;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.Query;

/** Keeps buildings, where they lie, their sections, units and floor areas. */
final class BuildingSteps {
    private final Corridor corridor;

    BuildingSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Building> register(Call by, RegisterBuilding command) {
        return corridor.run(by, command, "building.registered", Building.TYPE, change -> {
            TerritoryOf territory = command.territory();
            change.authorise(
                    false,
                    territory == null
                            ? Scopes.DISTRICT
                            : territory.organization().value());
            Building building = change.insert(Building.TYPE, Building.of(change.newId(), 0, command.details()));
            if (territory != null) {
                place(change, building.id(), territory);
            }
            return building;
        });
    }

    Receipt<Building> change(Call by, ChangeBuilding command) {
        return corridor.run(by, command, "building.changed", Building.TYPE, change -> {
            Building known = change.lockSubject(Building.TYPE, command.building());
            change.authorise(false, known.id().value());
            return change.update(Building.TYPE, Building.of(known.id(), known.version(), command.details()));
        });
    }

    Receipt<Territory> place(Call by, PlaceBuilding command) {
        return corridor.run(by, command, "building.territory.begun", Territory.TYPE, change -> {
            change.requireAll(
                    false,
                    command.building().value(),
                    command.territory().organization().value());
            return place(change, command.building(), command.territory());
        });
    }

    Receipt<Territory> end(Call by, EndTerritory command) {
        return corridor.run(by, command, "building.territory.ended", Territory.TYPE, change -> {
            Territory territory = change.lockSubject(Territory.TYPE, command.territory());
            change.authorise(false, territory.building().value());
            Territory ended =
                    Period.ended(Territory.TYPE, territory, Territory.STARTS_ON, Territory.ENDS_ON, command.endsOn());
            Period.requireBegun(command.endsOn(), change.now());
            ScopeTree.release(change, territory.building().value());
            return change.update(Territory.TYPE, Territory.TYPE.with(ended, Territory.PARENT, null));
        });
    }

    Receipt<Section> register(Call by, RegisterSection command) {
        return corridor.run(by, command, "building.section.registered", Section.TYPE, change -> {
            change.authorise(false, command.building().value());
            return change.insert(
                    Section.TYPE, new Section(change.newId(), 0, command.building(), command.name(), command.floors()));
        });
    }

    Receipt<Unit> register(Call by, RegisterUnit command) {
        return corridor.run(by, command, "building.unit.registered", Unit.TYPE, change -> {
            change.authorise(false, command.building().value());
            Id<Section> section = command.section();
            if (section != null && !change.get(Section.TYPE, section).building().equals(command.building())) {
                throw new RuleViolation("building.unit.section");
            }
            Door door = command.door();
            Period.requireOrder(door.startsOn(), door.endsOn());
            Unit unit = change.insert(
                    Unit.TYPE, Unit.of(change.newId(), command.building(), section, door, command.area()));
            change.insert(AreaFigure.TYPE, figure(change, unit, command.area()));
            return unit;
        });
    }

    Receipt<Unit> change(Call by, ChangeUnit command) {
        return corridor.run(by, command, "building.unit.changed", Unit.TYPE, change -> {
            Unit unit = change.lockSubject(Unit.TYPE, command.unit());
            change.authorise(false, unit.building().value());
            Period.requireOrder(command.door().startsOn(), command.door().endsOn());
            return change.update(Unit.TYPE, unit.behind(command.door()));
        });
    }

    Receipt<Unit> record(Call by, RecordArea command) {
        return corridor.run(by, command, "building.unit.area", Unit.TYPE, change -> {
            Unit unit = change.lockSubject(Unit.TYPE, command.unit());
            change.authorise(false, unit.building().value());
            AreaFigure added = change.insert(AreaFigure.TYPE, figure(change, unit, command.area()));
            List<AreaFigure> figures = change.select(Query.of(AreaFigure.TYPE).where(AreaFigure.UNIT.is(added.unit())));
            return change.update(Unit.TYPE, unit.measured(UnitAreas.counting(figures)));
        });
    }

    private static Territory place(Change change, Id<Building> building, TerritoryOf territory) {
        Period.requireBegun(territory.startsOn(), change.now());
        ScopeTree.place(change, building.value(), territory.organization().value());
        change.select(Query.of(Territory.TYPE).where(Territory.BUILDING.is(building))).stream()
                .filter(each -> Period.overlap(each.startsOn(), each.endsOn(), territory.startsOn(), null))
                .findAny()
                .ifPresent(each -> {
                    throw new RuleViolation("building.relation.parent", each.startsOn());
                });
        return change.insert(
                Territory.TYPE,
                new Territory(change.newId(), 0, building, territory.organization(), territory.startsOn(), null, true));
    }

    private static AreaFigure figure(Change change, Unit unit, Area area) {
        return new AreaFigure(
                change.newId(), 0, unit.id(), unit.building(), area.squareMetres(), area.source(), area.dated());
    }
}
