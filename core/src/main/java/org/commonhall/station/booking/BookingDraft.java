package org.commonhall.station.booking;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Gaps;

/** What is said of a booking besides its time. */
record BookingDraft(Booker booker, Occasion occasion) {

    /** Makes a booking of a room in a status, with everything its policy says of the times. */
    Booking booking(Id<Booking> id, BookableRoom room, Span span, BookingStatus status, Instant now) {
        Gaps gaps = room.gaps(occasion.purpose());
        Long checkIn = room.checkIn();
        Long release = room.autoRelease();
        return BookingBuilder.builder()
                .id(id)
                .room(room.id())
                .hall(room.hall())
                .zone(room.zone())
                .station(room.station())
                .kind(BookingKind.BOOKING)
                .status(status)
                .person(booker.person())
                .organization(booker.organization())
                .title(occasion.title())
                .purpose(occasion.purpose())
                .attendees(occasion.attendees())
                .startsAt(span.from())
                .endsAt(span.until())
                .bufferBefore(gaps.before())
                .bufferAfter(gaps.after())
                .checkInFrom(checkIn == null ? null : span.from().minusSeconds(checkIn))
                .releaseAt(release == null ? null : span.from().plusSeconds(release))
                .cancelUntil(span.from().minusSeconds(room.cancelBefore()))
                .createdAt(now)
                .build()
                .scheduled();
    }
}
