package org.commonhall.corridor;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Role;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageTransaction;

/** Where roles are held, read in the transaction that needs to know and never from a cache. */
public final class Scopes {
    /** The whole district: above every other scope. */
    public static final UUID DISTRICT = new UUID(0, 1);

    private Scopes() {}

    /**
     * The roles an actor holds somewhere: at most two statements.
     *
     * @param transaction where to read
     * @param actor who; only a person can hold roles
     * @param scopes where; roles on the district and on every ancestor count as well
     * @param now the moment
     * @return the roles
     */
    public static ImmutableSet<Role> held(
            StorageTransaction transaction, Actor actor, Collection<UUID> scopes, Instant now) {
        return held(transaction, grants(transaction, actor, now), scopes);
    }

    /**
     * Whether the actor holds a role anywhere: one statement for people.
     *
     * @param reading the transaction, with the actor
     * @return false for those without any, who are staff of nothing
     */
    public static boolean holdsAny(Reading reading) {
        return !grants(reading.transaction, reading.by(), reading.now()).isEmpty();
    }

    /**
     * Who holds one of some roles somewhere: at most two statements.
     *
     * @param reading the transaction
     * @param roles the roles
     * @param scopes where; roles on every ancestor count as well, and those on the district
     * @return the persons
     */
    public static Stream<UUID> holders(Reading reading, Set<Role> roles, UUID... scopes) {
        Set<UUID> places = new HashSet<>(Arrays.asList(scopes));
        reading.select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.SCOPE.in(Arrays.asList(scopes))))
                .forEach(step -> places.add(step.ancestor()));
        places.add(DISTRICT);
        return reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.SCOPE.in(places))).stream()
                .filter(grant -> grant.inForce(reading.now()) && roles.contains(new Role(grant.role())))
                .map(RoleGrant::holder);
    }

    /**
     * The roles the actor holds in each of several places, such as those of many rows: at most two statements for all of them.
     *
     * @param reading the transaction, with the actor
     * @param scopes where; roles on the district and on every ancestor count as well
     * @return the roles of each place
     */
    public static ImmutableMap<UUID, ImmutableSet<Role>> heldInEach(Reading reading, Set<UUID> scopes) {
        List<RoleGrant> grants = grants(reading.transaction, reading.by(), reading.now());
        SetMultimap<UUID, UUID> above = HashMultimap.create();
        scopes.forEach(scope -> above.putAll(scope, List.of(scope, DISTRICT)));
        Set<UUID> below = Sets.difference(scopes, Set.of(DISTRICT));
        if (!below.isEmpty() && grants.stream().anyMatch(grant -> !grant.scope().equals(DISTRICT))) {
            reading.select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.SCOPE.in(below)))
                    .forEach(step -> above.put(step.scope(), step.ancestor()));
        }
        return ImmutableMap.copyOf(Maps.asMap(above.keySet(), scope -> roles(grants, above.get(scope))));
    }

    /** What a person has been granted and still holds; one statement for people, none for others. */
    static List<RoleGrant> grants(StorageTransaction transaction, Actor actor, Instant now) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return List.of();
        }
        return transaction
                .select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(Objects.requireNonNull(actor.person()))))
                .stream()
                .filter(grant -> grant.inForce(now))
                .toList();
    }

    /** Which of the grants count in one at least of the places; at most one statement. */
    static ImmutableSet<Role> held(StorageTransaction transaction, List<RoleGrant> grants, Collection<UUID> scopes) {
        Set<UUID> above = new HashSet<>(scopes);
        above.add(DISTRICT);
        if (grants.stream().anyMatch(grant -> !above.contains(grant.scope()))) {
            transaction
                    .select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.SCOPE.in(scopes)))
                    .forEach(step -> above.add(step.ancestor()));
        }
        return roles(grants, above);
    }

    private static ImmutableSet<Role> roles(List<RoleGrant> grants, Set<UUID> places) {
        return grants.stream()
                .filter(grant -> places.contains(grant.scope()))
                .map(grant -> new Role(grant.role()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
