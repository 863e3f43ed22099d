package org.commonhall.access;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A role held on a scope and everything below it, as its holder and administrators see it.
 *
 * @param id the identity, for {@link RevokeRole}
 * @param version the version, for {@link org.commonhall.Call#seen(long)}
 * @param holder the person who holds it
 * @param holderName that person's name
 * @param role the code of the role
 * @param scope where it is held
 * @param scopeName its name, null for the district
 * @param grantedAt from when on it is held
 * @param endedAt when it ended or will end, null for never
 * @param grantedBy the person who granted it, null for the first one
 * @param grantedByName that person's name, or null
 */
public record GrantView(
        Id<RoleGrant> id,
        long version,
        UUID holder,
        @Personal("contact") @Nullable String holderName,
        String role,
        UUID scope,
        @Nullable Name scopeName,
        Instant grantedAt,
        @Nullable Instant endedAt,
        @Nullable UUID grantedBy,
        @Personal("contact") @Nullable String grantedByName) {

    static GrantView of(RoleGrant grant, Names names) {
        return new GrantView(
                grant.id(),
                grant.version(),
                grant.holder(),
                names.person(grant.holder()),
                grant.role(),
                grant.scope(),
                names.scope(grant.scope()),
                grant.grantedAt(),
                grant.endedAt(),
                grant.grantedBy(),
                names.person(grant.grantedBy()));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
