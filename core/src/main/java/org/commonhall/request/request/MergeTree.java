package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Pause;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that are merged into it (合并诉求): the whole over which merging and its undoing are ruled. Every
 * request keeps its own requesters; the one at the top counts them all.
 */
final class MergeTree {
    private final Map<Id<ServiceRequest>, ServiceRequest> members = new LinkedHashMap<>();

    /** The tree of the given requests: tops and everything whose root is one of them. */
    MergeTree(Collection<ServiceRequest> requests) {
        requests.forEach(request -> members.put(request.id(), request));
    }

    /** What merging changes: the source, what hangs on it, and the target. */
    ImmutableList<ServiceRequest> merge(Id<ServiceRequest> sourceId, Id<ServiceRequest> targetId) {
        ServiceRequest source = get(sourceId);
        ServiceRequest target = get(targetId);
        RequestAction.MERGE.require(source);
        if (sourceId.equals(targetId)) {
            throw new RuleViolation("request.merge.self");
        }
        if (target.status().finished()) {
            throw new RuleViolation("request.merge.target", target.status().said());
        }
        ImmutableList.Builder<ServiceRequest> changed = ImmutableList.builder();
        changed.add(source.next()
                .status(RequestStatus.MERGED)
                .mergedFrom(resting(source.status()))
                .mergedInto(targetId)
                .mergeRoot(targetId)
                .nextDueAt(null)
                .build());
        members.values().stream()
                .filter(member -> sourceId.equals(member.mergeRoot()))
                .forEach(member -> changed.add(member.next().mergeRoot(targetId).build()));
        changed.add(target.next()
                .requesters(target.requesters() + source.requesters())
                .build());
        return changed.build();
    }

    /** Where an undoing leads: whether a unit may give it back is settled by the desk, which then dispatches anew. */
    private static RequestStatus resting(RequestStatus before) {
        return before == RequestStatus.RETURN_REQUESTED ? RequestStatus.RETURNED : before;
    }

    /** The target with what the source was promised: the earliest promise governs, and one that is broken stays broken. */
    static ServiceRequest promised(ServiceRequest target, ServiceRequest source) {
        boolean late = Boolean.FALSE.equals(source.respondedInTime());
        Instant response = source.respondedAt() == null || late ? source.responseDueAt() : null;
        ServiceRequest promised = target.next()
                .responsePromisedAt(NextDue.earlier(target.responsePromisedAt(), response))
                .promisedAt(NextDue.earlier(target.promisedAt(), source.dueAt()))
                .responseDueAt(NextDue.earlier(target.responseDueAt(), response))
                .dueAt(NextDue.earlier(target.dueAt(), source.dueAt()))
                .build();
        boolean clock = promised.dueAt() != null || promised.responseDueAt() != null;
        ServiceRequestBuilder next = promised.next().noClockReason(clock ? null : target.noClockReason());
        if (target.respondedAt() != null && !Boolean.FALSE.equals(target.respondedInTime())) {
            next.respondedInTime(
                    late ? Boolean.FALSE : RequestClocks.inTime(promised.responseDueAt(), target.respondedAt()));
        }
        if (target.answeredAt() != null && !Boolean.FALSE.equals(target.answeredInTime())) {
            next.answeredInTime(RequestClocks.inTime(promised.dueAt(), target.answeredAt()));
        }
        return next.build();
    }

    /** The request with its own clock alone, as if nothing with a promise had been merged into it. */
    static ServiceRequest unpromised(ServiceRequest request, RequestPolicy policy, List<Pause> pauses) {
        if (request.promisedAt() == null && request.responsePromisedAt() == null) {
            return request;
        }
        ServiceRequest own = RequestClocks.counted(
                request.next()
                        .responsePromisedAt(null)
                        .promisedAt(null)
                        .responseDueAt(null)
                        .dueAt(null)
                        .build(),
                policy,
                pauses);
        Instant responded = own.respondedAt();
        Instant answered = own.answeredAt();
        return own.next()
                .respondedInTime(responded == null ? null : RequestClocks.inTime(own.responseDueAt(), responded))
                .answeredInTime(answered == null ? null : RequestClocks.inTime(own.dueAt(), answered))
                .build();
    }

    /** What undoing changes: the source stands where it stood, and everybody above gives its requesters back. */
    ImmutableList<ServiceRequest> undo(Id<ServiceRequest> sourceId, RequestPolicy policy) {
        ServiceRequest source = get(sourceId);
        RequestAction.UNMERGE.require(source);
        ImmutableSet<Id<ServiceRequest>> branch = branch(sourceId);
        ImmutableList.Builder<ServiceRequest> changed = ImmutableList.builder();
        ServiceRequest free = source.next()
                .status(source.mergedFrom() == null ? RequestStatus.RECEIVED : source.mergedFrom())
                .mergedFrom(null)
                .mergedInto(null)
                .mergeRoot(null)
                .build();
        changed.add(free.next().nextDueAt(NextDue.of(free, policy)).build());
        branch.stream()
                .filter(id -> !id.equals(sourceId))
                .forEach(id -> changed.add(get(id).next().mergeRoot(sourceId).build()));
        for (Id<ServiceRequest> above = source.mergedInto();
                above != null;
                above = get(above).mergedInto()) {
            ServiceRequest member = get(above);
            changed.add(member.next()
                    .requesters(member.requesters() - source.requesters())
                    .build());
        }
        return changed.build();
    }

    /** A request and everything merged into it. */
    ImmutableSet<Id<ServiceRequest>> branch(Id<ServiceRequest> top) {
        Set<Id<ServiceRequest>> found = new HashSet<>(Set.of(top));
        boolean grown = true;
        while (grown) {
            grown = members.values().stream()
                    .filter(member -> contains(found, member.mergedInto()))
                    .map(member -> found.add(member.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return ImmutableSet.copyOf(found);
    }

    private static boolean contains(Set<Id<ServiceRequest>> found, @Nullable Id<ServiceRequest> parent) {
        return parent != null && found.contains(parent);
    }

    private ServiceRequest get(Id<ServiceRequest> id) {
        return Objects.requireNonNull(members.get(id), "not in the tree");
    }
}
