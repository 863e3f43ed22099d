package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.attendance.Attendance;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.RunStatus;
import org.commonhall.learning.course.SessionStatus;
import org.jspecify.annotations.Nullable;

/** Counts what runs came to. Immutable. */
record FigureCount(
        List<CourseRun> runs,
        ImmutableListMultimap<Id<CourseRun>, CourseSession> sessions,
        ImmutableListMultimap<Id<CourseRun>, Enrolment> enrolments) {
    private static final BigDecimal TENTH = BigDecimal.valueOf(360);

    LearningFigures figures(
            Function<List<Enrolment>, Map<Id<Enrolment>, String>> audiencesOf,
            Function<Set<UUID>, ImmutableList<Attendance>> thereOf,
            SmallGroups groups,
            boolean staff) {
        List<Enrolment> began = runs.stream()
                .flatMap(run -> enrolments.get(run.id()).stream().filter(one -> began(run, one)))
                .toList();
        Map<UUID, CourseSession> held = sessions.values().stream()
                .filter(one -> one.status() == SessionStatus.HELD)
                .collect(ImmutableMap.toImmutableMap(one -> one.id().value(), one -> one));
        ImmutableList<Attendance> there = thereOf.apply(held.keySet());
        Map<Id<Enrolment>, String> audiences = audiencesOf.apply(began);
        Map<Id<Person>, String> audience = new HashMap<>();
        began.stream()
                .sorted(Comparator.comparing(Enrolment::createdAt).thenComparing(Enrolment::id))
                .forEach(one -> audience.putIfAbsent(one.person(), Objects.requireNonNull(audiences.get(one.id()))));
        long learners = audience.size();
        boolean hidden = !staff && groups.few(learners);
        return new LearningFigures(
                runs.size(),
                hidden ? SmallGroups.HIDDEN : learners,
                groups.of(
                        shares(audience),
                        LearningFigures.AudienceShare::learners,
                        Comparator.comparing(LearningFigures.AudienceShare::audience)),
                held.values().stream()
                        .mapToLong(one -> one.span().length().toMinutes())
                        .sum(),
                hidden ? BigDecimal.ZERO : hours(there, held),
                completion(began, groups, staff),
                dropouts(began, there, held, groups, staff),
                runs.stream().map(this::use).collect(ImmutableList.toImmutableList()));
    }

    /** Says whether somebody took part: enrolled, and not gone before the first session. */
    private static boolean began(CourseRun run, Enrolment one) {
        boolean gone =
                one.endedAt() != null && run.startsAt() != null && one.endedAt().isBefore(run.startsAt());
        return switch (one.status()) {
            case ENROLLED, COMPLETED, NOT_COMPLETED -> true;
            case WITHDRAWN, REMOVED -> !gone && (!run.approval() || one.decidedAt() != null);
            case REQUESTED, REJECTED, CANCELLED -> false;
        };
    }

    private static List<LearningFigures.AudienceShare> shares(Map<Id<Person>, String> audience) {
        Map<String, Long> counts = new TreeMap<>();
        audience.values().forEach(code -> counts.merge(code, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(one -> new LearningFigures.AudienceShare(one.getKey(), one.getValue()))
                .toList();
    }

    /** Adds up the time people were there: from arriving to leaving within the session, else all of it. */
    private static BigDecimal hours(List<Attendance> there, Map<UUID, CourseSession> held) {
        Duration total = Multimaps.index(there, Attendance::person).asMap().values().stream()
                .map(all -> Spans.of(all.stream()
                                .map(one -> present(one, Objects.requireNonNull(held.get(one.occasion()))))
                                .toList())
                        .total())
                .reduce(Duration.ZERO, Duration::plus);
        return BigDecimal.valueOf(total.toSeconds())
                .divide(TENTH, 0, RoundingMode.FLOOR)
                .movePointLeft(1);
    }

    private static Span present(Attendance one, CourseSession session) {
        Instant from = one.arrivedAt() == null || one.arrivedAt().isBefore(session.startsAt())
                ? session.startsAt()
                : one.arrivedAt();
        Instant until =
                one.leftAt() == null || one.leftAt().isAfter(session.endsAt()) ? session.endsAt() : one.leftAt();
        return new Span(from, until.isBefore(from) ? from : until);
    }

    private static boolean completed(Enrolment one) {
        return one.completion() == Completion.COMPLETE || one.completion() == Completion.PASSED;
    }

    private static @Nullable Ratio completion(List<Enrolment> began, SmallGroups groups, boolean staff) {
        long completed = began.stream().filter(FigureCount::completed).count();
        boolean few = groups.few(completed) || groups.few(began.size() - completed);
        return began.isEmpty() || (!staff && few) ? null : Ratio.of(completed, began.size());
    }

    private ImmutableSortedMap<Long, Long> dropouts(
            List<Enrolment> began,
            List<Attendance> there,
            Map<UUID, CourseSession> held,
            SmallGroups groups,
            boolean staff) {
        ImmutableSet<Id<CourseRun>> over = runs.stream()
                .filter(run -> run.status() == RunStatus.FINISHED)
                .map(CourseRun::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSetMultimap<UUID, Long> seen = there.stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        Attendance::place,
                        one -> Objects.requireNonNull(held.get(one.occasion())).number()));
        Map<Long, Long> last = new TreeMap<>();
        began.stream()
                .filter(one -> over.contains(one.run()) && !completed(one))
                .forEach(one -> last.merge(
                        seen.get(one.id().value()).stream()
                                .max(Comparator.naturalOrder())
                                .orElse(0L),
                        1L,
                        Long::sum));
        if (!staff) {
            last.values().removeIf(groups::few);
        }
        return ImmutableSortedMap.copyOf(last);
    }

    /** Finds the most seats that were taken at the same time; seats that staff had to decide on count as long as they did. */
    private LearningFigures.SeatUse use(CourseRun run) {
        TreeMap<Instant, Long> changes = new TreeMap<>();
        enrolments.get(run.id()).forEach(one -> {
            changes.merge(one.createdAt(), one.party(), Long::sum);
            boolean freed = one.endedAt() != null
                    && one.status() != EnrolmentStatus.COMPLETED
                    && one.status() != EnrolmentStatus.NOT_COMPLETED;
            if (freed) {
                changes.merge(Objects.requireNonNull(one.endedAt()), -one.party(), Long::sum);
            }
        });
        long taken = 0;
        long most = 0;
        for (long change : changes.values()) {
            taken += change;
            most = Math.max(most, taken);
        }
        return new LearningFigures.SeatUse(run.id(), run.title(), most, run.seats());
    }
}
