package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.RuleViolation;

/**
 * The visits of one answer (回访): the whole over which it is ruled when everybody has been asked. Every requester is asked
 * for themselves; the work is counted once.
 *
 * @param request the answered request
 * @param visits what its requesters have said so far
 */
record VisitRound(ServiceRequest request, ImmutableList<ReturnVisit> visits) {

    VisitRound(ServiceRequest request, Collection<ReturnVisit> visits) {
        this(request, ImmutableList.copyOf(visits));
    }

    Optional<ReturnVisit> of(Id<Requester> requester) {
        return visits.stream()
                .filter(visit -> visit.requester().equals(requester))
                .findAny();
    }

    /** The next state of one requester's visit; new with version 0 where it is the first attempt. */
    ReturnVisit recorded(
            Id<ReturnVisit> id, Id<Requester> requester, VisitReply reply, RequestPolicy policy, Instant now) {
        RequestAction.VISIT.require(request);
        ReturnVisit before = of(requester).orElseGet(() -> ReturnVisit.begun(id, request, requester));
        if (before.state() != VisitState.OPEN) {
            throw new RuleViolation("request.visit.done");
        }
        long attempts = before.attempts() + 1;
        boolean usable = reply.reached() && reply.resolved() != null;
        boolean givenUp = !reply.reached() && attempts >= policy.visitAttempts();
        return before.asked(
                attempts,
                usable ? VisitState.ANSWERED : givenUp ? VisitState.NOT_REACHED : VisitState.OPEN,
                reply,
                now);
    }

    /** The request after a visit: worked on again, closed once everybody has been asked, or as before. */
    ServiceRequest after(ReturnVisit visit, VisitReply reply, RequestPolicy policy, Instant now) {
        if (visit.state() == VisitState.ANSWERED && Boolean.FALSE.equals(reply.resolved())) {
            return AnswerLife.notSolved(request, reply.words(), policy, now);
        }
        long done = 1
                + visits.stream()
                        .filter(other -> !other.id().equals(visit.id()) && other.state() != VisitState.OPEN)
                        .count();
        if (visit.state() != VisitState.OPEN && done >= request.requesters()) {
            return AnswerLife.closed(request, policy, now);
        }
        return reply.askAgain() ? AnswerLife.askAgain(request, policy, now) : request;
    }
}
