package org.commonhall.volunteering.sighting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.commonhall.volunteering.volunteer.Programme;

/** Counts what volunteers have seen, and how much of it became a request or joined one. */
final class SightingFigures implements FigureSource {
    private static final String SEEN = "sighting.figure.seen";
    private static final String REQUESTED = "sighting.figure.requested";
    private static final String JOINED = "sighting.figure.joined";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(SEEN, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(REQUESTED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(JOINED, FigureUnit.RECORD, FigureMethod.COUNT));
    }

    /** One statement, and the programmes. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        ImmutableList.Builder<Attribute<Sighting, ?>> groups = ImmutableList.<Attribute<Sighting, ?>>builder()
                .add(Sighting.PROGRAMME)
                .add(Sighting.STATUS);
        if (window.daily()) {
            groups.add(Sighting.SEEN_AT);
        }
        List<Summary.Row> counted = reading.summarise(Summary.of(Sighting.TYPE, Measure.<Sighting>count())
                .where(window.moments(Sighting.SEEN_AT))
                .where(window.in(Sighting.PROGRAMME))
                .groupBy(groups.build()));
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE,
                counted.stream()
                        .flatMap(row -> row.group().get(0).stream())
                        .map(id -> new Id<Programme>((UUID) id))
                        .collect(ImmutableSet.toImmutableSet()));
        List<FigureRow> rows = new ArrayList<>();
        for (Summary.Row row : counted) {
            Object group = row.group()
                    .get(0)
                    .map(id -> programmes.get(new Id<Programme>((UUID) id)))
                    .map(programme -> programme.group(window.by()))
                    .orElse(null);
            LocalDate day =
                    window.daily() ? window.day((Instant) row.group().get(2).orElseThrow()) : null;
            rows.add(FigureRow.of(SEEN, row.number(0), group, day));
            switch (SightingStatus.valueOf((String) row.group().get(1).orElseThrow())) {
                case REQUESTED -> rows.add(FigureRow.of(REQUESTED, row.number(0), group, day));
                case JOINED -> rows.add(FigureRow.of(JOINED, row.number(0), group, day));
                case KEPT -> {}
            }
        }
        return ImmutableList.copyOf(rows);
    }
}
