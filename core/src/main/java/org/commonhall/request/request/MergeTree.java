package org.commonhall.request.request;

import java.time.Instant;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
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

    /** The earliest promise governs: who was told a day does not lose it by being handled with somebody else. */
    static ServiceRequest promised(ServiceRequest target, ServiceRequest source) {
        ServiceRequestBuilder next = target.next();
        Instant due = source.answeredAt() == null ? source.dueAt() : null;
        if (due != null && (target.dueAt() == null || due.isBefore(target.dueAt()))) {
            next.dueAt(due).sourceDueAt(due).noClockReason(null);
            if (target.answeredAt() != null) {
                next.answeredInTime(RequestClocks.inTime(due, target.answeredAt()));
            }
        }
        Instant response = source.respondedAt() == null ? source.responseDueAt() : null;
        if (response != null && (target.responseDueAt() == null || response.isBefore(target.responseDueAt()))) {
            next.responseDueAt(response);
            if (target.respondedAt() != null) {
                next.respondedInTime(RequestClocks.inTime(response, target.respondedAt()));
            }
        }
        if (Boolean.FALSE.equals(source.respondedInTime()) && target.respondedAt() != null) {
            next.respondedInTime(false);
        }
        return next.build();
    }

    /** What undoing changes: the source is received again, and everybody above gives its requesters back. */
    ImmutableList<ServiceRequest> undo(Id<ServiceRequest> sourceId, RequestPolicy policy) {
        ServiceRequest source = get(sourceId);
        RequestAction.UNMERGE.require(source);
        ImmutableSet<Id<ServiceRequest>> branch = branch(sourceId);
        ImmutableList.Builder<ServiceRequest> changed = ImmutableList.builder();
        ServiceRequest free = source.next()
                .status(source.dispatchedAt() == null ? RequestStatus.RECEIVED : RequestStatus.DISPATCHED)
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
