package org.commonhall.station.booking;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of a booking: the one who booked and the staff all of it, others the time, and the title where the
 * room's policy lets them.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param room the room
 * @param roomName its name
 * @param kind why the time is taken
 * @param status where it stands at the moment of reading
 * @param startsAt when it begins
 * @param endsAt when it ends, or its users left
 * @param mine whether the reader booked it
 * @param title what it is for, null where it is not shown
 * @param person who booked, null where it is not shown
 * @param personName the person's name, or null
 * @param organization for whom, null where it is not shown
 * @param organizationName its name, or null
 * @param attendees how many people come, null where it is not shown
 * @param series the series it is a date of, null where it is not shown
 * @param block what the parts of one blocking share
 * @param reason why it came to nothing, or why the room is blocked
 * @param checkInFrom since when one can check in
 * @param releaseAt the last moment for that
 * @param cancelUntil the last moment for cancelling
 * @param appeal why a no-show should not count, null where it is not shown
 * @param excused what staff decided on that
 */
public record BookingView(
        Id<Booking> id,
        long version,
        Id<BookableRoom> room,
        @Nullable Name roomName,
        BookingKind kind,
        BookingStatus status,
        Instant startsAt,
        Instant endsAt,
        boolean mine,
        @Personal("booking") @Nullable String title,
        @Nullable Id<Person> person,
        @Personal("contact") @Nullable String personName,
        @Nullable Id<Organization> organization,
        @Nullable Name organizationName,
        @Nullable Long attendees,
        @Nullable Id<BookingSeries> series,
        @Nullable UUID block,
        @Nullable Explanation reason,
        @Nullable Instant checkInFrom,
        @Nullable Instant releaseAt,
        @Nullable Instant cancelUntil,
        @Personal("booking") @Nullable String appeal,
        @Nullable Boolean excused) {

    /** Shows all of it. */
    static BookingView full(Booking booking, boolean mine, Instant now, Names names) {
        return new BookingView(
                booking.id(),
                booking.version(),
                booking.room(),
                names.of(BookableRoom.TYPE, booking.room()),
                booking.kind(),
                booking.effective(now),
                booking.startsAt(),
                booking.span().until(),
                mine,
                booking.title(),
                booking.person(),
                names.plain(Person.TYPE, booking.person()),
                booking.organization(),
                names.of(Organization.TYPE, booking.organization()),
                booking.attendees(),
                booking.series(),
                booking.block(),
                BookingReasons.read(booking.reason()),
                booking.checkInFrom(),
                booking.releaseAt(),
                booking.cancelUntil(),
                booking.appeal(),
                booking.excused());
    }

    /** Shows what others may see. */
    static BookingView outside(Booking booking, boolean titled, Instant now, Names names) {
        boolean block = booking.kind() == BookingKind.BLOCK;
        return new BookingView(
                booking.id(),
                booking.version(),
                booking.room(),
                names.of(BookableRoom.TYPE, booking.room()),
                booking.kind(),
                booking.effective(now),
                booking.startsAt(),
                booking.span().until(),
                false,
                titled ? booking.title() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                booking.block(),
                block ? BookingReasons.read(booking.reason()) : null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
