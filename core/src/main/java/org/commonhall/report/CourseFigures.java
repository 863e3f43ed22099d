package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunStatus;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.EnrolmentStatus;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** Counts courses by the runs that end in the window: only then is it known who has completed them. */
final class CourseFigures implements FigureSource {
    private static final String LEARNERS = "enrolment.figure.learners";
    private static final String RUNS = "enrolment.figure.runs";
    private static final String SESSIONS = "enrolment.figure.sessions";
    private static final String ENROLLED = "enrolment.figure.enrolled";
    private static final String COMPLETED = "enrolment.figure.completed";
    private static final ImmutableSet<EnrolmentStatus> COUNTED = ImmutableSet.of(
            EnrolmentStatus.ENROLLED,
            EnrolmentStatus.COMPLETED,
            EnrolmentStatus.NOT_COMPLETED,
            EnrolmentStatus.WITHDRAWN,
            EnrolmentStatus.REMOVED);

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(LEARNERS, FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT),
                FigureKind.of(RUNS, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(SESSIONS, FigureUnit.RECORD, FigureMethod.SUM),
                FigureKind.of(ENROLLED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(COMPLETED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.ratio("enrolment.figure.completion_rate", FigureUnit.RECORD, COMPLETED, ENROLLED));
    }

    /** Two statements. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        Map<UUID, CourseRun> runs = reading
                .select(Query.of(CourseRun.TYPE)
                        .where(window.moments(CourseRun.ENDS_AT))
                        .where(window.within(CourseRun.SCOPE))
                        .where(CourseRun.STATUS.in(ImmutableSet.of(RunStatus.PUBLISHED, RunStatus.FINISHED))))
                .stream()
                .collect(Collectors.toMap(run -> run.id().value(), run -> run));
        List<FigureRow> rows = new ArrayList<>();
        for (CourseRun run : runs.values()) {
            rows.add(FigureRow.of(RUNS, 1, group(run, window.by()), day(run, window)));
            rows.add(FigureRow.of(SESSIONS, run.held(), group(run, window.by()), day(run, window)));
        }
        if (runs.isEmpty()) {
            return ImmutableList.of();
        }
        for (Summary.Row row : reading.summarise(Summary.of(Enrolment.TYPE, Measure.<Enrolment>count())
                .where(Enrolment.RUN.in(
                        runs.values().stream().map(CourseRun::id).toList()))
                .where(Enrolment.STATUS.in(COUNTED))
                .groupBy(Enrolment.RUN, Enrolment.STATUS, Enrolment.PERSON, Enrolment.ENDED_AT))) {
            CourseRun run = Objects.requireNonNull(runs.get(row.group().get(0).orElseThrow()));
            EnrolmentStatus status =
                    EnrolmentStatus.valueOf((String) row.group().get(1).orElseThrow());
            // Who left before the first session has not begun the course.
            boolean left = status == EnrolmentStatus.WITHDRAWN || status == EnrolmentStatus.REMOVED;
            if (left && ((Instant) row.group().get(3).orElseThrow()).isBefore(Objects.requireNonNull(run.startsAt()))) {
                continue;
            }
            Object group = group(run, window.by());
            LocalDate day = day(run, window);
            rows.add(FigureRow.of(ENROLLED, row.number(0), group, day));
            rows.add(FigureRow.of(LEARNERS, (UUID) row.group().get(2).orElseThrow(), group, day));
            if (status == EnrolmentStatus.COMPLETED) {
                rows.add(FigureRow.of(COMPLETED, row.number(0), group, day));
            }
        }
        return ImmutableList.copyOf(rows);
    }

    private static @Nullable Object group(CourseRun run, By by) {
        return switch (by) {
            case ORGANIZATION, NETWORK -> run.owner();
            case BRAND -> run.brand();
            case STATION -> run.station();
            case NONE, PROGRAMME, AUDIENCE, MONTH -> null;
        };
    }

    private static @Nullable LocalDate day(CourseRun run, FigureWindow window) {
        return window.day(Objects.requireNonNull(run.endsAt()));
    }
}
