package org.commonhall.station.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.ClaimCheck;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.ClaimOrderBuilder;
import org.commonhall.capacity.Gaps;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** A room while the tree of its station is held: nobody else takes time in it meanwhile. */
final class RoomHold {
    private static final int CAUGHT_UP = 200;

    private final Change change;
    private final BookableRoom room;
    private final Timetable hall;
    private @Nullable Span window;
    private @Nullable List<Booking> bookings;

    private RoomHold(Change change, BookableRoom room, Timetable hall) {
        this.change = change;
        this.room = room;
        this.hall = hall;
    }

    /** Holds the tree and writes what time has brought to its bookings. */
    static RoomHold of(Change change, BookableRoom room, Followers followers) {
        return new RoomHold(change, room, hold(change, room.hall(), followers));
    }

    /** Holds the tree and catches up without a room in view. */
    static Timetable hold(Change change, Id<Quota> hall, Followers followers) {
        Timetable held = CapacityKernel.KERNEL.hold(change, hall);
        // From a first moment on, because an index may keep what is due never in front of it.
        List<Booking> due = change.select(Query.of(Booking.TYPE)
                .where(Booking.HALL.is(hall))
                .where(Booking.NEXT_DUE_AT.between(Instant.EPOCH, BookingTimes.after(change.now())))
                .orderBy(Booking.NEXT_DUE_AT.ascending())
                .limit(CAUGHT_UP));
        if (!due.isEmpty()) {
            change
                    .updateAll(
                            Booking.TYPE,
                            due.stream().map(one -> one.settled(change.now())).toList())
                    .stream()
                    .filter(one -> one.status() == BookingStatus.REJECTED)
                    .forEach(one -> {
                        SeriesEnd.after(change, one, SeriesStatus.REJECTED);
                        followers.cancelled(change, one);
                    });
            held.release(due.stream()
                    .filter(one -> one.effective(change.now()) == BookingStatus.NO_SHOW)
                    .map(one -> one.id().value())
                    .toList());
        }
        return held;
    }

    /** Reads what can stand against bookings of the room within a window. */
    RoomHold read(Span within) {
        hall.read(within, room.widestGaps());
        window = within;
        bookings = null;
        return this;
    }

    /** Takes the time of a booking; gives what stands against it instead where something does. */
    Optional<Explanation> place(Booking asked) {
        ClaimOrder order = order(room, asked).build();
        if (hall.against(order).isEmpty()) {
            hall.take(order);
            return Optional.empty();
        }
        ClaimOrder closer = order(room, asked).check(ClaimCheck.ROOM).build();
        Optional<Explanation> refusal = hall.against(closer);
        if (refusal.isPresent()) {
            return Optional.of(why(asked, refusal.get()));
        }
        if (!change.allows(BookingRights.WITHOUT_GAPS, false, room.station().value())) {
            return Optional.of(Explanation.of("booking.gap", asked.startsAt(), asked.endsAt()));
        }
        hall.take(closer);
        return Optional.empty();
    }

    /**
     * Takes the time of a booking with an offer that was made to the one who books.
     *
     * @throws RuleViolation {@code capacity.offer.other}, {@code capacity.offer.over}
     */
    void place(Booking asked, Id<PlaceOffer> offer) {
        hall.take(order(room, asked).offer(offer).person(asked.person()).build());
    }

    /** Says what stands against a booking, within what was read. */
    Optional<Explanation> against(Booking asked) {
        return hall.against(order(room, asked).build());
    }

    /** Says what a booking of a room takes of the one tree; free again by itself when nobody checks in. */
    static ClaimOrderBuilder order(BookableRoom room, Booking asked) {
        return ClaimOrder.of(asked.id().value(), room.room())
                .whole(room.whole())
                .amount(room.whole() ? 1 : asked.attendees())
                .span(asked.span())
                .gaps(new Gaps(asked.bufferBefore(), asked.bufferAfter()))
                .expiresAt(asked.releaseAt() == null ? null : BookingTimes.after(asked.releaseAt()))
                .shared(false);
    }

    /** Says what was taken and what was given back in the tree. */
    Timetable hall() {
        return hall;
    }

    // What the kernel refuses is explained by the booking in the way, where there is one.
    private Explanation why(Booking asked, Explanation refusal) {
        if (bookings == null) {
            bookings = change.select(around(room, Objects.requireNonNull(window, "read first")));
        }
        List<Booking> others = bookings.stream()
                .filter(one -> !one.id().equals(asked.id())
                        && room.shares(one.zone())
                        && one.effective(change.now()).takesTime()
                        && one.span().overlaps(asked.span()))
                .toList();
        Explanation why = others.stream()
                .filter(one -> one.kind() == BookingKind.BLOCK)
                .findFirst()
                .map(one -> Explanation.of("booking.blocked", Objects.requireNonNullElse(one.reason(), "")))
                .or(() -> others.stream()
                        .filter(one -> !one.room().equals(asked.room()))
                        .findFirst()
                        .map(one -> Explanation.of("booking.part", one.startsAt(), one.endsAt(), named(one))))
                .or(() -> others.stream()
                        .findFirst()
                        .map(one -> Explanation.of("booking.taken", one.startsAt(), one.endsAt(), room.name())))
                .orElseGet(() -> Explanation.of("booking.taken", asked.startsAt(), asked.endsAt(), room.name()));
        return why.because(List.of(refusal));
    }

    private String named(Booking other) {
        return change.get(BookableRoom.TYPE, other.room()).name();
    }

    /** Gives the bookings of a room's station that may share a moment with a span. */
    static Query<Booking> around(BookableRoom room, Span span) {
        return around(room.hall(), span);
    }

    /** The bookings of all rooms of a hall that may be in a span. */
    static Query<Booking> around(Id<Quota> hall, Span span) {
        return Query.of(Booking.TYPE)
                .where(Booking.HALL.is(hall))
                .where(Booking.STARTS_AT.between(span.from().minus(BookingPolicy.LONGEST), span.until()))
                .where(Booking.ENDS_AT.atLeast(BookingTimes.after(span.from())))
                .orderBy(Booking.STARTS_AT.ascending());
    }
}
