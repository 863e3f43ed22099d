package org.commonhall.station.booking;

import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.storage.Query;

/** Ends a series with its last date that stood. */
final class SeriesEnd {
    private SeriesEnd() {}

    /** Ends the series of a booking that came to nothing, unless another date of it stands. */
    static void after(Change change, Booking fallen, SeriesStatus end) {
        Id<BookingSeries> id = fallen.series();
        if (id == null) {
            return;
        }
        BookingSeries series = change.lock(BookingSeries.TYPE, id);
        boolean standing = change.select(Query.of(Booking.TYPE).where(Booking.SERIES.is(id))).stream()
                .anyMatch(one -> !one.id().equals(fallen.id())
                        && one.effective(change.now()).date() == SeriesDateState.VALID);
        if (!standing && series.status() == SeriesStatus.ACTIVE) {
            change.update(BookingSeries.TYPE, series.now(end));
        }
    }
}
