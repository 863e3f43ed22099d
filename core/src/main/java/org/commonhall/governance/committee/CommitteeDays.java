package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.commonhall.Due;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/**
 * Some of the days on which something falls due on a committee. The days of a committee are settled in their order, so
 * that one of these days is due only once no earlier day is left. Immutable and thread-safe.
 *
 * @param kind what falls due, as {@link Due#kind} says it
 * @param days which days of the committee, at least one
 * @param zone the zone of dates
 */
public record CommitteeDays(String kind, ImmutableList<Attribute<Committee, LocalDate>> days, ZoneId zone) {

    /**
     * Lists the committees on which one of these days has come: one statement.
     *
     * @param reading the transaction
     * @param now the moment
     * @param limit how many at most
     * @return the oldest first
     */
    public ImmutableList<Due> due(Reading reading, Instant now, int limit) {
        LocalDate tomorrow = LocalDate.ofInstant(now, zone).plusDays(1);
        Condition<Committee> come = days.stream()
                .map(day -> day.below(tomorrow))
                .reduce((one, other) -> one.or(other))
                .orElseThrow();
        // From a first moment on, because an index may keep what is never due in front of it.
        Query<Committee> query = Query.of(Committee.TYPE)
                .where(Committee.NEXT_DUE_AT.between(Instant.EPOCH, now.plusNanos(1_000)))
                .where(come)
                .orderBy(Committee.NEXT_DUE_AT.ascending())
                .limit(limit);
        return reading.select(query).stream()
                .flatMap(committee -> Stream.ofNullable(committee.nextDueAt())
                        .filter(at -> isDue(committee, at))
                        .map(at -> new Due(kind, committee.id().value(), at)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether one of these days is what falls due next on a committee.
     *
     * @param committee the committee as it is now
     * @param at since when it was due
     * @return false where it was settled by somebody else
     */
    public boolean isDue(Committee committee, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return at.equals(committee.nextDueAt())
                && days.stream()
                        .anyMatch(one -> one.stored(committee)
                                .filter(stored -> one.toStored(day).equals(stored))
                                .isPresent());
    }
}
