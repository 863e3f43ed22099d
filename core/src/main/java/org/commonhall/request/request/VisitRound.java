package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;

/**
 * The visits of one answer (回访): the whole over which it is ruled when everybody has been asked. Every requester is asked
 * for themselves; the work is counted once.
 *
 * @param request the answered request
 * @param visits what its requesters have said so far
 */
record VisitRound(ServiceRequest request, ImmutableList<ReturnVisit> visits, ImmutableMap<Id<Requester>, UUID> heads) {

    VisitRound(ServiceRequest request, Collection<ReturnVisit> visits, Collection<Requester> people) {
        this(
                request,
                ImmutableList.copyOf(visits),
                people.stream().collect(ImmutableMap.toImmutableMap(Requester::id, Requester::head)));
    }

    Optional<ReturnVisit> of(Id<Requester> requester) {
        return visits.stream()
                .filter(visit -> head(visit.requester()).equals(head(requester)))
                .findAny();
    }

    private UUID head(Id<Requester> requester) {
        UUID known = heads.get(requester);
        return known == null ? requester.value() : known;
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
        UUID asked = head(visit.requester());
        long done = 1
                + visits.stream()
                        .filter(other -> other.state() != VisitState.OPEN)
                        .map(other -> head(other.requester()))
                        .filter(other -> !other.equals(asked))
                        .distinct()
                        .count();
        if (visit.state() != VisitState.OPEN && done >= request.requesters()) {
            return AnswerLife.closed(request, policy, now);
        }
        return reply.askAgain() ? AnswerLife.askAgain(request, policy, now) : request;
    }
}
