package org.commonhall.station.booking;

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

/** Rooms that somebody uses. What is booked for an organization or another capability does not say who will be there. */
final class BookingEngagements implements EngagementSource {

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(Booking.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        return reading
                .select(Query.of(Booking.TYPE)
                        .where(Booking.PERSON.is(person))
                        .where(Booking.STARTS_AT.below(span.until()))
                        .where(Booking.ENDS_AT.atLeast(span.from()))
                        .where(Booking.OWNER.absent())
                        .where(Booking.ORGANIZATION.absent()))
                .stream()
                .filter(one -> one.kind() == BookingKind.BOOKING && one.span().overlaps(span))
                .filter(one -> one.status().takesTime() || one.status() == BookingStatus.REQUESTED)
                .map(one -> new Engagement(
                        Booking.TYPE, one.id().value(), one.span(), one.status().takesTime()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return reading
                .findAll(Booking.TYPE, subjects.stream().map(Id<Booking>::new).collect(ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(), one -> one.station().value()));
    }
}
