package org.commonhall.station.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is known of a desk.
 *
 * @param desk which
 * @param details everything that is known from now on
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ChangeDesk(
        @NotNull Id<Desk> desk,
        @NotNull @Valid DeskDetails details,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.RUN_DESK;
    }
}
