package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of a desk. The seen version is that of the desk.
 *
 * @param desk which
 * @param details everything that is known from now on
 */
public record ChangeDesk(
        @NotNull Id<Desk> desk, @NotNull @Valid DeskDetails details) implements Command {

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}
