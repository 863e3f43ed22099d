package org.commonhall.station.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes how a line works.
 *
 * @param line which line
 * @param settings how it works from now on
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ChangeLine(
        @NotNull Id<DeskLine> line,
        @NotNull @Valid LineSettings settings,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return DeskLines.MANAGE;
    }
}
