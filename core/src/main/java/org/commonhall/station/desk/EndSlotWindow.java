package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Stops taking appointments in a window; those made stay.
 *
 * @param window which window
 * @param lastDay the last date it is for
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndSlotWindow(
        @NotNull Id<SlotWindow> window,
        @NotNull LocalDate lastDay,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.MANAGE;
    }
}
