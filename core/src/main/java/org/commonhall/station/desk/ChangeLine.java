package org.commonhall.station.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Changes how a line works. The seen version is that of the line.
 *
 * @param line which line
 * @param settings how it works from now on
 */
public record ChangeLine(
        @NotNull Id<DeskLine> line, @NotNull @Valid LineSettings settings) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.MANAGE;
    }
}
