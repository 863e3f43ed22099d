package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Approves and does an erasure, or refuses it. The seen version is that of the request.
 *
 * @param request the request
 * @param approved whether the data are erased
 * @param reason why, journaled, never personal; null for none
 */
public record DecideErasure(
        @NotNull Id<PersonalDataRequest> request,
        boolean approved,
        @Size(max = 400) @Nullable String reason) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.DECIDE_ERASURE;
    }
}
