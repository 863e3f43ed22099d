package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Grants a role on a scope.
 *
 * @param holder the person who gets it; the role of an unknown person gives nobody a right
 * @param role the role
 * @param scope where it is held, with everything below
 * @param until when it ends by itself, null for never
 */
public record GrantRole(
        @NotNull UUID holder,
        @NotNull Role role,
        @NotNull UUID scope,
        @Nullable Instant until) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.GRANT;
    }
}
