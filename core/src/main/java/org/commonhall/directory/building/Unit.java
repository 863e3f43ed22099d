package org.commonhall.directory.building;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A unit that can be owned by itself (专有部分). Its area is the figure that counts now; all figures ever given are kept as
 * {@link AreaFigure}.
 *
 * @param id the identity
 * @param version the version
 * @param building the building
 * @param section the section, absent in a building without any
 * @param place the section or, without one, the building: numbers are unique in it
 * @param number what the door says, such as {@code 1201}
 * @param floor the floor, negative below ground
 * @param area the exclusive floor area in square metres (专有部分面积), above zero
 * @param areaSource where the figure comes from
 * @param areaDate the date of that source
 * @param startsOn the first day it exists, absent if since ever
 * @param endsOn the first day it is no more (merged, split), absent while it lasts
 */
@Unique(
        name = "number",
        of = {"place", "number"})
@Index({"building", "number"})
@Index("section")
public record Unit(
        Id<Unit> id,
        long version,
        Id<Building> building,
        @Nullable Id<Section> section,
        UUID place,
        @Size(max = 40) String number,
        long floor,
        @Digits(integer = 9, fraction = 4) BigDecimal area,
        AreaSource areaSource,
        LocalDate areaDate,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** How it is stored. */
    public static final RecordType<Unit> TYPE = RecordType.of(MethodHandles.lookup(), Unit.class);
    /** The building. */
    public static final Attribute<Unit, Id<Building>> BUILDING = TYPE.attribute("building", Unit::building);
    /** The section. */
    public static final Attribute<Unit, Id<Section>> SECTION = TYPE.attribute("section", Unit::section);
    /** What the door says. */
    public static final Attribute<Unit, String> NUMBER = TYPE.attribute("number", Unit::number);
    /** The exclusive floor area in square metres. */
    public static final Attribute<Unit, BigDecimal> AREA = TYPE.attribute("area", Unit::area);
    /** The first day it exists. */
    public static final Attribute<Unit, LocalDate> STARTS_ON = TYPE.attribute("startsOn", Unit::startsOn);
    /** The first day it is no more. */
    public static final Attribute<Unit, LocalDate> ENDS_ON = TYPE.attribute("endsOn", Unit::endsOn);

    /**
     * Makes a new unit.
     *
     * @param id the identity
     * @param building the building
     * @param section the section, null for none
     * @param door where it is
     * @param area how large it is
     * @return the unit, not stored yet
     */
    public static Unit of(Id<Unit> id, Id<Building> building, @Nullable Id<Section> section, Door door, Area area) {
        return new Unit(
                id,
                0,
                building,
                section,
                section == null ? building.value() : section.value(),
                door.number(),
                door.floor(),
                area.squareMetres(),
                area.source(),
                area.dated(),
                door.startsOn(),
                door.endsOn());
    }

    Unit measured(AreaFigure figure) {
        return new Unit(
                id,
                version,
                building,
                section,
                place,
                number,
                floor,
                figure.area(),
                figure.source(),
                figure.dated(),
                startsOn,
                endsOn);
    }

    /**
     * Gives the next state with another door.
     *
     * @param door where it is
     * @return the next state
     */
    public Unit behind(Door door) {
        return new Unit(
                id,
                version,
                building,
                section,
                place,
                door.number(),
                door.floor(),
                area,
                areaSource,
                areaDate,
                door.startsOn(),
                door.endsOn());
    }
}
