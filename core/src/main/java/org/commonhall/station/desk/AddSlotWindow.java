package org.commonhall.station.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes appointments at some hours of some weekdays.
 *
 * @param line which line
 * @param weekdays on which weekdays
 * @param opens the wall time it begins at
 * @param closes the wall time it ends at, later than that
 * @param places how many can be served at the same time, 0 to 1,000
 * @param firstDay the first date it is for
 */
public record AddSlotWindow(
        @NotNull Id<DeskLine> line,
        @NotEmpty Set<@NotNull DayOfWeek> weekdays,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes,
        @Min(0) @Max(1_000) long places,
        @NotNull LocalDate firstDay)
        implements Command {

    /**
     * Copies the weekdays.
     *
     * @param line which line
     * @param weekdays on which weekdays
     * @param opens the wall time it begins at
     * @param closes the wall time it ends at, later than that
     * @param places how many can be served at the same time, 0 to 1,000
     * @param firstDay the first date it is for
     */
    public AddSlotWindow {
        weekdays = Copies.set(weekdays);
    }

    @Override
    public Permission permission() {
        return DeskRights.MANAGE;
    }
}
