package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;

/**
 * Bookings for something of another capability, such as a run of a course, inside a use case of that capability, which has
 * authorised before and keeps who may change them. A room, its hours, gaps and quotas say no as they do to everybody. Not
 * thread-safe.
 */
public final class OwnedBookings {
    private final Change change;
    private final BookingSteps bookings;
    private final SeriesSteps series;
    private final MoveSteps moves;
    private final UseSteps uses;

    OwnedBookings(Change change, BookingSteps bookings, SeriesSteps series, MoveSteps moves, UseSteps uses) {
        this.change = change;
        this.bookings = bookings;
        this.series = series;
        this.moves = moves;
        this.uses = uses;
    }

    /**
     * Books a room.
     *
     * @param owner what it is for
     * @param command what and when
     * @return the booking
     * @throws RuleViolation as {@link Bookings#book}
     */
    public OwnedBooking book(UUID owner, BookRoom command) {
        return OwnedBooking.of(bookings.within(change, command, owner));
    }

    /**
     * Books a room again and again.
     *
     * @param owner what it is for
     * @param command what and when
     * @return the dates in order, also those that were skipped
     * @throws RuleViolation as {@link Bookings#bookSeries}
     */
    public ImmutableList<OwnedBooking> bookSeries(UUID owner, BookSeries command) {
        return shown(series.within(change, command, owner));
    }

    /**
     * Books a room for dates of a rule that the owner has chosen, such as those that are no days off.
     *
     * @param owner what it is for
     * @param command what
     * @param dates when, in order, instead of what the rule says
     * @return the dates in order, also those that were skipped
     * @throws RuleViolation as {@link Bookings#bookSeries}
     */
    public ImmutableList<OwnedBooking> bookSeries(UUID owner, BookSeries command, List<Span> dates) {
        return shown(series.within(change, command, ImmutableList.copyOf(dates), owner));
    }

    /**
     * Moves a booking. Where the new time does not fit the whole use case is refused, and the booking stays where it was.
     *
     * @param command which, and when
     * @return the booking
     * @throws RuleViolation as {@link Bookings#move}
     */
    public OwnedBooking move(MoveBooking command) {
        return OwnedBooking.of(moves.within(change, command));
    }

    /**
     * Gives a booking up that has not begun, also after the room's deadline: what it was for does not take place.
     *
     * @param command which
     * @return the booking
     * @throws RuleViolation {@code booking.state}
     */
    public OwnedBooking cancel(CancelBooking command) {
        return OwnedBooking.of(uses.within(change, command));
    }

    /**
     * Gives up all that lies ahead of what was booked for an owner.
     *
     * @param owner what it was for
     * @param reason why
     */
    public void cancelAll(UUID owner, String reason) {
        uses.within(change, owner, reason);
    }

    private static ImmutableList<OwnedBooking> shown(List<Booking> rows) {
        return rows.stream().map(OwnedBooking::of).collect(ImmutableList.toImmutableList());
    }
}
