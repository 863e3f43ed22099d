package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Cancels every date of a series that lies ahead.
 * The seen version is that of the series.
 * Fill in the builder of {@link #of}.
 *
 * @param series which series
 * @param reason why, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CancelSeries(
        @NotNull Id<BookingSeries> series,
        @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param series which series
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CancelSeriesBuilder of(Id<BookingSeries> series) {
        return CancelSeriesBuilder.builder().series(series);
    }

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}
