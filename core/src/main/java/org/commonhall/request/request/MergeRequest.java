package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * The desk handles a request as part of another one; reversible. The seen version is that of the request that is
 * merged.
 *
 * @param request which request
 * @param into the other request
 */
public record MergeRequest(
        @NotNull Id<ServiceRequest> request, @NotNull Id<ServiceRequest> into) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.MERGE.permission();
    }
}
