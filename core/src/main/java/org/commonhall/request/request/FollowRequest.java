package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A person follows a public request, or says that they have the same trouble.
 *
 * @param request which request
 * @param meToo whether the person has the same trouble
 * @param on false to stop following
 * @param commandId makes a repeat safe, or null
 */
public record FollowRequest(
        @NotNull Id<ServiceRequest> request,
        boolean meToo,
        boolean on,
        @Nullable UUID commandId) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.FOLLOW.permission();
    }
}
