package org.commonhall.directory.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * A unit as everybody may see it, with the area that counted on the day asked for.
 *
 * @param id the unit
 * @param version the version, to be given as seen with the commands about the unit and its tenures
 * @param building the building
 * @param buildingName its name
 * @param section the section, absent in a building without any
 * @param sectionName its name
 * @param number what the door says
 * @param floor the floor, negative below ground
 * @param area the exclusive floor area in square metres
 * @param areaSource where the figure comes from
 * @param areaDate the date of that source
 * @param startsOn the first day it exists, absent if since ever
 * @param endsOn the first day it is no more, absent while it lasts
 */
public record UnitView(
        Id<Unit> id,
        long version,
        Id<Building> building,
        @Nullable Name buildingName,
        @Nullable Id<Section> section,
        @Nullable Name sectionName,
        String number,
        long floor,
        BigDecimal area,
        AreaSource areaSource,
        LocalDate areaDate,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static UnitView of(Unit unit, Names names) {
        return new UnitView(
                unit.id(),
                unit.version(),
                unit.building(),
                names.of(Building.TYPE, unit.building()),
                unit.section(),
                names.of(Section.TYPE, unit.section()),
                unit.number(),
                unit.floor(),
                unit.area(),
                unit.areaSource(),
                unit.areaDate(),
                unit.startsOn(),
                unit.endsOn());
    }
}
