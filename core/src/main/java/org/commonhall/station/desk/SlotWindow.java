package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * When a line takes appointments (预约时段): hours of a day, on some weekdays, cut into slots.
 *
 * @param id the identity
 * @param version the version
 * @param line the line
 * @param weekdays the digits of the weekdays, 1 for Monday to 7
 * @param opens the wall time it begins at
 * @param closes the wall time it ends at, later than that
 * @param places how many can be served at the same time
 * @param firstDay the first date it is for
 * @param lastDay the last one, absent while it goes on
 */
@Index("line")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record SlotWindow(
        Id<SlotWindow> id,
        long version,
        Id<DeskLine> line,
        @Size(max = 7) String weekdays,
        LocalTime opens,
        LocalTime closes,
        long places,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    /** How it is stored. */
    public static final RecordType<SlotWindow> TYPE = RecordType.of(MethodHandles.lookup(), SlotWindow.class);
    /** The line. */
    public static final Attribute<SlotWindow, Id<DeskLine>> LINE = TYPE.attribute("line", SlotWindow::line);

    static SlotWindow of(Id<SlotWindow> id, AddSlotWindow command) {
        if (!command.opens().isBefore(command.closes())) {
            throw new RuleViolation("desk.window.reversed", command.opens(), command.closes());
        }
        return new SlotWindow(
                id,
                0,
                command.line(),
                digits(command.weekdays()),
                command.opens(),
                command.closes(),
                command.places(),
                command.firstDay(),
                null);
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay))
                && weekdays.indexOf('0' + day.getDayOfWeek().getValue()) >= 0;
    }

    SlotWindow ended(LocalDate last) {
        return SlotWindowBuilder.builder(this).lastDay(last).build();
    }

    private static String digits(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }
}
