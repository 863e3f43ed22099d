package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
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

/** Shifts that somebody serves in, or asks to. */
final class ShiftEngagements implements EngagementSource {
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(Shift.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        return reading
                .select(Query.of(SignUp.TYPE)
                        .where(SignUp.PERSON.is(person))
                        .where(SignUp.STARTS_AT.between(span.from().minus(LONGEST), span.until())))
                .stream()
                .filter(one -> (one.status().open() || one.status() == SignUpStatus.DONE)
                        && one.span().overlaps(span))
                .map(one -> new Engagement(
                        Shift.TYPE,
                        one.shift().value(),
                        one.span(),
                        one.status().busy()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return reading
                .findAll(Shift.TYPE, subjects.stream().map(Id<Shift>::new).collect(ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        shift -> shift.id().value(), shift -> shift.programme().value()));
    }
}
