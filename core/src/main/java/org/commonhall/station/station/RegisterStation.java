package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Opens a station.
 * Fill in the builder of {@link #of}.
 *
 * @param host the organization that runs it
 * @param building the building it is in, null if in none
 * @param details what it is
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterStation(
        @NotNull Id<Organization> host,
        @Nullable Id<Building> building,
        @NotNull @Valid StationDetails details) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param host the organization that runs it
     * @param details what it is
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterStationBuilder of(Id<Organization> host, StationDetails details) {
        return RegisterStationBuilder.builder().host(host).details(details);
    }

    @Override
    public Permission permission() {
        return StationRights.FOUND;
    }
}
