package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            List<ServiceRequest> tree = new ArrayList<>(lockBoth(change, command.request(), command.into()));
            tree.forEach(request -> change.requireAny(command.permission(), false, request.scopes()));
            tree.addAll(change.select(Query.of(ServiceRequest.TYPE)
                    .where(ServiceRequest.MERGE_ROOT.in(ImmutableSet.of(command.request(), command.into())))));
            tree.replaceAll(request -> request.id().equals(command.request()) ? awake(change, request) : request);
            ImmutableList<ServiceRequest> merged = new MergeTree(tree).merge(command.request(), command.into());
            ServiceRequest source = merged.get(0);
            List<Requester> people = requesters(change, tree);
            List<RequestFollower> followers = followers(change, tree);
            ImmutableSet<Id<ServiceRequest>> all = ids(tree);
            List<ServiceRequest> stored = change.updateAll(
                    ServiceRequest.TYPE,
                    merged.stream()
                            .map(request -> request.id().equals(command.into())
                                    ? counted(MergeTree.promised(request, source), people, followers, all)
                                    : request)
                            .toList());
            return stored.get(0);
        });
    }

    /** A pause ends with the merge: the other one's clock runs. */
    private ServiceRequest awake(Change change, ServiceRequest source) {
        return source.status() == RequestStatus.PAUSED
                ? RequestSteps.resume(change, source, policy, change.now())
                : source;
    }

    /** Those above count again who asks and follows, and keep the promises of what is still merged into them. */
    private List<ServiceRequest> parted(
            Change change,
            MergeTree tree,
            List<ServiceRequest> all,
            Id<ServiceRequest> source,
            List<Requester> people) {
        ImmutableSet<Id<ServiceRequest>> leaving = tree.branch(source);
        List<RequestFollower> followers = followers(change, all);
        return tree.undo(source, policy).stream()
                .map(request -> {
                    if (leaving.contains(request.id())) {
                        return request;
                    }
                    Set<Id<ServiceRequest>> staying = Sets.difference(tree.branch(request.id()), leaving);
                    ServiceRequest own = own(change, request);
                    for (ServiceRequest other : all) {
                        boolean below =
                                staying.contains(other.id()) && !other.id().equals(request.id());
                        own = below && request.run() == 1 ? MergeTree.promised(own, other) : own;
                    }
                    return counted(own, people, followers, staying);
                })
                .toList();
    }

    private ServiceRequest own(Change change, ServiceRequest request) {
        return request.promisedAt() == null && request.responsePromisedAt() == null
                ? request
                : MergeTree.unpromised(request, policy, RequestLife.pauses(RequestSteps.pauses(change, request)));
    }

    /** A person with several of the requests is one, and so is one who follows several. */
    private ServiceRequest counted(
            ServiceRequest request,
            List<Requester> people,
            List<RequestFollower> followers,
            Set<Id<ServiceRequest>> together) {
        long heads = people.stream()
                .filter(one -> together.contains(one.request()))
                .map(Requester::head)
                .distinct()
                .count();
        long tooes = followers.stream()
                .filter(one -> one.meToo() && together.contains(one.request()))
                .map(RequestFollower::person)
                .distinct()
                .count();
        return request.next()
                .requesters(heads)
                .followers(tooes)
                .nextDueAt(NextDue.of(request, policy))
                .build();
    }

    private static ImmutableSet<Id<ServiceRequest>> ids(List<ServiceRequest> tree) {
        return tree.stream().map(ServiceRequest::id).collect(ImmutableSet.toImmutableSet());
    }

    private static List<Requester> requesters(Change change, List<ServiceRequest> tree) {
        return change.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(ids(tree))));
    }

    private static List<RequestFollower> followers(Change change, List<ServiceRequest> tree) {
        return change.select(Query.of(RequestFollower.TYPE).where(RequestFollower.REQUEST.in(ids(tree))));
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
            change.requireAny(false, root.scopes());
            List<ServiceRequest> all = RequestSteps.tree(change, root);
            MergeTree tree = new MergeTree(all);
            List<Requester> people = requesters(change, all);
            releaseVisits(change, root, people, tree.branch(source.id()));
            return change.updateAll(ServiceRequest.TYPE, parted(change, tree, all, source.id(), people))
                    .get(0);
        });
    }

    // What the leaving requesters said counts for the answer they got, but no longer for whether everybody was asked.
    private static void releaseVisits(
            Change change, ServiceRequest root, List<Requester> people, ImmutableSet<Id<ServiceRequest>> leaving) {
        ImmutableSet<Id<Requester>> gone = people.stream()
                .filter(one -> leaving.contains(one.request()))
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
