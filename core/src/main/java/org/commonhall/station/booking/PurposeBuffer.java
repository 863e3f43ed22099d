package org.commonhall.station.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.commonhall.capacity.Gaps;

/**
 * The gaps that bookings for one purpose need (缓冲时间), such as half an hour after cooking.
 *
 * @param purpose the stable code of the purpose; {@code *} for every other one
 * @param before minutes kept free before
 * @param after minutes kept free after
 */
public record PurposeBuffer(
        @NotNull @Pattern(regexp = "\\*|[a-z][a-z0-9_]{0,39}") String purpose,

        @Min(0) @Max(1440) long before,
        @Min(0) @Max(1440) long after) {

    Gaps gaps() {
        return new Gaps(before * 60, after * 60);
    }

    String text() {
        return purpose + " " + before + " " + after;
    }

    static PurposeBuffer parse(String text) {
        String[] word = text.split(" ", -1);
        return new PurposeBuffer(word[0], Long.parseLong(word[1]), Long.parseLong(word[2]));
    }
}
