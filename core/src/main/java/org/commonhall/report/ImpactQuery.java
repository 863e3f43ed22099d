package org.commonhall.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.figure.By;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for. Begin with {@link #of}. Immutable.
 *
 * @param scope the district, or an organization, a station, a programme and whatever is below it
 * @param from the first day
 * @param until the first day after it
 * @param asOf the moment whose knowledge counts for hours of service, which are credited as far as they were verified by then;
 *     other figures count what is known now. Null for now
 * @param by what they are broken down by
 */
public record ImpactQuery(
        UUID scope,
        LocalDate from,
        LocalDate until,
        @Nullable Instant asOf,
        By by) {
    /**
     * Checks the values.
     *
     * @param scope the district, or what has figures below it
     * @param from the first day
     * @param until the first day after it
     * @param asOf the moment whose knowledge counts, null for now
     * @param by what they are broken down by
     * @throws InvalidInput {@code value.missing}
     * @throws RuleViolation {@code report.window} if it ends before it begins
     */
    public ImpactQuery {
        InvalidInput.present("scope", scope);
        InvalidInput.present("from", from);
        InvalidInput.present("until", until);
        InvalidInput.present("by", by);
        if (!from.isBefore(until)) {
            throw new RuleViolation("report.window", from, until);
        }
    }

    /**
     * Asks for the figures of a window, not broken down, as they are known now.
     *
     * @param scope the district, or an organization, a station, a programme and whatever is below it
     * @param from the first day
     * @param until the first day after it
     * @return the query
     */
    public static ImpactQuery of(UUID scope, LocalDate from, LocalDate until) {
        return new ImpactQuery(scope, from, until, null, By.NONE);
    }

    /**
     * Breaks them down.
     *
     * @param dimension by what
     * @return the copy
     */
    public ImpactQuery by(By dimension) {
        return new ImpactQuery(scope, from, until, asOf, dimension);
    }

    /**
     * Asks for what was known at a moment.
     *
     * @param moment the moment
     * @return the copy
     */
    public ImpactQuery asOf(Instant moment) {
        return new ImpactQuery(scope, from, until, InvalidInput.present("moment", moment), by);
    }
}
