package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.storage.Query;

/** Times at which somebody examines or is examined. */
final class AssessmentEngagements implements EngagementSource {

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(AssessmentSlot.TYPE, Assessment.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        List<AssessmentSlot> examines = reading.select(Query.of(AssessmentSlot.TYPE)
                .where(AssessmentSlot.ASSESSOR.is(person))
                .where(AssessmentSlot.STARTS_AT.below(span.until()))
                .where(AssessmentSlot.ENDS_AT.atLeast(span.from()))
                .where(AssessmentSlot.CLOSED_AT.absent()));
        List<Assessment> examined = reading.select(Query.of(Assessment.TYPE)
                .where(Assessment.LEARNER.is(person))
                .where(Assessment.STARTS_AT.below(span.until()))
                .where(Assessment.ENDS_AT.atLeast(span.from()))
                .where(Assessment.LIVE.is(true)));
        return Stream.concat(
                        examines.stream()
                                .map(one -> new Engagement(
                                        AssessmentSlot.TYPE, one.id().value(), one.span(), true)),
                        examined.stream()
                                .map(one -> new Engagement(
                                        Assessment.TYPE,
                                        one.id().value(),
                                        new Span(one.startsAt(), one.endsAt()),
                                        true)))
                .filter(one -> one.span().overlaps(span))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        if (kind.equals(AssessmentSlot.TYPE)) {
            return slots(reading, subjects.stream().map(Id<AssessmentSlot>::new).toList()).values().stream()
                    .collect(ImmutableMap.toImmutableMap(one -> one.id().value(), AssessmentSlot::scope));
        }
        Collection<Assessment> found = reading.findAll(
                        Assessment.TYPE,
                        subjects.stream().map(Id<Assessment>::new).collect(ImmutableSet.toImmutableSet()))
                .values();
        Map<Id<AssessmentSlot>, AssessmentSlot> slots =
                slots(reading, found.stream().map(Assessment::slot).toList());
        return found.stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(),
                        one -> Objects.requireNonNull(slots.get(one.slot())).scope()));
    }

    private static Map<Id<AssessmentSlot>, AssessmentSlot> slots(Reading reading, List<Id<AssessmentSlot>> ids) {
        return reading.findAll(AssessmentSlot.TYPE, ImmutableSet.copyOf(ids));
    }
}
