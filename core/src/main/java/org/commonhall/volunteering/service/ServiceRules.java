package org.commonhall.volunteering.service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.Attendance;
import org.commonhall.calendar.Span;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.volunteer.Programme;

/** What counts as service time: from checking in to checking out, within the shift and its overrun. Pure. */
final class ServiceRules {
    private static final Duration LONGEST = Duration.ofDays(1);

    private ServiceRules() {}

    /** Refuses what cannot have been service; to the second. */
    static Span require(Programme programme, ServiceDetails details, Instant now) {
        if (!programme.credited()) {
            throw new RuleViolation("service.paid");
        }
        Instant from = details.from().truncatedTo(ChronoUnit.SECONDS);
        Instant until = details.until().truncatedTo(ChronoUnit.SECONDS);
        if (!from.isBefore(until)) {
            throw new RuleViolation("service.span", from, until);
        }
        Span span = new Span(from, until);
        if (span.length().compareTo(LONGEST) > 0) {
            throw new RuleViolation("service.long", span.length().toMinutes(), LONGEST.toMinutes());
        }
        if (details.pause().compareTo(span.length()) > 0) {
            throw new RuleViolation(
                    "service.pause", details.pauseMinutes(), span.length().toMinutes());
        }
        if (until.isAfter(now)) {
            throw new RuleViolation("service.future", until);
        }
        return span;
    }

    /** Gives the time in which a shift can be served. */
    static Span window(Programme programme, Shift shift) {
        return new Span(shift.startsAt(), shift.endsAt().plusSeconds(programme.overrun()));
    }

    /** Gives from when until when somebody was checked in, within the shift; empty where nobody knows one of both. */
    static Optional<Span> checked(Programme programme, Shift shift, Attendance mark) {
        Instant in = mark.arrivedAt();
        Instant out = mark.leftAt();
        if (in == null || out == null) {
            return Optional.empty();
        }
        Span window = window(programme, shift);
        Instant from = latest(in, window.from()).truncatedTo(ChronoUnit.SECONDS);
        Instant until = earliest(out, window.until()).truncatedTo(ChronoUnit.SECONDS);
        return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    /** Says whether one stretch of time lies in another. */
    static boolean within(Span inner, Span outer) {
        return !inner.from().isBefore(outer.from()) && !inner.until().isAfter(outer.until());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
