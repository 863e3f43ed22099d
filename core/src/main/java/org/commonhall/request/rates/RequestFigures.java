package org.commonhall.request.rates;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** Counts requests that came in within the window, and what has come of them by now. */
final class RequestFigures implements FigureSource {
    private static final String ASKED = "request.figure.asked";
    private static final String ANSWERED = "request.figure.answered";
    private static final String SOLVED = "request.figure.solved";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(ASKED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(ANSWERED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(SOLVED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.ratio("request.figure.solved_rate", FigureUnit.RECORD, SOLVED, ANSWERED));
    }

    /** One statement. Requests that were merged into others are counted with those. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        ImmutableList.Builder<Attribute<ServiceRequest, ?>> groups =
                ImmutableList.<Attribute<ServiceRequest, ?>>builder()
                        .add(ServiceRequest.LEAD_UNIT)
                        .add(ServiceRequest.OUTCOME);
        if (window.daily()) {
            groups.add(window.by() == By.MONTH ? ServiceRequest.OPEN_MONTH : ServiceRequest.CREATED_AT);
        }
        List<FigureRow> rows = new ArrayList<>();
        for (Summary.Row row : reading.summarise(Summary.of(ServiceRequest.TYPE, Measure.<ServiceRequest>count())
                .where(window.moments(ServiceRequest.CREATED_AT))
                .where(window.in(ServiceRequest.LEAD_UNIT).or(window.in(ServiceRequest.BUILDING)))
                .where(ServiceRequest.STATUS.is(RequestStatus.MERGED).not())
                .groupBy(groups.build()))) {
            Object group = window.by() == By.ORGANIZATION || window.by() == By.NETWORK
                    ? row.group().get(0).orElse(null)
                    : null;
            LocalDate day = day(window, row);
            rows.add(FigureRow.of(ASKED, row.number(0), group, day));
            row.group().get(1).ifPresent(outcome -> {
                rows.add(FigureRow.of(ANSWERED, row.number(0), group, day));
                if (outcome.equals(AnswerOutcome.RESOLVED.name())) {
                    rows.add(FigureRow.of(SOLVED, row.number(0), group, day));
                }
            });
        }
        return ImmutableList.copyOf(rows);
    }

    private static @Nullable LocalDate day(FigureWindow window, Summary.Row row) {
        if (!window.daily()) {
            return null;
        }
        Object when = row.group().get(2).orElseThrow();
        return when instanceof LocalDate month ? month : window.day((Instant) when);
    }
}
