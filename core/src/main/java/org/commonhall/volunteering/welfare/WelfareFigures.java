package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;

/** Counts checks of people who did not answer, and whether somebody answered for them in time. */
final class WelfareFigures implements FigureSource {
    private static final String OPENED = "welfare.figure.opened";
    private static final String IN_TIME = "welfare.figure.in_time";
    private static final String LATE = "welfare.figure.late";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(OPENED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(IN_TIME, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(LATE, FigureUnit.RECORD, FigureMethod.COUNT));
    }

    /** One statement, and the programmes. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        List<WelfareCheck> checks = reading.select(Query.of(WelfareCheck.TYPE)
                .where(window.moments(WelfareCheck.OPENED_AT))
                .where(window.in(WelfareCheck.PROGRAMME)));
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE, checks.stream().map(WelfareCheck::programme).collect(ImmutableSet.toImmutableSet()));
        List<FigureRow> rows = new ArrayList<>();
        for (WelfareCheck check : checks) {
            Object group =
                    Objects.requireNonNull(programmes.get(check.programme())).group(window.by());
            LocalDate day = window.day(check.openedAt());
            rows.add(FigureRow.of(OPENED, 1, group, day));
            Instant closed = check.closedAt();
            if (closed != null && !closed.isAfter(check.deadlineAt())) {
                rows.add(FigureRow.of(IN_TIME, 1, group, day));
            } else if (closed != null || check.deadlineAt().isBefore(window.asOf())) {
                rows.add(FigureRow.of(LATE, 1, group, day));
            }
        }
        return ImmutableList.copyOf(rows);
    }
}
