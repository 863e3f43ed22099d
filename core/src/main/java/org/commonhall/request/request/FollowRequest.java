package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A person follows a public request, or says that they have the same trouble. The seen version is that of the request.
 *
 * @param request which request
 * @param meToo whether the person has the same trouble
 * @param on false to stop following
 */
public record FollowRequest(@NotNull Id<ServiceRequest> request, boolean meToo, boolean on) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.FOLLOW.permission();
    }
}
