package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;

/** Counts bookings of rooms that were confirmed and not given up, by when they begin. */
final class BookingFigures implements FigureSource {
    private static final String BOOKINGS = "booking.figure.bookings";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(FigureKind.of(BOOKINGS, FigureUnit.RECORD, FigureMethod.COUNT));
    }

    /** One statement. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        ImmutableList<Attribute<Booking, ?>> groups = window.daily()
                ? ImmutableList.of(Booking.STATION, Booking.STARTS_AT)
                : ImmutableList.of(Booking.STATION);
        return reading
                .summarise(Summary.of(Booking.TYPE, Measure.<Booking>count())
                        .where(window.moments(Booking.STARTS_AT))
                        .where(window.in(Booking.STATION))
                        .where(Booking.KIND.is(BookingKind.BOOKING))
                        .where(Booking.STATUS.in(
                                List.of(BookingStatus.CONFIRMED, BookingStatus.IN_USE, BookingStatus.COMPLETED)))
                        .groupBy(groups))
                .stream()
                .map(row -> FigureRow.of(
                        BOOKINGS,
                        row.number(0),
                        window.by() == By.STATION ? row.group().get(0).orElseThrow() : null,
                        window.daily() ? window.day((Instant) row.group().get(1).orElseThrow()) : null))
                .collect(ImmutableList.toImmutableList());
    }
}
