package org.commonhall.station.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.station.station.Occupancy;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** Counts entries of stations, which are not people: who comes twice is counted twice. */
final class VisitFigures implements FigureSource {
    private static final String ENTRIES = "visit.figure.entries";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(FigureKind.of(ENTRIES, FigureUnit.ENTRY, FigureMethod.SUM));
    }

    /** Two statements. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        // What comes into a zone or to an amenity has come into the station before.
        ImmutableSet<UUID> stations =
                reading.select(Query.of(Occupancy.TYPE).where(window.in(Occupancy.STATION))).stream()
                        .filter(place -> place.place().equals(place.station().value()))
                        .map(Occupancy::place)
                        .collect(ImmutableSet.toImmutableSet());
        List<Summary.Row> rows =
                reading.summarise(Summary.of(VisitTally.TYPE, Measure.of(Measure.Kind.SUM, VisitTally.ENTRIES))
                        .where(VisitTally.PLACE.in(stations))
                        .where(window.days(VisitTally.DAY))
                        .groupBy(VisitTally.PLACE, VisitTally.AUDIENCE, VisitTally.DAY));
        return rows.stream()
                .map(row -> FigureRow.of(
                        ENTRIES,
                        row.number(0),
                        group(window.by(), row),
                        window.daily() ? (LocalDate) row.group().get(2).orElseThrow() : null))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable Object group(By by, Summary.Row row) {
        return switch (by) {
            case STATION -> row.group().get(0).orElseThrow();
            case AUDIENCE -> row.group().get(1).orElseThrow();
            default -> null;
        };
    }
}
