package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/**
 * What happens to requests by itself: replies and helping units that are late, rungs of the ladder, ends of pauses, lapsed
 * return requests, visits, closing without a reply, overdue reviews. One kind of due time a request; each is settled once,
 * on however many nodes the clock ticks. Thread-safe.
 */
final class RequestDueWork implements DueWork {
    private static final Actor CLOCK = Actor.system("request clock");

    private final Corridor corridor;
    private final RequestPolicy policy;

    RequestDueWork(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(
                CLOCK,
                reading -> Due.first(
                        Stream.concat(
                                reading.due(Due.REQUEST_DUE, ServiceRequest.NEXT_DUE_AT, now, limit).stream(),
                                reading.due(Due.REQUEST_ASSISTANCE, RequestAssistant.NEXT_DUE_AT, now, limit).stream()),
                        limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        if (due.kind().equals(Due.REQUEST_ASSISTANCE)) {
            return settleAssistance(due);
        }
        SettleDue command = new SettleDue(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, RequestEvent.ESCALATED.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            change.requireAny(false, request.scopes());
            // Somebody was faster: what was due is no more.
            return due.at().equals(request.nextDueAt())
                    ? change.update(ServiceRequest.TYPE, settled(change, request, due, now))
                    : request;
        });
    }

    private boolean settleAssistance(Due due) {
        SettleAssistance command = new SettleAssistance(new Id<>(due.id()), due.at());
        return corridor.settle(
                due.call(), command, RequestEvent.ASSISTANCE_OVERDUE.code(), ServiceRequest.TYPE, change -> {
                    // The whole is locked before its part.
                    RequestAssistant seen = change.get(RequestAssistant.TYPE, command.assistance());
                    ServiceRequest request = change.lock(ServiceRequest.TYPE, seen.request());
                    change.requireAny(false, request.scopes());
                    RequestAssistant part = change.lock(RequestAssistant.TYPE, command.assistance());
                    if (!due.at().equals(part.nextDueAt())) {
                        return request;
                    }
                    change.update(RequestAssistant.TYPE, part.toldLate());
                    return change.update(ServiceRequest.TYPE, request);
                });
    }

    private ServiceRequest settled(Change change, ServiceRequest request, Due due, Instant now) {
        return switch (request.status()) {
            case PAUSED -> {
                change.event(RequestEvent.RESUMED.code());
                yield RequestSteps.resume(change, request, policy, due.at());
            }
            case RETURN_REQUESTED -> {
                change.event(RequestEvent.RETURN_LAPSED.code());
                yield RequestLife.returnDenied(request, policy, now);
            }
            case ANSWERED -> {
                boolean asked = request.surveyedAt() != null;
                change.event((asked ? RequestEvent.CLOSED : RequestEvent.VISIT_DUE).code());
                yield asked ? AnswerLife.closed(request, policy, now) : AnswerLife.surveyed(request, policy, now);
            }
            case REVIEW_1, REVIEW_2 -> {
                change.event(RequestEvent.REVIEW_OVERDUE.code());
                yield request.next().nextDueAt(null).build();
            }
            default -> pressed(change, request, due);
        };
    }

    // A reply and a rung may fall due at the same moment, which is settled once.
    private ServiceRequest pressed(Change change, ServiceRequest request, Due due) {
        ServiceRequest told = RequestLife.updateOverdue(request, policy, due.at());
        if (!told.equals(request)) {
            change.event(RequestEvent.UPDATE_OVERDUE.code());
        }
        Optional<NextDue.Step> rung =
                NextDue.rung(request, policy).filter(step -> !step.at().isAfter(due.at()));
        return rung.map(step -> climbed(change, told, step))
                .orElseGet(() -> told.next().nextDueAt(NextDue.of(told, policy)).build());
    }

    private ServiceRequest climbed(Change change, ServiceRequest request, NextDue.Step step) {
        EscalationRung rung = step.rung();
        change.event(RequestEvent.ESCALATED.code());
        change.note("rung=" + rung.code() + " to=" + rung.to().code());
        return RequestLife.escalated(request, step.number(), policy);
    }
}
