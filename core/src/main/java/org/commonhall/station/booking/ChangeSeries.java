package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Changes the rest of a running series, which splits it: what is past stays, the rest continues as a series of its own.
 * The seen version is that of the series.
 * Fill in the builder of {@link #of}.
 *
 * @param series which series
 * @param from the beginning of the first new date, on the room's wall clock
 * @param minutes how long each date lasts, on the room's wall clock
 * @param elapsed whether the length is real time, so that over a clock change the end moves on the wall clock
 * @param rule the recurrence by RFC 5545
 * @param skipConflicts whether dates that cannot be booked are skipped and kept with their reason
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ChangeSeries(
        @NotNull Id<BookingSeries> series,
        @NotNull LocalDateTime from,
        @Min(1) @Max(44_640) long minutes,
        boolean elapsed,
        @NotBlank @Size(max = 400) String rule,
        boolean skipConflicts)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param series which series
     * @param from the beginning of the first new date, on the room's wall clock
     * @param minutes how long each date lasts
     * @param rule the recurrence by RFC 5545
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ChangeSeriesBuilder of(Id<BookingSeries> series, LocalDateTime from, long minutes, String rule) {
        return ChangeSeriesBuilder.builder()
                .series(series)
                .from(from)
                .minutes(minutes)
                .rule(rule);
    }

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}
