package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Query;

/** Sessions of runs that somebody takes part in, or asks to. Where rights on them are held is told by those who teach. */
final class LearningEngagements implements EngagementSource {

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(CourseSession.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        Map<Id<CourseRun>, Boolean> runs = reading
                .select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.PERSON.is(person))
                        .where(Enrolment.LIVE.is(true)))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Enrolment::run, one -> one.status() == EnrolmentStatus.ENROLLED));
        return runs.isEmpty()
                ? ImmutableList.of()
                : reading
                        .select(Query.of(CourseSession.TYPE)
                                .where(CourseSession.RUN.in(runs.keySet()))
                                .where(CourseSession.STARTS_AT.between(
                                        span.from().minus(CourseSession.LONGEST), span.until())))
                        .stream()
                        .filter(one -> one.counts() && one.span().overlaps(span))
                        .map(one -> one.engagement(Objects.requireNonNull(runs.get(one.run()))))
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        return Map.of();
    }
}
