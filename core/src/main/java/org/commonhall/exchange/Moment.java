package org.commonhall.exchange;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When something happened, as a source says it.
 *
 * @param local the date and time on the source's clock
 * @param wholeDay whether it named the day only
 * @param at the moment; where the clock is set back the earlier of two, where it is set forward the moment after the gap
 */
record Moment(LocalDateTime local, boolean wholeDay, Instant at) {

    /** Reads texts by the patterns of a profile, strictly. */
    record Reader(ImmutableList<DateTimeFormatter> patterns, ZoneId zone) {
        static Reader of(RequestProfile profile) {
            return new Reader(
                    profile.dates().stream().map(RequestProfile::formatter).collect(ImmutableList.toImmutableList()),
                    profile.zone());
        }

        Optional<Moment> read(String text) {
            for (DateTimeFormatter pattern : patterns) {
                try {
                    Moment moment =
                            moment(pattern.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
                    boolean storable = moment.local.getYear() >= 1 && moment.local.getYear() <= 9998;
                    return storable ? Optional.of(moment) : Optional.empty();
                } catch (DateTimeException other) {
                    // the next pattern
                }
            }
            return Optional.empty();
        }

        private Moment moment(TemporalAccessor parsed) {
            if (parsed instanceof OffsetDateTime exact) {
                return new Moment(exact.atZoneSameInstant(zone).toLocalDateTime(), false, exact.toInstant());
            }
            boolean wholeDay = parsed instanceof LocalDate;
            LocalDateTime local = parsed instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) parsed;
            return new Moment(local, wholeDay, local.atZone(zone).toInstant());
        }
    }

    LocalDate on() {
        return local.toLocalDate();
    }

    /** Whether it is before another, by the clock of the source; a day without a time is the whole of it. */
    boolean before(Moment other) {
        return (wholeDay || other.wholeDay) ? on().isBefore(other.on()) : local.isBefore(other.local);
    }
}
