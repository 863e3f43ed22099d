package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * The desk takes a merge back; both sides are as if it had not been. The seen version is that of the request that is
 * merged.
 *
 * @param request which request
 */
public record UndoMerge(@NotNull Id<ServiceRequest> request) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.UNMERGE.permission();
    }
}
