package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all requests of a hall at a moment. Immutable and thread-safe.
 *
 * @param at the moment
 * @param requests how many there are
 * @param closed how many of them are closed, whatever came of them
 * @param medianDays days to close within which half of the closed ones were closed, null where none is
 * @param p90Days days to close within which nine in ten were closed, null where none is
 * @param byCategory by catalogue entry: most requests first, then by name, those without last among equals
 * @param byUnit by handling unit, in the same order
 * @param byMonth the months in which something was opened or closed, in order
 * @param volume opened and closed by month and category: by month, then in the order of {@code byCategory}
 * @param rates the three rates
 */
public record RequestReport(
        Instant at,
        long requests,
        long closed,
        @Nullable Long medianDays,
        @Nullable Long p90Days,
        ImmutableList<Group> byCategory,
        ImmutableList<Group> byUnit,
        ImmutableList<Month> byMonth,
        ImmutableList<Volume> volume,
        ImmutableList<Rate> rates) {

    /**
     * How many are not closed.
     *
     * @return requests without closed
     */
    public long open() {
        return requests - closed;
    }

    /**
     * The requests of one category or unit.
     *
     * @param name its name, null for requests that have none
     * @param requests how many
     * @param closed how many of them are closed
     * @param medianDays days to close, the nearest rank at 50 %; null where nothing is closed
     * @param p90Days days to close, the nearest rank at 90 %; null where nothing is closed
     */
    public record Group(
            @Nullable String name,
            long requests,
            long closed,
            @Nullable Long medianDays,
            @Nullable Long p90Days) {}

    /**
     * One month of the zone the requests come from.
     *
     * @param month the month
     * @param opened how many came in
     * @param closed how many were closed
     * @param backlog how many were open at its end
     */
    public record Month(YearMonth month, long opened, long closed, long backlog) {}

    /**
     * One month of one category.
     *
     * @param month the month
     * @param category the category's name, null for none
     * @param opened how many came in
     * @param closed how many were closed
     */
    public record Volume(YearMonth month, @Nullable String category, long opened, long closed) {}

    /**
     * One of the three rates, never a percentage without its parts.
     *
     * @param code {@code response}, {@code resolution} or {@code satisfaction}
     * @param numerator how many
     * @param denominator of how many
     * @param notApplicable the code of the reason why there is no rate, null where there is one
     * @param method the code of how it was counted
     * @param exclusions how many were left out, by the code of the reason
     */
    public record Rate(
            String code,
            long numerator,
            long denominator,
            @Nullable String notApplicable,
            String method,
            ImmutableSortedMap<String, Long> exclusions) {}
}
