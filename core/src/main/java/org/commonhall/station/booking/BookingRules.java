package org.commonhall.station.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.calendar.hours.OpeningInterval;
import org.commonhall.calendar.hours.OpeningState;
import org.commonhall.corridor.Change;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.StationHours;

/** Says what stands against a time by a room's policy, its hours and closure notices, whatever is booked already. */
final class BookingRules {
    private final StationHours hours;

    BookingRules(StationHours hours) {
        this.hours = hours;
    }

    /** Says what stands against a time. */
    Optional<Explanation> against(BookableRoom room, Span span, long attendees, PlaceTimes times, Instant now) {
        long seconds = Duration.between(span.from(), span.until()).toSeconds();
        if (room.retired()) {
            return no("booking.room.retired", room.name());
        }
        Optional<Explanation> past = past(span.from(), now);
        if (past.isPresent()) {
            return past;
        }
        if (span.until().isAfter(now.plusSeconds(room.horizon()))) {
            return no("booking.horizon", room.horizon() / 86_400);
        }
        if (span.from().isBefore(now.plusSeconds(room.notice()))) {
            return no("booking.notice", room.notice() / 60);
        }
        if (seconds < room.shortest()) {
            return no("booking.short", seconds / 60, room.shortest() / 60);
        }
        if (seconds > room.longest()) {
            return no("booking.long", seconds / 60, room.longest() / 60);
        }
        if (attendees > room.seats()) {
            return no("booking.seats", attendees, room.seats());
        }
        return closed(room, span, times.closures()).or(() -> opening(room, span, times));
    }

    /** Says what stands against a beginning: it may not have passed. */
    static Optional<Explanation> past(Instant from, Instant now) {
        return from.isBefore(now) ? no("booking.past", from) : Optional.empty();
    }

    private static Optional<Explanation> closed(BookableRoom room, Span span, List<ClosureNotice> closures) {
        return closures.stream()
                .filter(notice -> notice.place().equals(room.station().value())
                        || (room.zone() != null
                                && notice.place().equals(room.zone().value())))
                .filter(notice -> new Span(notice.startsAt(), notice.endsAt()).overlaps(span))
                .findFirst()
                .map(notice -> Explanation.of("booking.shut", notice.startsAt(), notice.endsAt(), notice.reason()));
    }

    private Optional<Explanation> opening(BookableRoom room, Span span, PlaceTimes times) {
        String said = times.hours(room);
        if (said == null) {
            return Optional.empty();
        }
        // Touching intervals differ in their remark only, so together they may cover the time.
        Instant covered = span.from();
        for (OpeningInterval interval : openings(room, span, times)) {
            if (interval.state() == OpeningState.OPEN && !interval.from().isAfter(covered)) {
                covered = interval.until();
            }
        }
        return covered.isBefore(span.until()) ? no("booking.closed", said) : Optional.empty();
    }

    /** Gives the intervals in which a room may be booked; none if it always may. */
    List<OpeningInterval> openings(BookableRoom room, Span span, PlaceTimes times) {
        String said = times.hours(room);
        return said == null
                ? List.of()
                : OpeningHours.parse(said)
                        .intervals(span.from(), span.until(), hours.days(room.timeZone(), times.makeup(room)));
    }

    /** Gives the status of a new booking: confirmed if the room needs no approval, or if the actor could give it. */
    static BookingStatus wanted(Change change, BookableRoom room) {
        return room.approval()
                        && !change.allows(
                                BookingRights.DECIDE, false, room.station().value())
                ? BookingStatus.REQUESTED
                : BookingStatus.CONFIRMED;
    }

    static void require(Optional<Explanation> refusal) {
        refusal.ifPresent(no -> {
            throw new RuleViolation(no);
        });
    }

    private static Optional<Explanation> no(String code, Object... arguments) {
        return Optional.of(Explanation.of(code, arguments));
    }
}
