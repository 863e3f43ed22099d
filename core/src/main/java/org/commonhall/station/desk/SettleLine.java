package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * The end of a line's day; sent by the system, once for each.
 *
 * @param line which line
 * @param at when it was over
 * @param commandId makes a repeat safe, or null
 */
public record SettleLine(
        @NotNull Id<DeskLine> line,
        @NotNull Instant at,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Permission.of("desk.line.settle");
    }
}
