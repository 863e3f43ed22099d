package org.commonhall.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;

/**
 * Keeps the closure of the tree of scopes exact while scopes are hung below others and taken off again. A scope is below
 * at most one other; the district is above all and has no rows. Each change holds {@link ScopeRoot} first.
 */
public final class ScopeTree {
    /** The most scopes above one another, the district not counted. */
    public static final int MAX_DEPTH = 16;

    private ScopeTree() {}

    /**
     * Hangs a scope, with everything below it, below another.
     *
     * @param change the transaction
     * @param scope the scope, which is below nothing yet
     * @param parent the scope it goes below
     * @throws RuleViolation with {@code access.scope.cycle}, {@code access.scope.placed} or {@code access.scope.depth}
     */
    public static void place(Writing change, UUID scope, UUID parent) {
        change.lock(ScopeRoot.TYPE, ScopeRoot.ID);
        Set<UUID> below = withBelow(change, scope);
        if (below.contains(parent)) {
            throw new RuleViolation("access.scope.cycle");
        }
        if (!above(change, scope).isEmpty()) {
            throw new RuleViolation("access.scope.placed");
        }
        Set<UUID> above = ImmutableSet.<UUID>builder()
                .add(parent)
                .addAll(above(change, parent))
                .build();
        if (above.size() + depthBelow(change, below) >= MAX_DEPTH) {
            throw new RuleViolation("access.scope.depth", MAX_DEPTH);
        }
        List<ScopeAncestor> steps = new ArrayList<>();
        for (UUID lower : below) {
            for (UUID upper : above) {
                steps.add(new ScopeAncestor(change.newId(), 0, lower, upper));
            }
        }
        change.insertAll(ScopeAncestor.TYPE, steps);
    }

    /**
     * Puts new scopes, which have nothing below them, under parents: three statements for all of them.
     *
     * @param change the use case
     * @param parents the parent of each scope; a parent that is new itself stands before what is under it
     * @return the steps that were made for each scope
     * @throws RuleViolation with {@code access.scope.depth}
     */
    public static Map<UUID, List<Id<?>>> placeNew(Writing change, Map<UUID, UUID> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        change.lock(ScopeRoot.TYPE, ScopeRoot.ID);
        SetMultimap<UUID, UUID> above = LinkedHashMultimap.create();
        change.select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.SCOPE.in(ImmutableSet.copyOf(parents.values()))))
                .forEach(step -> above.put(step.scope(), step.ancestor()));
        List<ScopeAncestor> steps = new ArrayList<>();
        parents.forEach((scope, parent) -> {
            above.put(scope, parent);
            above.putAll(scope, ImmutableSet.copyOf(above.get(parent)));
            if (above.get(scope).size() >= MAX_DEPTH) {
                throw new RuleViolation("access.scope.depth", MAX_DEPTH);
            }
            above.get(scope).forEach(upper -> steps.add(new ScopeAncestor(change.newId(), 0, scope, upper)));
        });
        return change.insertAll(ScopeAncestor.TYPE, steps).stream()
                .collect(Collectors.groupingBy(
                        ScopeAncestor::scope, Collectors.mapping(ScopeAncestor::id, Collectors.toList())));
    }

    /**
     * Takes a scope, with everything below it, off the scope it hangs below.
     *
     * @param change the transaction
     * @param scope the scope; it stays as it is if it is below nothing
     */
    public static void release(Writing change, UUID scope) {
        change.lock(ScopeRoot.TYPE, ScopeRoot.ID);
        Set<UUID> above = above(change, scope);
        change.select(Query.of(ScopeAncestor.TYPE)
                        .where(ScopeAncestor.SCOPE.in(withBelow(change, scope)))
                        .where(ScopeAncestor.ANCESTOR.in(above)))
                .forEach(step -> change.delete(ScopeAncestor.TYPE, step));
    }

    /**
     * Reads the scopes above a scope.
     *
     * @param reading the transaction
     * @param scope the scope
     * @return the scopes, in no order, without the scope itself and the district
     */
    public static ImmutableSet<UUID> above(Reading reading, UUID scope) {
        return far(reading, ScopeAncestor.SCOPE, scope, ScopeAncestor.ANCESTOR);
    }

    private static Set<UUID> withBelow(Reading reading, UUID scope) {
        return ImmutableSet.<UUID>builder()
                .add(scope)
                .addAll(far(reading, ScopeAncestor.ANCESTOR, scope, ScopeAncestor.SCOPE))
                .build();
    }

    // The deepest of a subtree has a row for every step up to its top.
    private static long depthBelow(Reading reading, Set<UUID> below) {
        return reading
                .select(Query.of(ScopeAncestor.TYPE)
                        .where(ScopeAncestor.SCOPE.in(below))
                        .where(ScopeAncestor.ANCESTOR.in(below)))
                .stream()
                .collect(Collectors.groupingBy(ScopeAncestor::scope, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static ImmutableSet<UUID> far(
            Reading reading, Attribute<ScopeAncestor, UUID> near, UUID scope, Attribute<ScopeAncestor, UUID> far) {
        return reading.select(Query.of(ScopeAncestor.TYPE).where(near.is(scope))).stream()
                .map(step -> far.fromStored(far.stored(step).orElseThrow()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
