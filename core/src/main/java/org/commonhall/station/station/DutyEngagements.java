package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.storage.Query;

/** Duties that somebody has at desks. */
final class DutyEngagements implements EngagementSource {

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(DutyShift.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        return reading
                .select(Query.of(DutyShift.TYPE)
                        .where(DutyShift.PERSON.is(person))
                        .where(DutyShift.STARTS_AT.below(span.until()))
                        .where(DutyShift.ENDS_AT.atLeast(span.from()))
                        .where(DutyShift.CANCELLED_AT.absent()))
                .stream()
                .map(one ->
                        new Engagement(DutyShift.TYPE, one.id().value(), new Span(one.startsAt(), one.endsAt()), true))
                .filter(one -> one.span().overlaps(span))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return reading
                .findAll(
                        DutyShift.TYPE,
                        subjects.stream().map(Id<DutyShift>::new).collect(ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(), one -> one.desk().value()));
    }
}
