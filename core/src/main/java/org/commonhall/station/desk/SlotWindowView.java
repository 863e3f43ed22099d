package org.commonhall.station.desk;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A window for appointments, for those who serve at the line.
 *
 * @param id the window
 * @param version the version, for {@code seen}
 * @param weekdays on which weekdays
 * @param opens the wall time it begins at
 * @param closes the wall time it ends at
 * @param places how many can be served at the same time
 * @param firstDay the first date it is for
 * @param lastDay the last one, null while it goes on
 */
public record SlotWindowView(
        Id<SlotWindow> id,
        long version,
        ImmutableSet<DayOfWeek> weekdays,
        LocalTime opens,
        LocalTime closes,
        long places,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static SlotWindowView of(SlotWindow window) {
        return new SlotWindowView(
                window.id(),
                window.version(),
                window.weekdays()
                        .chars()
                        .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                        .collect(ImmutableSet.toImmutableSet()),
                window.opens(),
                window.closes(),
                window.places(),
                window.firstDay(),
                window.lastDay());
    }
}
