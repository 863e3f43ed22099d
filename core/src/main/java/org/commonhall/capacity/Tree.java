package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** The quotas of one tree in their newest state. Every change to it is made with its root locked. */
final class Tree {
    private final Map<Id<Quota>, Quota> nodes = new LinkedHashMap<>();
    private final Id<Quota> root;

    private Tree(Quota root, Collection<Quota> parts) {
        this.root = root.id();
        nodes.put(root.id(), root);
        parts.forEach(part -> nodes.put(part.id(), part));
    }

    private Tree(Reading reading, Quota root) {
        this(root, ImmutableList.of());
        if (root.parts() > 0) {
            reading.select(Query.of(Quota.TYPE).where(Quota.ROOT.is(root.id())))
                    .forEach(part -> nodes.put(part.id(), part));
        }
    }

    /** Locks the roots in the order of their ids, so that two callers never wait for each other. */
    static Map<Id<Quota>, Tree> lock(Writing change, Collection<Id<Quota>> roots) {
        Map<Id<Quota>, Tree> trees = new TreeMap<>();
        roots.stream()
                .distinct()
                .sorted()
                .forEach(root -> trees.put(root, new Tree(change, requireRoot(change.lock(Quota.TYPE, root)))));
        return trees;
    }

    static Tree read(Reading reading, Id<Quota> root) {
        return new Tree(reading, requireRoot(reading.get(Quota.TYPE, root)));
    }

    /** Reads several trees: two statements. */
    static Map<Id<Quota>, Tree> read(Reading reading, Set<Id<Quota>> roots) {
        if (roots.isEmpty()) {
            return Map.of();
        }
        ImmutableListMultimap<Id<Quota>, Quota> parts =
                Multimaps.index(reading.select(Query.of(Quota.TYPE).where(Quota.ROOT.in(roots))), Quota::top);
        Map<Id<Quota>, Tree> trees = new TreeMap<>();
        reading.findAll(Quota.TYPE, roots)
                .forEach((root, top) -> trees.put(root, new Tree(requireRoot(top), parts.get(root))));
        return trees;
    }

    private static Quota requireRoot(Quota quota) {
        if (quota.parent() != null) {
            throw new IllegalArgumentException(quota.id() + " is not the root of its tree");
        }
        return quota;
    }

    Quota root() {
        return get(root);
    }

    Quota get(Id<Quota> id) {
        Quota found = nodes.get(id);
        if (found == null) {
            throw new NotFound("record.missing", Quota.TYPE);
        }
        return found;
    }

    Collection<Quota> all() {
        return ImmutableList.copyOf(nodes.values());
    }

    /** Gives the quota and those above it, the root last. */
    List<Quota> path(Id<Quota> quota) {
        List<Quota> path = new ArrayList<>();
        for (@Nullable Id<Quota> at = quota;
                at != null;
                at = path.get(path.size() - 1).parent()) {
            path.add(get(at));
        }
        return path;
    }

    boolean isWithin(Id<Quota> lower, Id<Quota> upper) {
        return path(lower).stream().anyMatch(step -> step.id().equals(upper));
    }

    /** Says whether an amount would fit if nothing were taken. */
    boolean couldHold(Id<Quota> quota, long amount) {
        return path(quota).stream().allMatch(step -> step.size() == null || step.size() >= step.counts(amount));
    }

    /** Stores the next state of the quota and of those above it. */
    void updatePath(Writing change, Id<Quota> quota, UnaryOperator<Quota> next) {
        updatePaths(change, List.of(quota), next);
    }

    /** Stores the next state of some quotas and of those above them, each once. */
    void updatePaths(Writing change, List<Id<Quota>> quotas, UnaryOperator<Quota> next) {
        store(
                change,
                quotas.stream()
                        .flatMap(quota -> path(quota).stream())
                        .distinct()
                        .map(next)
                        .toList());
    }

    void replace(Writing change, Quota next) {
        store(change, List.of(next));
    }

    /** Stores the next state of those quotas that are of this tree. */
    void replaceAll(Writing change, List<QuotaRef> quotas, UnaryOperator<Quota> next) {
        store(
                change,
                quotas.stream()
                        .filter(ref -> ref.root().equals(root))
                        .map(ref -> next.apply(get(ref.quota())))
                        .toList());
    }

    /** Has those who wait, if there are any, offered what is free. */
    void wake(Writing change) {
        updateRoot(
                change,
                top -> top.waiting() == 0
                        ? top
                        : top.next().nextDueAt(change.now()).build());
    }

    void updateRoot(Writing change, UnaryOperator<Quota> next) {
        store(change, List.of(next.apply(root())));
    }

    private void store(Writing change, List<Quota> quotas) {
        List<Quota> changed = quotas.stream()
                .filter(quota -> !Objects.equals(quota, nodes.get(quota.id())))
                .toList();
        if (!changed.isEmpty()) {
            change.updateAll(Quota.TYPE, changed).forEach(stored -> nodes.put(stored.id(), stored));
        }
    }
}
