package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody holds a unit. The seen version is that of the unit.
 * Fill in the builder of {@link #of}.
 *
 * @param unit the unit
 * @param holding who holds it and as what
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BeginTenure(
        @NotNull Id<Unit> unit,
        @NotNull @Valid Holding holding,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param unit the unit
     * @param holding who holds it and as what
     * @param startsOn the first day
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static BeginTenureBuilder of(Id<Unit> unit, Holding holding, LocalDate startsOn) {
        return BeginTenureBuilder.builder().unit(unit).holding(holding).startsOn(startsOn);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
