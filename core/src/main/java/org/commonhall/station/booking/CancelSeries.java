package org.commonhall.station.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Cancels every date of a series that lies ahead.
 * The seen version is that of the series.
 * Fill in the builder of {@link #of}.
 *
 * @param series which series
 * @param reason why, or null
 */
public record CancelSeries(
        @NotNull Id<BookingSeries> series,
        @Personal("booking") @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param series which series
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<BookingSeries> series) {
        return new Builder(series);
    }

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<BookingSeries> series;
        private @Nullable String reason;

        private Builder(Id<BookingSeries> series) {
            this.series = series;
        }

        /**
         * Sets {@code reason}.
         *
         * @param reason why, or null
         * @return this builder
         */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public CancelSeries build() {
            return new CancelSeries(series, reason);
        }
    }
}
