package org.commonhall.access;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.RoleGrant;
import org.jspecify.annotations.Nullable;

/**
 * A role held on a scope and everything below it, as its holder and administrators see it.
 *
 * @param id the identity, for {@link RevokeRole}
 * @param version the version, for {@link org.commonhall.Call#seen(long)}
 * @param holder the person who holds it
 * @param role the code of the role
 * @param scope where it is held
 * @param grantedAt from when on it is held
 * @param endedAt when it ended or will end, null for never
 * @param grantedBy the person who granted it, null for the first one
 */
public record GrantView(
        Id<RoleGrant> id,
        long version,
        UUID holder,
        String role,
        UUID scope,
        Instant grantedAt,
        @Nullable Instant endedAt,
        @Nullable UUID grantedBy) {

    static GrantView of(RoleGrant grant) {
        return new GrantView(
                grant.id(),
                grant.version(),
                grant.holder(),
                grant.role(),
                grant.scope(),
                grant.grantedAt(),
                grant.endedAt(),
                grant.grantedBy());
    }
}
