package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.RoleGrant;

/**
 * Ends a grant. The seen version is that of the grant.
 *
 * @param grant the grant
 */
public record RevokeRole(@NotNull Id<RoleGrant> grant) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.GRANT;
    }
}
