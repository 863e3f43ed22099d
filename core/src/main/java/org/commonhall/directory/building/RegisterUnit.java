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

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
