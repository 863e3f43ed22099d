package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.SmallGroups;
import org.commonhall.attendance.Attendance;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What learning has come to. Thread-safe. */
public final class FigureReads {
    private final Corridor corridor;
    private final SmallGroups groups;

    FigureReads(Corridor corridor, SmallGroups groups) {
        this.corridor = corridor;
        this.groups = groups;
    }

    /**
     * Counts what became of the runs of a scope that began in a stretch of time; drafts do not count. Costs six statements
     * beside those of the rights.
     *
     * @param by an organiser or auditor of the scope; everybody else sees no number of fewer than k people
     * @param scope which scope
     * @param span when the runs began
     * @return the figures
     */
    public LearningFigures of(Actor by, UUID scope, Span span) {
        return figures(by, scope, null, span);
    }

    /**
     * Counts the same of the runs of one brand.
     *
     * @param by an organiser or auditor of the scope; everybody else sees no number of fewer than k people
     * @param scope which scope
     * @param brand which brand
     * @param span when the runs began
     * @return the figures
     */
    public LearningFigures of(Actor by, UUID scope, Id<Brand> brand, Span span) {
        return figures(by, scope, brand, span);
    }

    private LearningFigures figures(Actor by, UUID scope, @Nullable Id<Brand> brand, Span span) {
        return corridor.read(by, reading -> {
            boolean staff = reading.allows(EnrolmentRights.READ_FIGURES, false, scope);
            Query<CourseRun> asked = Query.of(CourseRun.TYPE)
                    .where(CourseRun.SCOPE.is(scope))
                    .where(CourseRun.STARTS_AT.between(span.from(), span.until()));
            List<CourseRun> runs =
                    reading.select(brand == null ? asked : asked.where(CourseRun.BRAND.is(brand))).stream()
                            .filter(CourseRun::isPublic)
                            .toList();
            return new FigureCount(runs, sessions(reading, runs), enrolments(reading, runs))
                    .figures(all -> audiences(reading, runs, all), sessions -> there(reading, sessions), groups, staff);
        });
    }

    private static ImmutableListMultimap<Id<CourseRun>, CourseSession> sessions(Reading reading, List<CourseRun> runs) {
        return runs.isEmpty()
                ? ImmutableListMultimap.of()
                : Multimaps.index(
                        reading.select(Query.of(CourseSession.TYPE)
                                .where(CourseSession.RUN.in(
                                        runs.stream().map(CourseRun::id).toList()))),
                        CourseSession::run);
    }

    private static ImmutableListMultimap<Id<CourseRun>, Enrolment> enrolments(Reading reading, List<CourseRun> runs) {
        return runs.isEmpty()
                ? ImmutableListMultimap.of()
                : Multimaps.index(
                        reading.select(Query.of(Enrolment.TYPE)
                                .where(Enrolment.RUN.in(
                                        runs.stream().map(CourseRun::id).toList()))),
                        Enrolment::run);
    }

    /** Says of which audience learners were when they enrolled: that of their seats, else one they had proved to be. */
    private static Map<Id<Enrolment>, String> audiences(
            Reading reading, List<CourseRun> runs, List<Enrolment> enrolments) {
        Map<Id<CourseRun>, CourseRun> byId =
                runs.stream().collect(ImmutableMap.toImmutableMap(CourseRun::id, run -> run));
        Map<Id<SeatPool>, SeatPool> pools = reading.findAll(
                SeatPool.TYPE,
                enrolments.stream()
                        .map(Enrolment::pool)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        Set<Id<Person>> people = enrolments.stream().map(Enrolment::person).collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<Id<Person>, AudienceProof> proofs = people.isEmpty()
                ? ImmutableListMultimap.of()
                : Multimaps.index(
                        reading.select(Query.of(AudienceProof.TYPE)
                                .where(AudienceProof.PERSON.in(people))
                                .orderBy(AudienceProof.AUDIENCE.ascending())),
                        AudienceProof::person);
        ImmutableMap.Builder<Id<Enrolment>, String> audiences = ImmutableMap.builder();
        for (Enrolment one : enrolments) {
            SeatPool pool = one.pool() == null ? null : pools.get(one.pool());
            LocalDate day = LocalDate.ofInstant(
                    one.createdAt(), Objects.requireNonNull(byId.get(one.run())).zone());
            audiences.put(
                    one.id(),
                    pool != null && pool.audience() != null
                            ? pool.audience()
                            : proofs.get(one.person()).stream()
                                    .filter(proof -> !day.isBefore(proof.startsOn())
                                            && (proof.endsOn() == null || day.isBefore(proof.endsOn())))
                                    .map(AudienceProof::audience)
                                    .findFirst()
                                    .orElse("-"));
        }
        return audiences.buildOrThrow();
    }

    private static ImmutableList<Attendance> there(Reading reading, Set<UUID> sessions) {
        return sessions.isEmpty()
                ? ImmutableList.of()
                : reading.select(Query.of(Attendance.TYPE).where(Attendance.OCCASION.in(sessions))).stream()
                        .filter(one -> one.mark().there())
                        .collect(ImmutableList.toImmutableList());
    }
}
