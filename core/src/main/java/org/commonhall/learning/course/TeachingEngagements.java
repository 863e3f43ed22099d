package org.commonhall.learning.course;

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
import org.commonhall.storage.Query;

/** Sessions that somebody teaches. */
final class TeachingEngagements implements EngagementSource {

    @Override
    public ImmutableSet<RecordKind> kinds() {
        return ImmutableSet.of(CourseSession.TYPE);
    }

    @Override
    public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
        ImmutableSet<Id<CourseSession>> taught =
                reading.select(Query.of(SessionTeacher.TYPE).where(SessionTeacher.PERSON.is(person))).stream()
                        .map(SessionTeacher::session)
                        .collect(ImmutableSet.toImmutableSet());
        return taught.isEmpty()
                ? ImmutableList.of()
                : reading.findAll(CourseSession.TYPE, taught).values().stream()
                        .filter(one -> one.counts() && one.span().overlaps(span))
                        .map(one -> one.engagement(true))
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
        Map<Id<CourseSession>, CourseSession> found = reading.findAll(
                CourseSession.TYPE,
                subjects.stream().map(Id<CourseSession>::new).collect(ImmutableSet.toImmutableSet()));
        Map<Id<CourseRun>, CourseRun> runs = reading.findAll(
                CourseRun.TYPE, found.values().stream().map(CourseSession::run).collect(ImmutableSet.toImmutableSet()));
        return found.values().stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> one.id().value(),
                        one -> Objects.requireNonNull(runs.get(one.run())).scope()));
    }
}
