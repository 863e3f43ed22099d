package org.commonhall.station.booking;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Gaps;
import org.jspecify.annotations.Nullable;

/** What is said of a booking besides its time, and for what another capability books it. */
record BookingDraft(Booker booker, Occasion occasion, @Nullable UUID owner) {

    /** Makes the draft of a booking that belongs to its booker alone. */
    BookingDraft(Booker booker, Occasion occasion) {
        this(booker, occasion, null);
    }

    /** Makes a booking of a room in a status, with everything its policy says of the times. */
    Booking booking(Id<Booking> id, BookableRoom room, Span span, BookingStatus status, Instant now) {
        Gaps gaps = room.gaps(occasion.purpose());
        // What owns a booking knows who comes, so that nobody checks in to the room besides.
        Long checkIn = owner == null ? room.checkIn() : null;
        Long release = owner == null ? room.autoRelease() : null;
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
                .owner(owner)
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
