package org.commonhall;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;

/**
 * What a command or a read needs, with the standard answer to who has it. An {@link AccessPolicy} may answer otherwise.
 *
 * @param code the stable code, such as {@code request.answer}
 * @param roles a role that is held on the scope or above it suffices
 * @param owner whether whoever the record belongs to may do it
 * @param open whether everybody may do it, visitors too
 */
public record Permission(String code, ImmutableSet<Role> roles, boolean owner, boolean open) {

    /**
     * Needs one of some roles; administrators always have it.
     *
     * @param code the stable code
     * @param roles the roles
     * @return the permission
     */
    public static Permission of(String code, Role... roles) {
        return new Permission(
                code,
                ImmutableSet.<Role>builder().add(roles).add(Role.ADMINISTRATOR).build(),
                false,
                false);
    }

    /** The code: what refusals for programs name. */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    /**
     * The same permission, also for whoever the record belongs to.
     *
     * @return the copy
     */
    public Permission orOwner() {
        return new Permission(code, roles, true, open);
    }

    /**
     * The same permission for everybody, visitors too.
     *
     * @return the copy
     */
    public Permission orAnyone() {
        return new Permission(code, roles, owner, true);
    }
}
