package org.commonhall.directory.building;

import jakarta.validation.constraints.Digits;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * One figure of a unit's exclusive floor area that some source gave. Never changed or deleted.
 *
 * @param id the identity
 * @param version the version
 * @param unit the unit
 * @param building the unit's building
 * @param area square metres, above zero
 * @param source where it comes from
 * @param dated the date of that source
 */
@Inner
@Index("unit")
@Index("building")
public record AreaFigure(
        Id<AreaFigure> id,
        long version,
        Id<Unit> unit,
        Id<Building> building,
        @Digits(integer = 9, fraction = 4) BigDecimal area,
        AreaSource source,
        LocalDate dated) {
    /** How it is stored. */
    public static final RecordType<AreaFigure> TYPE = RecordType.of(MethodHandles.lookup(), AreaFigure.class);
    /** The unit. */
    public static final Attribute<AreaFigure, Id<Unit>> UNIT = TYPE.attribute("unit", AreaFigure::unit);
    /** The unit's building. */
    public static final Attribute<AreaFigure, Id<Building>> BUILDING = TYPE.attribute("building", AreaFigure::building);
}
