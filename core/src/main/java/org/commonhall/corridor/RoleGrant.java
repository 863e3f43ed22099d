package org.commonhall.corridor;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A role held on a scope and everything below it (授权). Ended, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param holder the person
 * @param role the role's code
 * @param scope a building, organization, station, programme or {@link Scopes#DISTRICT}
 * @param grantedAt from when on it is held
 * @param endedAt when it ended, or will end
 * @param grantedBy the person who granted it, absent for the first one
 */
@Index("holder")
@Index({"scope", "role", "grantedAt"})
public record RoleGrant(
        Id<RoleGrant> id,
        long version,
        @Subject UUID holder,
        @Size(max = 40) String role,
        UUID scope,
        Instant grantedAt,
        @Nullable Instant endedAt,
        @Nullable UUID grantedBy) {
    /** How it is stored. */
    public static final RecordType<RoleGrant> TYPE = RecordType.of(MethodHandles.lookup(), RoleGrant.class);
    /** By whom it is held. */
    public static final Attribute<RoleGrant, UUID> HOLDER = TYPE.attribute("holder", RoleGrant::holder);
    /** Where it is held. */
    public static final Attribute<RoleGrant, UUID> SCOPE = TYPE.attribute("scope", RoleGrant::scope);
    /** The role's code. */
    public static final Attribute<RoleGrant, String> ROLE = TYPE.attribute("role", RoleGrant::role);
    /** Since when it has been in force. */
    public static final Attribute<RoleGrant, Instant> GRANTED_AT = TYPE.attribute("grantedAt", RoleGrant::grantedAt);
    /** Up to when it is in force. */
    public static final Attribute<RoleGrant, Instant> ENDED_AT = TYPE.attribute("endedAt", RoleGrant::endedAt);

    /**
     * Whether it is held at a moment.
     *
     * @param now the moment
     * @return true from the grant up to, and not at, its end
     */
    public boolean inForce(Instant now) {
        return !now.isBefore(grantedAt) && (endedAt == null || now.isBefore(endedAt));
    }
    /**
     * The same grant, ended.
     *
     * @param moment when it ends
     * @return the copy
     */
    public RoleGrant endedAt(Instant moment) {
        return new RoleGrant(id, version, holder, role, scope, grantedAt, moment, grantedBy);
    }
}
