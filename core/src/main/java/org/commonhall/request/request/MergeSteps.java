package org.commonhall.request.request;

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
            both.forEach(request -> change.requireAny(false, request.scopes()));
            List<ServiceRequest> tree = new ArrayList<>(both);
            tree.addAll(change.select(
                    Query.of(ServiceRequest.TYPE).where(ServiceRequest.MERGE_ROOT.is(command.request()))));
            return change.updateAll(ServiceRequest.TYPE, new MergeTree(tree).merge(command.request(), command.into()))
                    .get(0);
        });
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
            return change.updateAll(ServiceRequest.TYPE, tree.undo(source.id(), policy))
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
