package org.commonhall.volunteering.shift;

import java.time.Instant;
import java.time.LocalDateTime;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A series of shifts as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param rule the recurrence by RFC 5545
 * @param from when the first shift begins, on the programme's wall clock
 * @param minutes how long each lasts
 * @param place where, in words
 * @param endedAt when it ended, null while it goes on
 */
public record SeriesView(
        Id<ShiftSeries> id,
        long version,
        String rule,
        LocalDateTime from,
        long minutes,
        @Nullable String place,
        @Nullable Instant endedAt) {

    static SeriesView of(ShiftSeries series) {
        return new SeriesView(
                series.id(),
                series.version(),
                series.rule(),
                LocalDateTime.parse(series.startsFrom()),
                series.minutes(),
                series.place(),
                series.endedAt());
    }
}
