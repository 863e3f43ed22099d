package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.commonhall.volunteering.volunteer.Programme;

/** Rounds that somebody walks. */
final class RoundEngagements implements EngagementSource {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(RouteDay.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        // A day more on both sides holds every zone.
        LocalDate from = day(span.from()).minusDays(1);
        LocalDate until = day(span.until()).plusDays(2);
        Map<Id<RouteDay>, MealDrop> rounds = new LinkedHashMap<>();
        reading
                .select(Query.of(MealDrop.TYPE)
                        .where(MealDrop.CARRIER.is(person))
                        .where(MealDrop.SERVED_ON.between(from, until)))
                .stream()
                .filter(drop -> drop.status() != DropStatus.CANCELLED)
                .forEach(drop -> rounds.putIfAbsent(drop.routeDay(), drop));
        ImmutableList.Builder<Engagement> all = ImmutableList.builder();
        Map<Id<Programme>, DeliveryTerms> terms = new HashMap<>();
        rounds.forEach((round, drop) -> {
            Span when = terms.computeIfAbsent(drop.programme(), one -> DeliveryTerms.of(reading, one))
                    .span(
                            drop.servedOn(),
                            reading.get(Programme.TYPE, drop.programme()).zoneId());
            if (when.overlaps(span)) {
                all.add(new Engagement(RouteDay.TYPE, round.value(), when, true));
            }
        });
        return all.build();
    }

    /** Gives the day of a moment; nobody walks after the year 9999. */
    private static LocalDate day(Instant at) {
        return LocalDate.ofEpochDay(
                Longs.constrainToRange(Math.floorDiv(at.getEpochSecond(), DAY), 0, LAST.toEpochDay()));
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return reading
                .findAll(RouteDay.TYPE, subjects.stream().map(Id<RouteDay>::new).collect(ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        round -> round.id().value(), round -> round.programme().value()));
    }
}
