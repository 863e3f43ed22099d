package org.commonhall.station.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Gives a desk a line.
 *
 * @param desk the desk
 * @param settings how the line works
 * @param commandId makes a repeat safe, or null
 */
public record OpenLine(
        @NotNull Id<Desk> desk,
        @NotNull @Valid LineSettings settings,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.MANAGE;
    }
}
