package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a line's day; sent by the system, once for each.
 *
 * @param line which line
 * @param at when it was over
 */
public record SettleLine(
        @NotNull Id<DeskLine> line, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.SETTLE;
    }
}
