package org.commonhall.request.request;

import com.google.common.collect.Sets;
import org.commonhall.directory.directory.Person;
import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.LinkedHashMap;
import java.util.Map;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;

/** How requests are merged, and merges taken back. */
final class MergeSteps {
    private final Corridor corridor;
    private final RequestPolicy policy;

    MergeSteps(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<ServiceRequest> merge(Call by, MergeRequest command) {
        return corridor.run(by, command, RequestEvent.MERGED.code(), ServiceRequest.TYPE, change -> {
            List<ServiceRequest> both = lockBoth(change, command.request(), command.into());
            both.forEach(request -> change.requireAny(command.permission(), false, request.scopes()));
            List<ServiceRequest> tree = new ArrayList<>(both);
            tree.addAll(change.select(
                    Query.of(ServiceRequest.TYPE).where(ServiceRequest.MERGE_ROOT.is(command.request()))));
            awaken(change, tree, command.request());
            tree.addAll(missing(tree, RequestSteps.tree(change, byId(tree, command.into()))));
            ServiceRequest source = byId(tree, command.request());
            ImmutableList<ServiceRequest> merged = new MergeTree(tree)
                    .merge(command.request(), command.into()).stream()
                            .map(request -> request.id().equals(command.into())
                                    ? kept(request, source, heads(change, ids(tree)))
                                    : request)
                            .collect(ImmutableList.toImmutableList());
            List<ServiceRequest> stored = change.updateAll(
                    ServiceRequest.TYPE, followed(change, merged, command.request(), command.into()));
            return stored.get(0);
        });
    }

    private ServiceRequest kept(ServiceRequest target, ServiceRequest source, long heads) {
        ServiceRequest kept = MergeTree.promised(target, source);
        return kept.next()
                .requesters(heads)
                .nextDueAt(NextDue.of(kept, policy))
                .build();
    }

    /** Those above count again who asks: a person with a request that leaves and one that stays still asks. */
    private List<ServiceRequest> parted(Change change, MergeTree tree, Id<ServiceRequest> source) {
        ImmutableSet<Id<ServiceRequest>> leaving = tree.branch(source);
        return tree.undo(source, policy).stream()
                .map(request -> leaving.contains(request.id())
                        ? request
                        : request.next()
                                .requesters(heads(change, Sets.difference(tree.branch(request.id()), leaving)))
                                .build())
                .toList();
    }

    /** A pause ends with the merge: the other one's clock runs. */
    private void awaken(Change change, List<ServiceRequest> tree, Id<ServiceRequest> source) {
        tree.replaceAll(request -> request.id().equals(source) && request.status() == RequestStatus.PAUSED
                ? RequestSteps.resume(change, request, policy, change.now())
                : request);
    }

    private static List<ServiceRequest> missing(List<ServiceRequest> known, List<ServiceRequest> all) {
        ImmutableSet<Id<ServiceRequest>> ids = ids(known);
        return all.stream().filter(request -> !ids.contains(request.id())).toList();
    }

    private static ServiceRequest byId(List<ServiceRequest> tree, Id<ServiceRequest> id) {
        return tree.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static ImmutableSet<Id<ServiceRequest>> ids(List<ServiceRequest> tree) {
        return tree.stream().map(ServiceRequest::id).collect(ImmutableSet.toImmutableSet());
    }

    /** How many ask in some requests: a person with several of them is one. */
    private static long heads(Change change, Set<Id<ServiceRequest>> requests) {
        return change.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(requests))).stream()
                .map(Requester::head)
                .distinct()
                .count();
    }

    /** Whoever followed the one follows the other: once, and saying "me too" if that was said of either. */
    private static List<ServiceRequest> followed(
            Change change,
            ImmutableList<ServiceRequest> merged,
            Id<ServiceRequest> source,
            Id<ServiceRequest> target) {
        Map<Id<Person>, RequestFollower> there = followers(change, target);
        for (RequestFollower one : followers(change, source).values()) {
            RequestFollower known = there.get(one.person());
            boolean too = one.meToo() || (known != null && known.meToo());
            change.delete(RequestFollower.TYPE, one);
            if (known != null && known.meToo() != too) {
                change.delete(RequestFollower.TYPE, known);
            }
            if (known == null || known.meToo() != too) {
                there.put(
                        one.person(),
                        change.insert(
                                RequestFollower.TYPE,
                                new RequestFollower(change.newId(), 0, target, one.person(), too, one.since())));
            }
        }
        long count = there.values().stream().filter(RequestFollower::meToo).count();
        return merged.stream()
                .map(request -> request.id().equals(target)
                        ? request.next().followers(count).build()
                        : request.id().equals(source) ? request.next().followers(0).build() : request)
                .toList();
    }

    private static Map<Id<Person>, RequestFollower> followers(Change change, Id<ServiceRequest> request) {
        Map<Id<Person>, RequestFollower> found = new LinkedHashMap<>();
        change.select(Query.of(RequestFollower.TYPE).where(RequestFollower.REQUEST.is(request)))
                .forEach(one -> found.put(one.person(), one));
        return found;
    }

    private static List<ServiceRequest> lockBoth(Change change, Id<ServiceRequest> source, Id<ServiceRequest> into) {
        List<ServiceRequest> both = new ArrayList<>();
        List.of(source, into).stream()
                .distinct()
                .sorted()
                .forEach(id -> both.add(
                        id.equals(source)
                                ? change.lockSubject(ServiceRequest.TYPE, id)
                                : change.lock(ServiceRequest.TYPE, id)));
        return both;
    }

    Receipt<ServiceRequest> undoMerge(Call by, UndoMerge command) {
        return corridor.run(by, command, RequestEvent.UNMERGED.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest source = change.lockSubject(ServiceRequest.TYPE, command.request());
            change.requireAny(false, source.scopes());
            RequestAction.UNMERGE.require(source);
            ServiceRequest root =
                    change.lock(ServiceRequest.TYPE, Objects.requireNonNull(source.mergeRoot(), "merged"));
            MergeTree tree = new MergeTree(RequestSteps.tree(change, root));
            releaseVisits(change, root, tree.branch(source.id()));
            return change.updateAll(
                            ServiceRequest.TYPE, parted(change, tree, source.id()))
                    .get(0);
        });
    }

    // What the leaving requesters said counts for the answer they got, but no longer for whether everybody was asked.
    private static void releaseVisits(Change change, ServiceRequest root, ImmutableSet<Id<ServiceRequest>> leaving) {
        ImmutableSet<Id<Requester>> gone =
                change.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(leaving))).stream()
                        .map(Requester::id)
                        .collect(ImmutableSet.toImmutableSet());
        List<ReturnVisit> released = RequestSteps.visits(change, root).stream()
                .filter(visit -> gone.contains(visit.requester()))
                .map(ReturnVisit::released)
                .toList();
        if (!released.isEmpty()) {
            change.updateAll(ReturnVisit.TYPE, released);
        }
    }
}
