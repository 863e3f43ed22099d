package org.commonhall.station.booking;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;

/** Decides on bookings, cancels them, checks their users in and out, and hears appeals. */
final class UseSteps {
    private final Corridor corridor;

    UseSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Booking> decide(Call by, DecideBooking command) {
        String why = command.reason();
        if (!command.accept() && (why == null || why.isBlank())) {
            throw new InvalidInput("reason", "value.missing");
        }
        return corridor.run(by, command, BookingEvent.APPROVED.code(), Booking.TYPE, change -> {
            Booking known = change.get(Booking.TYPE, command.booking());
            change.authorise(false, known.station().value());
            BookableRoom room = change.get(BookableRoom.TYPE, known.room());
            RoomHold hold = RoomHold.of(change, room);
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            if (command.accept()) {
                return approved(change, hold, room, booking.approved(change.now()));
            }
            change.event(BookingEvent.REJECTED.code());
            Booking rejected = change.update(Booking.TYPE, booking.rejected(Objects.requireNonNull(why), change.now()));
            SeriesEnd.after(change, rejected, SeriesStatus.REJECTED);
            return rejected;
        });
    }

    private static Booking approved(Change change, RoomHold hold, BookableRoom room, Booking accepted) {
        OverlappingRequests others = OverlappingRequests.read(change, room, accepted);
        BookingRules.require(hold.read(others.window()).place(accepted));
        List<Booking> outbid = others.besides(hold.hall());
        Booking stored = change.update(Booking.TYPE, accepted);
        hold.hall().store();
        if (!outbid.isEmpty()) {
            change.updateAll(
                            Booking.TYPE,
                            outbid.stream()
                                    .map(one -> one.rejected("booking.outbid", change.now()))
                                    .toList())
                    .forEach(one -> SeriesEnd.after(change, one, SeriesStatus.REJECTED));
            change.because(Explanation.of("booking.decided.outbid", outbid.size()));
        }
        return stored;
    }

    Receipt<Booking> cancel(Call by, CancelBooking command) {
        return corridor.run(by, command, BookingEvent.CANCELLED.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            boolean own = owns(change, seen);
            change.authorise(own, seen.station().value());
            Timetable hall = RoomHold.hold(change, seen.hall());
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            Booking next = inRoom(change, booking, () -> booking.cancelled(command.reason(), !own, change.now()));
            if (booking.status() == BookingStatus.CONFIRMED) {
                hall.release(List.of(booking.id().value()));
            }
            Booking cancelled = change.update(Booking.TYPE, next);
            SeriesEnd.after(change, cancelled, SeriesStatus.CANCELLED);
            return cancelled;
        });
    }

    Receipt<Booking> checkIn(Call by, CheckIn command) {
        return corridor.run(by, command, BookingEvent.CHECKED_IN.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            boolean own = owns(change, seen);
            change.authorise(own, seen.station().value());
            Timetable hall = RoomHold.hold(change, seen.hall());
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            Booking next = inRoom(change, booking, () -> booking.checkedIn(change.now()));
            if (own) {
                String code = change.get(BookableRoom.TYPE, seen.room()).code();
                if (code != null && !code.equals(command.code())) {
                    throw new RuleViolation("booking.checkin.code");
                }
            }
            if (next.releaseAt() != null) {
                hall.confirm(next.id().value());
            }
            return change.update(Booking.TYPE, next);
        });
    }

    Receipt<Booking> checkOut(Call by, CheckOut command) {
        return corridor.run(by, command, BookingEvent.CHECKED_OUT.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            change.authorise(owns(change, seen), seen.station().value());
            Timetable hall = RoomHold.hold(change, seen.hall());
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            Booking next = inRoom(change, booking, () -> booking.checkedOut(change.now()));
            hall.release(List.of(next.id().value()));
            return change.update(Booking.TYPE, next);
        });
    }

    Receipt<Booking> appeal(Call by, AskAppeal command) {
        return corridor.run(by, command, BookingEvent.APPEAL_ASKED.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            change.authorise(owns(change, seen), seen.station().value());
            RoomHold.hold(change, seen.hall());
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            return change.update(Booking.TYPE, booking.appealed(command.reason(), change.now()));
        });
    }

    Receipt<Booking> decideAppeal(Call by, DecideAppeal command) {
        return corridor.run(by, command, BookingEvent.APPEAL_DECIDED.code(), Booking.TYPE, change -> {
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            change.authorise(false, booking.station().value());
            return change.update(Booking.TYPE, booking.appealDecided(command.excused(), change.now()));
        });
    }

    /** Reads the room where a rule refuses, so that it is told in the wall time there. */
    private static Booking inRoom(Change change, Booking booking, Supplier<Booking> rule) {
        try {
            return rule.get();
        } catch (RuleViolation refused) {
            throw refused.at(change.get(BookableRoom.TYPE, booking.room()).zoneId());
        }
    }

    private static boolean owns(Change change, Booking booking) {
        return booking.person() != null && change.by().is(booking.person().value());
    }
}
