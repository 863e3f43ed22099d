package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds a unit to a building.
 * Fill in the builder of {@link #of}.
 *
 * @param building the building
 * @param section the section, null in a building without any
 * @param door where it is
 * @param area its exclusive floor area
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterUnit(
        @NotNull Id<Building> building,
        @Nullable Id<Section> section,
        @NotNull @Valid Door door,
        @NotNull @Valid Area area)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param building the building
     * @param door where it is
     * @param area its exclusive floor area
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterUnitBuilder of(Id<Building> building, Door door, Area area) {
        return RegisterUnitBuilder.builder().building(building).door(door).area(area);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
