package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.Pause;
import org.commonhall.calendar.PauseRule;
import org.commonhall.request.catalogue.ServiceLevel;
import org.jspecify.annotations.Nullable;

/** What a lead unit does with a request, and what is done to it meanwhile: pure transitions after governance 3.6. */
final class RequestLife {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(365);

    private RequestLife() {}

    static ServiceRequest signed(ServiceRequest request, RequestPolicy policy) {
        RequestAction.SIGN.require(request);
        IntakeLife.requireLead(request.leadUnit());
        return due(request.next().status(RequestStatus.IN_HANDLING), policy);
    }

    /** Asks to give it back: with a reason, within the sign limit, and not by a designated unit. */
    static ServiceRequest returnRequested(ServiceRequest request, String reason, RequestPolicy policy, Instant now) {
        RequestAction.REQUEST_RETURN.require(request);
        if (request.designated()) {
            throw new RuleViolation("request.return.designated");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("request.return.reason");
        }
        Instant dispatched = Objects.requireNonNull(request.dispatchedAt());
        if (policy.office().due(dispatched, policy.signLimit()).isMissedAt(now)) {
            throw new RuleViolation("request.return.limit", policy.signLimit().said());
        }
        return request.next()
                .status(RequestStatus.RETURN_REQUESTED)
                .disputes(request.disputes() + 1)
                .nextDueAt(policy.office().due(now, policy.disputeLimit()).at())
                .build();
    }

    static ServiceRequest returnUpheld(ServiceRequest request, RequestPolicy policy) {
        RequestAction.UPHOLD_RETURN.require(request);
        return due(request.next().status(RequestStatus.RETURNED), policy);
    }

    /** Stays with the unit; from the given dispute on it is designated, so that the matter stops travelling. */
    static ServiceRequest returnDenied(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.DENY_RETURN.require(request);
        return due(
                request.next()
                        .status(RequestStatus.DISPATCHED)
                        .dispatchedAt(now)
                        .designated(request.designated() || request.disputes() >= policy.designateAfter()),
                policy);
    }

    /** First contact stops the response clock; later ones change nothing. */
    static ServiceRequest contacted(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.CONTACT.require(request);
        return replied(contact(request, now), policy);
    }

    /** A requester's message starts the update clock anew where an answer is still owed; afterwards it is only kept. */
    static ServiceRequest messaged(ServiceRequest request, List<Pause> pauses, RequestPolicy policy, Instant now) {
        RequestAction.MESSAGE.require(request);
        if (request.answeredAt() != null || request.status().finished()) {
            return request;
        }
        return due(
                request.next().messageAt(now).updateDueAt(RequestClocks.updateDue(request, policy, pauses, now)),
                policy);
    }

    /** Any word to the requester stops the update clock. */
    static ServiceRequest replied(ServiceRequest request, RequestPolicy policy) {
        return due(request.next().messageAt(null).updateDueAt(null), policy);
    }

    /** A reply that was due by now is told to be late, once; the request as it is where none was. */
    static ServiceRequest updateOverdue(ServiceRequest request, RequestPolicy policy, Instant now) {
        Instant due = request.updateDueAt();
        return due == null || due.isAfter(now) ? request : due(request.next().updateDueAt(null), policy);
    }

    static ServiceRequest contact(ServiceRequest request, Instant now) {
        return request.respondedAt() != null
                ? request
                : request.next()
                        .respondedAt(now)
                        .respondedInTime(RequestClocks.inTime(request.responseDueAt(), now))
                        .build();
    }

    /**
     * The pause that is allowed: of a known type, inside its caps, into the future and no longer than a year; a long one
     * by the desk.
     */
    static Pause admitted(
            ServiceRequest request,
            String reason,
            Instant until,
            boolean byDesk,
            List<Pause> earlier,
            RequestPolicy policy,
            Instant now) {
        RequestAction.PAUSE.require(request);
        PauseRule rule = policy.pauses().get(reason);
        if (rule == null) {
            throw new RuleViolation("request.pause.type", Messages.word("calendar.pause.kind.", reason));
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_PAUSE))) {
            throw new RuleViolation("request.pause.until", LONGEST_PAUSE.toDays());
        }
        if (!byDesk && until.isAfter(now.plus(policy.longPause()))) {
            throw new RuleViolation("request.pause.long", policy.longPause().toDays());
        }
        return rule.admit(RequestClocks.calendar(request, policy), earlier, new Pause(reason, now, until));
    }

    static ServiceRequest paused(ServiceRequest request, List<Pause> pauses, RequestPolicy policy) {
        RequestAction.PAUSE.require(request);
        Pause last = pauses.get(pauses.size() - 1);
        return RequestClocks.counted(
                request.next()
                        .status(RequestStatus.PAUSED)
                        .exclusion(policy.excluding().contains(last.type()) ? last.type() : request.exclusion())
                        .nextDueAt(last.until())
                        .build(),
                policy,
                pauses);
    }

    static ServiceRequest resumed(ServiceRequest request, List<Pause> pauses, RequestPolicy policy) {
        RequestAction.RESUME.require(request);
        return RequestClocks.counted(
                request.next().status(RequestStatus.IN_HANDLING).build(), policy, pauses);
    }

    /** More time for the answer: before it is due, so often at most, and never more than the limit itself at once. */
    static ServiceRequest extended(
            ServiceRequest request, long by, List<Pause> pauses, RequestPolicy policy, Instant now) {
        RequestAction.EXTEND.require(request);
        ClockLimit limit =
                request.sla() == null ? null : ServiceLevel.parse(request.sla()).solution();
        if (limit == null || request.dueAt() == null) {
            throw new RuleViolation("request.extend.clock");
        }
        if (RequestClocks.promised(request)) {
            throw new RuleViolation("request.extend.merged");
        }
        if (request.sourceDueAt() != null && request.run() == 1) {
            throw new RuleViolation("request.extend.upstream", String.valueOf(request.source()));
        }
        if (now.isAfter(request.dueAt())) {
            throw new RuleViolation("request.extend.late", request.dueAt());
        }
        if (request.extensions() >= policy.maxExtensions()) {
            throw new RuleViolation("request.extend.count", policy.maxExtensions());
        }
        if (by < 1 || by > limit.amount()) {
            throw new RuleViolation("request.extend.amount", limit.amount());
        }
        return RequestClocks.counted(
                request.next()
                        .extensions(request.extensions() + 1)
                        .extendedBy(request.extendedBy() + by)
                        .build(),
                policy,
                pauses);
    }

    /** Climbs the next rung: status changes only from handling, the rung counts everywhere, so nobody escapes by waiting. */
    static ServiceRequest escalated(ServiceRequest request, long rung, RequestPolicy policy) {
        boolean pressed = request.status() == RequestStatus.IN_HANDLING;
        return due(
                request.next()
                        .status(pressed ? RequestStatus.ESCALATED : request.status())
                        .rung(rung),
                policy);
    }

    /** The rung the lead unit itself asks for. */
    static EscalationRung nextRung(ServiceRequest request, RequestPolicy policy) {
        RequestAction.ESCALATE.require(request);
        if (request.rung() >= policy.ladder().size()) {
            throw new RuleViolation("request.escalate.top");
        }
        return policy.ladder().get((int) request.rung());
    }

    static ImmutableList<Pause> pauses(List<RequestPause> parts) {
        return parts.stream()
                .filter(part -> end(part).isAfter(part.startsAt()))
                .map(part -> new Pause(part.reason(), part.startsAt(), end(part)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Instant end(RequestPause part) {
        Instant ended = part.endedAt();
        return ended != null ? ended : part.until();
    }

    private static ServiceRequest due(ServiceRequestBuilder next, RequestPolicy policy) {
        ServiceRequest state = next.build();
        return state.next().nextDueAt(NextDue.of(state, policy)).build();
    }

    static @Nullable RequestPause open(List<RequestPause> parts) {
        return parts.stream().filter(part -> part.endedAt() == null).findAny().orElse(null);
    }
}
