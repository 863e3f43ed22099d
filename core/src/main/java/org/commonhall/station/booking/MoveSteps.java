package org.commonhall.station.booking;

import java.util.List;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;

/** Moves bookings to another time or room. They keep their identity and their place in a series. */
final class MoveSteps {
    private final Corridor corridor;
    private final BookingRules rules;
    private final Followers followers;

    MoveSteps(Corridor corridor, BookingRules rules, Followers followers) {
        this.corridor = corridor;
        this.rules = rules;
        this.followers = followers;
    }

    Receipt<Booking> move(Call by, MoveBooking command) {
        return corridor.run(by, command, BookingEvent.MOVED.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            boolean own = UseSteps.owns(change, seen);
            change.authorise(own, seen.station().value());
            boolean staff = Followers.byStaff(change, seen, command.permission(), own, command.reason());
            BookableRoom room = room(change, seen, command);
            RoomHold hold = RoomHold.of(change, room, followers);
            Booking moved = moved(change, change.lockSubject(Booking.TYPE, seen.id()), room, hold, command, staff);
            change.because(BookingReasons.decided(room, moved.status()));
            followers.moved(change, moved);
            return moved;
        });
    }

    /** Moves a booking inside a use case of its owner, which has authorised and needs no telling. */
    Booking within(Change change, MoveBooking command) {
        Booking seen = change.get(Booking.TYPE, command.booking());
        boolean staff =
                change.allows(command.permission(), false, seen.station().value());
        BookableRoom room = room(change, seen, command);
        RoomHold hold = RoomHold.of(change, room, followers);
        return moved(change, change.lock(Booking.TYPE, seen.id()), room, hold, command, staff);
    }

    private static BookableRoom room(Change change, Booking seen, MoveBooking command) {
        BookableRoom room = change.get(BookableRoom.TYPE, command.room() == null ? seen.room() : command.room());
        if (!room.hall().equals(seen.hall())) {
            throw new RuleViolation("booking.move.station", room.name());
        }
        return room;
    }

    private Booking moved(
            Change change, Booking booking, BookableRoom room, RoomHold hold, MoveBooking command, boolean staff) {
        booking.requireMovable(staff, change.now());
        Span span = BookingTimes.span(command.from(), command.to(), room.zoneId());
        BookingRules.require(rules.against(room, span, booking.attendees(), PlaceTimes.of(change, room), change.now()));
        boolean asked = booking.status() == BookingStatus.REQUESTED && room.approval();
        BookingStatus status = asked ? BookingStatus.REQUESTED : BookingRules.wanted(change, room);
        Booker booker = new Booker(Objects.requireNonNull(booking.person()), booking.organization());
        Booking next = new BookingDraft(booker, booking.occasion(), booking.owner())
                .booking(booking.id(), room, span, status, booking.createdAt())
                .next()
                .version(booking.version())
                .series(booking.series())
                .decidedAt(status == BookingStatus.CONFIRMED ? booking.decidedAt() : null)
                .build();
        BookingRules.require(
                BookerLedger.of(change, room, booker, List.of(span)).against(next));
        if (booking.status() == BookingStatus.CONFIRMED) {
            hold.hall().release(List.of(booking.id().value()));
        }
        if (status == BookingStatus.CONFIRMED) {
            BookingRules.require(hold.read(span).place(next));
        }
        Booking stored = change.update(Booking.TYPE, next);
        hold.hall().store();
        return stored;
    }
}
