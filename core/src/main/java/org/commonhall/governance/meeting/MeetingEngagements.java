package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Seat;
import org.commonhall.storage.Query;

/** Meetings of committees in which somebody holds a seat. Nobody says how long one will take: two hours are assumed. */
final class MeetingEngagements implements EngagementSource {
    private static final Duration ASSUMED = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(Meeting.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        ImmutableSet<Id<Committee>> committees = Seat.heldBy(reading, person);
        if (committees.isEmpty()) {
            return ImmutableList.of();
        }
        return reading
                .select(Query.of(Meeting.TYPE)
                        .where(Meeting.COMMITTEE.in(committees))
                        .where(Meeting.STARTS_AT.between(span.from().minus(LONGEST), span.until())))
                .stream()
                .filter(one -> one.status() != MeetingStatus.CANCELLED)
                .map(one ->
                        new Engagement(Meeting.TYPE, one.id().value(), taken(one), one.status() != MeetingStatus.DRAFT))
                .filter(one -> one.span().overlaps(span))
                .collect(ImmutableList.toImmutableList());
    }

    private static Span taken(Meeting meeting) {
        Instant begun = Objects.requireNonNullElse(meeting.openedAt(), meeting.startsAt());
        return new Span(begun, meeting.closedAt() == null ? begun.plus(ASSUMED) : meeting.closedAt());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return reading
                .findAll(Meeting.TYPE, subjects.stream().map(Id<Meeting>::new).collect(ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(), one -> one.body().value()));
    }
}
