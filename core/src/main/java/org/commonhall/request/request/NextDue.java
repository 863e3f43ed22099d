package org.commonhall.request.request;

import java.time.Instant;
import java.util.Optional;
import org.commonhall.calendar.ClockKind;
import org.jspecify.annotations.Nullable;

/** When something falls due by itself on a request: a rung of the ladder, a visit, the end of its window. Pure. */
final class NextDue {
    private NextDue() {}

    /** The moment, null where nothing will; pauses, disputes and reviews set theirs when they begin. */
    static @Nullable Instant of(ServiceRequest request, RequestPolicy policy) {
        return switch (request.status()) {
            case RECEIVED, DISPATCHED, RETURNED, IN_HANDLING, ESCALATED, REOPENED ->
                earlier(rung(request, policy).map(Step::at).orElse(null), request.updateDueAt());
            case RETURN_REQUESTED, PAUSED, REVIEW_1, REVIEW_2 -> request.nextDueAt();
            case ANSWERED -> request.nextDueAt();
            case NOT_ACCEPTED, MERGED, CLOSED, FINAL -> null;
        };
    }

    /** The earlier of two moments, null where there is neither. */
    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** The next rung whose clock still runs. */
    static Optional<Step> rung(ServiceRequest request, RequestPolicy policy) {
        for (int i = (int) request.rung(); i < policy.ladder().size(); i++) {
            EscalationRung rung = policy.ladder().get(i);
            Instant due = running(request, rung.clock());
            if (due != null) {
                return Optional.of(new Step(i + 1, rung, due.plus(rung.after())));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Instant running(ServiceRequest request, ClockKind clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> request.respondedAt() == null ? request.responseDueAt() : null;
            case SOLUTION -> request.answeredAt() == null ? request.dueAt() : null;
            case UPDATE -> request.updateDueAt();
        };
    }

    /** The rung to climb next, counted from one, and when. */
    record Step(long number, EscalationRung rung, Instant at) {}
}
