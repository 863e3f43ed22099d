package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Calls the next in the line.
 *
 * @param line which line
 */
public record CallNext(@NotNull Id<DeskLine> line) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}
