package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Stops taking appointments in a window; those made stay. The seen version is that of the window.
 *
 * @param window which window
 * @param lastDay the last date it is for
 */
public record EndSlotWindow(
        @NotNull Id<SlotWindow> window, @NotNull LocalDate lastDay) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.MANAGE;
    }
}
