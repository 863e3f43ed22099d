package org.commonhall.station.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.Desk;

/**
 * Gives a desk a line.
 *
 * @param desk the desk
 * @param settings how the line works
 */
public record OpenLine(
        @NotNull Id<Desk> desk, @NotNull @Valid LineSettings settings) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.MANAGE;
    }
}
