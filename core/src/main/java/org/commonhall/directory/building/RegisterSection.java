package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds a tower or entrance to a building.
 * Fill in the builder of {@link #of}.
 *
 * @param building the building
 * @param name such as {@code A座}
 * @param floors floors above ground, null if unknown
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterSection(
        @NotNull Id<Building> building,
        @NotBlank @Size(max = 60) String name,
        @Positive @Nullable Long floors) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param building the building
     * @param name such as {@code A座}
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterSectionBuilder of(Id<Building> building, String name) {
        return RegisterSectionBuilder.builder().building(building).name(name);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
