package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** Counts hours of service: those that were verified by the moment that is asked for, and what was reported beside them. */
final class ServiceFigures implements FigureSource {
    private static final String VOLUNTEERS = "service.figure.volunteers";
    private static final String CREDITED = "service.figure.credited";
    private static final String REPORTED = "service.figure.reported";
    private static final String OVERLAP = "service.figure.overlap";
    private static final String RECORDS = "service.figure.records";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(VOLUNTEERS, FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT),
                FigureKind.of(RECORDS, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(CREDITED, FigureUnit.SECOND, FigureMethod.SUM),
                FigureKind.of(REPORTED, FigureUnit.SECOND, FigureMethod.SUM),
                FigureKind.of(OVERLAP, FigureUnit.SECOND, FigureMethod.SUM));
    }

    /** Two statements, and the programmes. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        Instant then = window.asOf().plusNanos(1_000);
        Condition<ServiceRecord> known = window.moments(ServiceRecord.STARTS_AT)
                .and(window.in(ServiceRecord.PROGRAMME))
                .and(ServiceRecord.LIVE.is(true))
                .and(ServiceRecord.RECORDED_AT.below(then));
        List<Summary.Row> verified = summed(
                reading,
                window,
                known.and(ServiceRecord.STATUS.is(ServiceStatus.VERIFIED)).and(ServiceRecord.VERIFIED_AT.below(then)));
        List<Summary.Row> reported = summed(
                reading,
                window,
                known.and(ServiceRecord.STATUS
                        .is(ServiceStatus.VERIFIED)
                        .not()
                        .or(ServiceRecord.VERIFIED_AT.atLeast(then))));
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE,
                ImmutableList.<Summary.Row>builder().addAll(verified).addAll(reported).build().stream()
                        .map(ServiceFigures::programme)
                        .collect(ImmutableSet.toImmutableSet()));
        List<FigureRow> rows = new ArrayList<>();
        for (Summary.Row row : verified) {
            Object group = group(window, programmes, row);
            LocalDate day = day(window, row);
            rows.add(FigureRow.of(VOLUNTEERS, (UUID) row.group().get(0).orElseThrow(), group, day));
            rows.add(FigureRow.of(RECORDS, row.number(0), group, day));
            rows.add(FigureRow.of(CREDITED, row.number(2), group, day));
            rows.add(FigureRow.of(OVERLAP, row.number(1) - row.number(2), group, day));
        }
        for (Summary.Row row : reported) {
            rows.add(FigureRow.of(REPORTED, row.number(1), group(window, programmes, row), day(window, row)));
        }
        return ImmutableList.copyOf(rows);
    }

    private static List<Summary.Row> summed(Reading reading, FigureWindow window, Condition<ServiceRecord> which) {
        ImmutableList.Builder<Attribute<ServiceRecord, ?>> groups = ImmutableList.<Attribute<ServiceRecord, ?>>builder()
                .add(ServiceRecord.PERSON)
                .add(ServiceRecord.PROGRAMME);
        if (window.daily()) {
            groups.add(ServiceRecord.STARTS_AT);
        }
        return reading.summarise(Summary.of(
                        ServiceRecord.TYPE,
                        Measure.<ServiceRecord>count(),
                        Measure.of(Measure.Kind.SUM, ServiceRecord.WORKED),
                        Measure.of(Measure.Kind.SUM, ServiceRecord.CREDITED))
                .where(which)
                .groupBy(groups.build()));
    }

    private static Id<Programme> programme(Summary.Row row) {
        return new Id<>((UUID) row.group().get(1).orElseThrow());
    }

    private static @Nullable Object group(
            FigureWindow window, Map<Id<Programme>, Programme> programmes, Summary.Row row) {
        return Objects.requireNonNull(programmes.get(programme(row))).group(window.by());
    }

    private static @Nullable LocalDate day(FigureWindow window, Summary.Row row) {
        return window.daily() ? window.day((Instant) row.group().get(2).orElseThrow()) : null;
    }
}
