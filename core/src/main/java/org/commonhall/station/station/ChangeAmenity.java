package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of an amenity. The seen version is that of the amenity.
 *
 * @param amenity which
 * @param details everything that is known from now on
 */
public record ChangeAmenity(
        @NotNull Id<Amenity> amenity, @NotNull @Valid AmenityDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}
