package org.commonhall.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Change;
import org.commonhall.Corridor;
import org.commonhall.Due;
import org.commonhall.DueWork;
import org.commonhall.Id;
import org.commonhall.storage.Query;

/**
 * What happens to requests by itself: rungs of the ladder, ends of pauses, lapsed return requests, visits, closing without a
 * reply, overdue reviews. One kind of due time a request; each is settled once, whoever ticks. Thread-safe.
 */
public final class RequestDueWork implements DueWork {
    private static final String KIND = "request.due";
    private static final Actor CLOCK = Actor.system("request clock");

    private final Corridor corridor;
    private final RequestPolicy policy;

    RequestDueWork(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        if (limit < 1) {
            return ImmutableList.of();
        }
        return corridor.read(
                CLOCK,
                reading -> reading
                        .select(Query.of(ServiceRequest.TYPE)
                                .where(ServiceRequest.NEXT_DUE_AT.between(null, now.plusNanos(1000)))
                                .orderBy(ServiceRequest.NEXT_DUE_AT.ascending())
                                .limit(limit))
                        .stream()
                        .flatMap(
                                request -> Optional.ofNullable(request.nextDueAt())
                                        .map(at -> new Due(KIND, request.id().value(), at))
                                        .stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void settle(Due due, Instant now) {
        SettleDue command = new SettleDue(new Id<>(due.id()), due.at(), due.commandId());
        corridor.run(CLOCK, command, RequestEvent.ESCALATED.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            change.authorise(false, RequestSteps.scopes(request));
            // Somebody was faster: what was due is no more.
            return due.at().equals(request.nextDueAt())
                    ? change.update(ServiceRequest.TYPE, settled(change, request, due, now))
                    : request;
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
                yield Handling.returnDenied(request, policy, now);
            }
            case ANSWERED -> {
                boolean asked = request.surveyedAt() != null;
                change.event((asked ? RequestEvent.CLOSED : RequestEvent.VISIT_DUE).code());
                yield asked ? Answering.closed(request, policy, now) : Answering.surveyed(request, policy, now);
            }
            case REVIEW_1, REVIEW_2 -> {
                change.event(RequestEvent.REVIEW_OVERDUE.code());
                yield request.next().nextDueAt(null).build();
            }
            default -> climbed(change, request);
        };
    }

    private ServiceRequest climbed(Change change, ServiceRequest request) {
        return NextDue.rung(request, policy)
                .map(step -> {
                    EscalationRung rung = step.rung();
                    change.note("rung=" + rung.code() + " to=" + rung.to().code());
                    return Handling.escalated(request, step.number(), policy);
                })
                .orElseGet(() ->
                        request.next().nextDueAt(NextDue.of(request, policy)).build());
    }
}
