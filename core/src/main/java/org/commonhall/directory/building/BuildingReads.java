package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads buildings, their sections and units. */
final class BuildingReads {
    private final Corridor corridor;

    BuildingReads(Corridor corridor) {
        this.corridor = corridor;
    }

    BuildingView building(Actor by, Id<Building> id) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, id.value());
            return BuildingView.of(reading.get(Building.TYPE, id));
        });
    }

    Page<BuildingView> buildings(Actor by, @Nullable String zone, PageRequest request) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, Scopes.DISTRICT);
            Query<Building> all = Query.of(Building.TYPE);
            Query<Building> query = zone == null ? all : all.where(Building.ZONE.is(zone));
            return reading.page(query.orderBy(Building.NAME.ascending()), request)
                    .map(BuildingView::of);
        });
    }

    ImmutableList<SectionView> sectionsOf(Actor by, Id<Building> building) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, building.value());
            return reading
                    .select(Query.of(Section.TYPE)
                            .where(Section.BUILDING.is(building))
                            .orderBy(Section.NAME.ascending()))
                    .stream()
                    .collect(Names.listed(reading, SectionView::of));
        });
    }

    UnitList unitsOf(Actor by, Id<Building> building, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, building.value());
            ImmutableList<Unit> units = UnitAreas.units(reading, building, day);
            return new UnitList(units.stream().collect(Names.listed(reading, UnitView::of)), UnitAreas.sum(units));
        });
    }

    ImmutableList<TerritoryView> territoriesOf(Actor by, Id<Building> building, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, building.value());
            return reading
                    .select(Query.of(Territory.TYPE)
                            .where(Territory.BUILDING.is(building))
                            .where(Period.on(day, Territory.STARTS_ON, Territory.ENDS_ON))
                            .orderBy(Territory.STARTS_ON.ascending()))
                    .stream()
                    .collect(Names.listed(reading, TerritoryView::of));
        });
    }

    Page<TerritoryView> territoryOf(Actor by, Id<Organization> organization, LocalDate day, PageRequest request) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ, false, Scopes.DISTRICT);
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(Territory.TYPE)
                                    .where(Territory.ORGANIZATION.is(organization))
                                    .where(Period.on(day, Territory.STARTS_ON, Territory.ENDS_ON))
                                    .orderBy(Territory.STARTS_ON.ascending()),
                            request),
                    TerritoryView::of);
        });
    }
}
