package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
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
import org.commonhall.storage.Query;

/** Appointments that somebody has at desks. */
final class AppointmentEngagements implements EngagementSource {
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(Appointment.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        return reading
                .select(Query.of(Appointment.TYPE)
                        .where(Appointment.PERSON.is(person))
                        .where(Appointment.STARTS_AT.between(span.from().minus(LONGEST), span.until()))
                        .where(Appointment.STATUS.in(
                                ImmutableSet.of(AppointmentStatus.BOOKED, AppointmentStatus.CHECKED_IN))))
                .stream()
                .map(one -> new Engagement(
                        Appointment.TYPE, one.id().value(), new Span(one.startsAt(), one.endsAt()), true))
                .filter(one -> one.span().overlaps(span))
                .collect(ImmutableList.toImmutableList());
    }

    /** The desk of its line. */
    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        Map<Id<Appointment>, Appointment> found = reading.findAll(
                Appointment.TYPE, subjects.stream().map(Id<Appointment>::new).collect(ImmutableSet.toImmutableSet()));
        Map<Id<DeskLine>, DeskLine> lines = reading.findAll(
                DeskLine.TYPE, found.values().stream().map(Appointment::line).collect(ImmutableSet.toImmutableSet()));
        return found.values().stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(),
                        one -> Objects.requireNonNull(lines.get(one.line()))
                                .desk()
                                .value()));
    }
}
