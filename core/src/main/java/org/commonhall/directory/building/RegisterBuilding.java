package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a building known.
 * Fill in the builder of {@link #of}.
 *
 * @param details what it is
 * @param territory in whose territory it lies, null if in none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterBuilding(
        @NotNull @Valid BuildingDetails details,
        @Nullable @Valid TerritoryOf territory) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param details what it is
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterBuildingBuilder of(BuildingDetails details) {
        return RegisterBuildingBuilder.builder().details(details);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
