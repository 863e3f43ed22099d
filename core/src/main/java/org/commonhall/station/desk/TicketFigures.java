package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;

/** Counts tickets of lines: those that were numbered in the window, whatever became of them. */
final class TicketFigures implements FigureSource {
    private static final String TICKETS = "desk.figure.tickets";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(FigureKind.of(TICKETS, FigureUnit.RECORD, FigureMethod.COUNT));
    }

    /** Two statements. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        Map<UUID, DeskLine> lines = reading.select(Query.of(DeskLine.TYPE).where(window.in(DeskLine.STATION))).stream()
                .collect(Collectors.toMap(line -> line.id().value(), line -> line));
        return reading
                .summarise(Summary.of(Ticket.TYPE, Measure.<Ticket>count())
                        .where(Ticket.LINE.in(
                                lines.values().stream().map(DeskLine::id).toList()))
                        .where(window.days(Ticket.NUMBERED_ON))
                        .groupBy(Ticket.LINE, Ticket.NUMBERED_ON))
                .stream()
                .map(row -> FigureRow.of(
                        TICKETS,
                        row.number(0),
                        window.by() == By.STATION
                                ? Objects.requireNonNull(
                                                lines.get(row.group().get(0).orElseThrow()))
                                        .station()
                                : null,
                        window.daily() ? (LocalDate) row.group().get(1).orElseThrow() : null))
                .collect(ImmutableList.toImmutableList());
    }
}
