package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/**
 * What one person or organization has booked, against the quotas and the cool-down of a room. Rooms of one station
 * are in one tree, so nobody books there meanwhile.
 */
final class BookerLedger {
    private final BookableRoom room;
    private final Instant now;
    private final ImmutableList<BookingQuota> quotas;
    private final List<Booking> held;

    private BookerLedger(BookableRoom room, Instant now, ImmutableList<BookingQuota> quotas, List<Booking> held) {
        this.room = room;
        this.now = now;
        this.quotas = quotas;
        this.held = new ArrayList<>(held);
    }

    /** Reads what counts: nothing where the room has no quota and no cool-down, else one statement. */
    static BookerLedger of(Change change, BookableRoom room, Booker booker, Collection<Span> asked) {
        BookingQuota.Holder holder =
                booker.organization() == null ? BookingQuota.Holder.PERSON : BookingQuota.Holder.ORGANIZATION;
        ImmutableList<BookingQuota> quotas = room.limits().stream()
                .filter(quota -> quota.holder() == holder)
                .collect(ImmutableList.toImmutableList());
        if (quotas.isEmpty() && room.noShowLimit() == 0) {
            return new BookerLedger(room, change.now(), quotas, ImmutableList.of());
        }
        List<Span> reaches = new ArrayList<>();
        quotas.forEach(quota -> asked.forEach(span -> reaches.add(quota.reach(span, room.zoneId()))));
        if (room.noShowLimit() > 0) {
            reaches.add(new Span(change.now().minus(Duration.ofDays(room.noShowDays())), change.now()));
        }
        Instant from = reaches.stream().map(Span::from).min(Instant::compareTo).orElseThrow();
        Instant to = reaches.stream().map(Span::until).max(Instant::compareTo).orElseThrow();
        Condition<Booking> whose = booker.organization() == null
                ? Booking.PERSON.is(booker.person()).and(Booking.ORGANIZATION.absent())
                : Booking.ORGANIZATION.is(booker.organization());
        List<Booking> held = change.select(Query.of(Booking.TYPE)
                .where(whose.and(Booking.STARTS_AT.between(from.minus(BookingPolicy.LONGEST), to))));
        return new BookerLedger(room, change.now(), quotas, held);
    }

    /** Says what stands against one more booking. */
    Optional<Explanation> against(Booking asked) {
        return coolDown()
                .or(() -> quotas.stream()
                        .flatMap(quota -> quota
                                .against(
                                        held.stream()
                                                .filter(one -> !one.id().equals(asked.id()) && counts(one, quota))
                                                .map(Booking::span)
                                                .toList(),
                                        List.of(asked.span()),
                                        room.zoneId())
                                .stream())
                        .findFirst());
    }

    void add(Booking booked) {
        held.add(booked);
    }

    private boolean counts(Booking one, BookingQuota quota) {
        BookingStatus status = one.effective(now);
        boolean place = quota.station()
                ? one.station().equals(room.station())
                : one.room().equals(room.id());
        return place && (status.takesTime() || status == BookingStatus.REQUESTED);
    }

    private Optional<Explanation> coolDown() {
        if (room.noShowLimit() == 0) {
            return Optional.empty();
        }
        Instant since = now.minus(Duration.ofDays(room.noShowDays()));
        List<Instant> missed = held.stream()
                .filter(one -> one.station().equals(room.station()) && !Boolean.TRUE.equals(one.excused()))
                .filter(one -> one.effective(now) == BookingStatus.NO_SHOW
                        && !one.startsAt().isBefore(since))
                .map(Booking::startsAt)
                .sorted()
                .toList();
        if (missed.size() < room.noShowLimit()) {
            return Optional.empty();
        }
        Instant until = missed.get(missed.size() - 1).plus(Duration.ofDays(room.coolDownDays()));
        return now.isBefore(until)
                ? Optional.of(Explanation.of("booking.cooldown", missed.size(), until))
                : Optional.empty();
    }
}
