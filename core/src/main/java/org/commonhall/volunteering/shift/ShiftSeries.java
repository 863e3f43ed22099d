package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.recurrence.Recurrence;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Shifts that follow a rule (班次系列). They are made some weeks ahead, each date once. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param rule the recurrence by RFC 5545
 * @param startsFrom when the first shift begins, on the programme's wall clock
 * @param minutes how long each lasts
 * @param place where, in words
 * @param weeksAhead how many weeks ahead shifts are made
 * @param endedAt when it ended, absent while it goes on
 * @param nextDueAt when the next shift is made, absent when none will be
 */
@Index("programme")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ShiftSeries(
        Id<ShiftSeries> id,
        long version,
        Id<Programme> programme,
        @Size(max = 400) String rule,
        @Size(max = 40) String startsFrom,
        long minutes,
        @Size(max = 200) @Nullable String place,
        long weeksAhead,
        @Nullable Instant endedAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<ShiftSeries> TYPE = RecordType.of(MethodHandles.lookup(), ShiftSeries.class);
    /** Which programme. */
    public static final Attribute<ShiftSeries, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", ShiftSeries::programme);
    /** When the next shift is made. */
    public static final Attribute<ShiftSeries, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", ShiftSeries::nextDueAt);

    /** Gives its dates in order, a thousand at most. */
    ImmutableList<ZonedDateTime> dates(ZoneId zone) {
        return Recurrence.parse(rule).first(LocalDateTime.parse(startsFrom), zone, Recurrence.MAX_RESULTS);
    }

    /** Gives it after it knows when the next shift is made. */
    ShiftSeries due(@Nullable Instant at) {
        return ShiftSeriesBuilder.builder(this).nextDueAt(at).build();
    }

    /** Gives it after it ended. */
    ShiftSeries ended(Instant now) {
        if (endedAt != null) {
            throw new RuleViolation("shift.series.ended", endedAt);
        }
        return ShiftSeriesBuilder.builder(this).endedAt(now).nextDueAt(null).build();
    }
}
