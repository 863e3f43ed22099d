package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.RoleGrant;
import org.jspecify.annotations.Nullable;

/**
 * Ends a grant.
 *
 * @param grant which
 * @param commandId makes a repeat safe, or null
 */
public record RevokeRole(
        @NotNull Id<RoleGrant> grant, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Access.GRANT;
    }
}
