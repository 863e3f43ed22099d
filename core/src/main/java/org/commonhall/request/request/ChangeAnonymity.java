package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A requester changes who sees their name; what was told before stays told. The seen version is that of the request.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param anonymousToPublic whether the name is kept from the public
 * @param anonymousToHandler whether name and contact are kept from the units that handle it
 */
public record ChangeAnonymity(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        boolean anonymousToPublic,
        boolean anonymousToHandler)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestRights.CHANGE_ANONYMITY;
    }
}
