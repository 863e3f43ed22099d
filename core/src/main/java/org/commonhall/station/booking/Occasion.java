package org.commonhall.station.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a room is booked for (用途).
 *
 * @param title in words, or null
 * @param purpose the code that chooses its gaps, or null
 * @param attendees how many people come
 */
public record Occasion(
        @Personal("booking") @Size(max = 200) @Nullable String title,

        @Size(max = 40) @Nullable String purpose,
        @Min(1) @Max(100_000) long attendees) {

    /**
     * Makes an occasion for any purpose.
     *
     * @param title in words, or null
     * @param attendees how many people come
     * @return the occasion
     */
    public static Occasion of(@Nullable String title, long attendees) {
        return new Occasion(title, null, attendees);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
