package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Counts the running clocks again after the calendars have changed; each changed one is journaled with both values. */
final class RecountSteps {
    private static final int BATCH = 200;
    private static final ImmutableSet<RequestStatus> RUNNING = Arrays.stream(RequestStatus.values())
            .filter(status -> !status.finished() && status != RequestStatus.ANSWERED)
            .collect(ImmutableSet.toImmutableSet());

    private final Corridor corridor;
    private final RequestPolicy policy;

    RecountSteps(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    int run(Actor by) {
        int changed = 0;
        Optional<Query.Position> after = Optional.empty();
        do {
            Optional<Query.Position> from = after;
            Batch batch = corridor.bulk(by, bulk -> batch(bulk, from));
            changed += batch.changed();
            after = Optional.ofNullable(batch.last());
        } while (after.isPresent());
        return changed;
    }

    private record Batch(int changed, Query.@Nullable Position last) {}

    private Batch batch(BulkChange bulk, Optional<Query.Position> after) {
        bulk.authorise(RequestRights.RECOUNT, false, Scopes.DISTRICT);
        Condition<ServiceRequest> running = ServiceRequest.STATUS.in(RUNNING).and(ServiceRequest.ANSWERED_AT.absent());
        Query<ServiceRequest> query = Query.of(ServiceRequest.TYPE).where(running);
        List<ServiceRequest> found =
                bulk.select(after.map(query::after).orElse(query).limit(BATCH));
        var pauses = bulk
                .select(Query.of(RequestPause.TYPE)
                        .where(RequestPause.REQUEST.in(
                                found.stream().map(ServiceRequest::id).toList())))
                .stream()
                .collect(Collectors.groupingBy(RequestPause::request));
        List<ServiceRequest> changed = found.stream()
                .map(request -> recounted(request, pauses.getOrDefault(request.id(), List.of())))
                .flatMap(Optional::stream)
                .toList();
        bulk.updateAll(ServiceRequest.TYPE, changed)
                .forEach(request -> bulk.entry(RequestEvent.RECOUNTED.code(), ServiceRequest.TYPE, request, null));
        return new Batch(changed.size(), found.size() < BATCH ? null : query.positionOf(found.get(found.size() - 1)));
    }

    private Optional<ServiceRequest> recounted(ServiceRequest request, List<RequestPause> pauses) {
        if (request.sla() == null) {
            return Optional.empty();
        }
        ImmutableList<RequestPause> ofRun =
                pauses.stream().filter(pause -> pause.run() == request.run()).collect(ImmutableList.toImmutableList());
        ServiceRequest next = RequestClocks.counted(request, policy, RequestLife.pauses(ofRun));
        boolean same = Objects.equals(next.dueAt(), request.dueAt())
                && Objects.equals(next.responseDueAt(), request.responseDueAt())
                && Objects.equals(next.provisionalYear(), request.provisionalYear());
        return same ? Optional.empty() : Optional.of(next);
    }
}
