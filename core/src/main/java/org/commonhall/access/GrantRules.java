package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;

/**
 * What can be granted, and what cannot be taken away: people, roles and scopes there are, and always an administrator.
 * Immutable and thread-safe.
 *
 * @param roles the roles that the hall knows
 * @param scopes the kinds of records that roles are held on
 */
record GrantRules(ImmutableSet<Role> roles, ImmutableList<RecordType<?>> scopes) {
    /** The roles of the library. */
    static final ImmutableSet<Role> STANDARD = ImmutableSet.of(
            Role.ADMINISTRATOR,
            Role.REGISTRAR,
            Role.DESK,
            Role.HANDLER,
            Role.SURVEYOR,
            Role.REVIEWER,
            Role.SECRETARY,
            Role.AUDITOR,
            Role.KEEPER,
            Role.ATTENDANT,
            Role.ORGANISER,
            Role.INSTRUCTOR,
            Role.ASSESSOR,
            Role.COORDINATOR,
            Role.INTEGRATOR);

    static GrantRules of(ImmutableSet<Role> more, ImmutableList<RecordType<?>> scopes) {
        return new GrantRules(
                ImmutableSet.<Role>builder().addAll(STANDARD).addAll(more).build(), scopes);
    }

    void require(Change change, GrantRole command) {
        if (!roles.contains(command.role())) {
            throw new InvalidInput("role", "access.grant.role", command.role());
        }
        if (!change.acts(command.holder())) {
            throw new InvalidInput("holder", "access.grant.holder");
        }
        Instant until = command.until();
        if (until != null && !until.isAfter(change.now())) {
            throw new InvalidInput("until", "access.grant.past", until);
        }
        if (!exists(change, command.scope())) {
            throw new InvalidInput("scope", "access.grant.scope");
        }
    }

    /** The grant that says the same already. */
    static Optional<RoleGrant> same(Change change, GrantRole command) {
        return change.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(command.holder()))).stream()
                .filter(grant -> grant.inForce(change.now())
                        && grant.role().equals(command.role().code())
                        && grant.scope().equals(command.scope())
                        && Objects.equals(grant.endedAt(), command.until()))
                .findFirst();
    }

    private boolean exists(Reading reading, UUID scope) {
        return scope.equals(Scopes.DISTRICT)
                || scopes.stream()
                        .anyMatch(type -> reading.find(type, new Id<>(scope)).isPresent())
                || reading.count(Query.of(ScopeAncestor.TYPE)
                                .where(ScopeAncestor.SCOPE.is(scope).or(ScopeAncestor.ANCESTOR.is(scope))))
                        > 0;
    }

    /** Refuses to end the last right of an administrator of the district that does not end by itself. */
    static void requireAnother(Writing change, RoleGrant ending) {
        if (governs(ending, change.now())) {
            requireOne(change, grant -> !grant.id().equals(ending.id()));
        }
    }

    /** Refuses to erase a person without whom there is no administrator. */
    static void requireOthers(Writing change, UUID person) {
        if (change.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(person))).stream()
                .anyMatch(grant -> governs(grant, change.now()))) {
            requireOne(change, grant -> !grant.holder().equals(person));
        }
    }

    private static void requireOne(Writing change, Predicate<RoleGrant> other) {
        // Held, so that two administrators cannot end each other's right at the same time.
        change.lock(ScopeRoot.TYPE, ScopeRoot.ID);
        if (change.select(Query.of(RoleGrant.TYPE).where(RoleGrant.SCOPE.is(Scopes.DISTRICT))).stream()
                .filter(other)
                .filter(grant -> governs(grant, change.now()) && grant.endedAt() == null)
                .noneMatch(grant -> change.acts(grant.holder()))) {
            throw new RuleViolation("access.administrator.last");
        }
    }

    private static boolean governs(RoleGrant grant, Instant now) {
        return grant.role().equals(Role.ADMINISTRATOR.code())
                && grant.scope().equals(Scopes.DISTRICT)
                && grant.inForce(now);
    }
}
