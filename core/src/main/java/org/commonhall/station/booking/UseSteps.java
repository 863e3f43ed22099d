package org.commonhall.station.booking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Decides on bookings, cancels them, checks their users in and out, and hears appeals. */
final class UseSteps {
    private final Corridor corridor;
    private final Followers followers;

    UseSteps(Corridor corridor, Followers followers) {
        this.corridor = corridor;
        this.followers = followers;
    }

    /** Writes what has become of a booking whose moment has come: released, over, or decided by nobody. */
    boolean settle(Due due) {
        SettleBooking command = new SettleBooking(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, BookingEvent.COMPLETED.code(), Booking.TYPE, change -> {
            Booking known = change.get(Booking.TYPE, command.booking());
            change.authorise(false, known.station().value());
            // Writes all that is due in the hall, unless somebody was faster.
            RoomHold.hold(change, known.hall(), followers);
            Booking settled = change.get(Booking.TYPE, known.id());
            if (settled.version() != known.version()) {
                change.event(event(settled).code());
            }
            return settled;
        });
    }

    private static BookingEvent event(Booking after) {
        return switch (after.status()) {
            case NO_SHOW -> BookingEvent.RELEASED;
            case REJECTED -> BookingEvent.REJECTED;
            default -> BookingEvent.COMPLETED;
        };
    }

    Receipt<Booking> decide(Call by, DecideBooking command) {
        corridor.require(command);
        String why = command.reason();
        if (!command.accept() && (why == null || why.isBlank())) {
            throw new InvalidInput("reason", "value.missing");
        }
        return corridor.run(by, command, BookingEvent.APPROVED.code(), Booking.TYPE, change -> {
            Booking known = change.get(Booking.TYPE, command.booking());
            change.authorise(false, known.station().value());
            BookableRoom room = change.get(BookableRoom.TYPE, known.room());
            RoomHold hold = RoomHold.of(change, room, followers);
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            if (command.accept()) {
                return approved(change, hold, room, booking.approved(change.now()));
            }
            change.event(BookingEvent.REJECTED.code());
            Booking rejected = change.update(Booking.TYPE, booking.rejected(Objects.requireNonNull(why), change.now()));
            SeriesEnd.after(change, rejected, SeriesStatus.REJECTED);
            followers.cancelled(change, rejected);
            return rejected;
        });
    }

    private Booking approved(Change change, RoomHold hold, BookableRoom room, Booking accepted) {
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
                    .forEach(one -> {
                        SeriesEnd.after(change, one, SeriesStatus.REJECTED);
                        followers.cancelled(change, one);
                    });
            change.because(Explanation.of("booking.decided.outbid", outbid.size()));
        }
        return stored;
    }

    Receipt<Booking> cancel(Call by, CancelBooking command) {
        return corridor.run(by, command, BookingEvent.CANCELLED.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            boolean own = owns(change, seen);
            change.authorise(own, seen.station().value());
            boolean staff = Followers.byStaff(change, seen, command.permission(), own, command.reason());
            Timetable hall = RoomHold.hold(change, seen.hall(), followers);
            Booking booking = change.lockSubject(Booking.TYPE, command.booking());
            Booking cancelled = cancelled(change, hall, booking, command.reason(), staff);
            followers.cancelled(change, cancelled);
            return cancelled;
        });
    }

    /** Cancels inside a use case of its owner, which has authorised and needs no telling. */
    Booking within(Change change, CancelBooking command) {
        Booking seen = change.get(Booking.TYPE, command.booking());
        Timetable hall = RoomHold.hold(change, seen.hall(), followers);
        return cancelled(change, hall, change.lock(Booking.TYPE, seen.id()), command.reason(), true);
    }

    /** Cancels all that lies ahead of an owner's: a statement a hall more than for one. */
    void within(Change change, UUID owner, String reason) {
        List<Booking> known = change.select(Query.of(Booking.TYPE).where(Booking.OWNER.is(owner)));
        Map<Id<Quota>, Timetable> halls = new TreeMap<>();
        known.stream()
                .map(Booking::hall)
                .distinct()
                .sorted()
                .forEach(hall -> halls.put(hall, RoomHold.hold(change, hall, followers)));
        List<Booking> ahead = change
                .select(Query.of(Booking.TYPE).where(Booking.OWNER.is(owner)).orderBy(Booking.STARTS_AT.ascending()))
                .stream()
                .filter(one -> one.startsAt().isAfter(change.now())
                        && one.effective(change.now()).date() == SeriesDateState.VALID)
                .toList();
        halls.forEach((hall, held) -> held.release(ahead.stream()
                .filter(one -> one.hall().equals(hall) && one.status() == BookingStatus.CONFIRMED)
                .map(one -> one.id().value())
                .toList()));
        if (!ahead.isEmpty()) {
            List<Booking> cancelled = change.updateAll(
                    Booking.TYPE,
                    ahead.stream()
                            .map(one -> one.given(BookingStatus.CANCELLED, reason))
                            .toList());
            cancelled.stream()
                    .collect(
                            Collectors.toMap(one -> Optional.ofNullable(one.series()), one -> one, (one, other) -> one))
                    .values()
                    .forEach(one -> SeriesEnd.after(change, one, SeriesStatus.CANCELLED));
        }
    }

    private static Booking cancelled(
            Change change, Timetable hall, Booking booking, @Nullable String reason, boolean staff) {
        Booking next = inRoom(change, booking, () -> booking.cancelled(reason, staff, change.now()));
        if (booking.status() == BookingStatus.CONFIRMED) {
            hall.release(List.of(booking.id().value()));
        }
        Booking cancelled = change.update(Booking.TYPE, next);
        SeriesEnd.after(change, cancelled, SeriesStatus.CANCELLED);
        return cancelled;
    }

    Receipt<Booking> checkIn(Call by, CheckIn command) {
        return corridor.run(by, command, BookingEvent.CHECKED_IN.code(), Booking.TYPE, change -> {
            Booking seen = change.get(Booking.TYPE, command.booking());
            boolean own = owns(change, seen);
            change.authorise(own, seen.station().value());
            Timetable hall = RoomHold.hold(change, seen.hall(), followers);
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
            Timetable hall = RoomHold.hold(change, seen.hall(), followers);
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
            RoomHold.hold(change, seen.hall(), followers);
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

    static boolean owns(Change change, Booking booking) {
        return booking.person() != null && change.by().is(booking.person().value());
    }
}
