package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The desk takes a merge back; both sides are as if it had not been.
 *
 * @param request which request
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record UndoMerge(
        @NotNull Id<ServiceRequest> request,
        @Nullable Long seen,
        @Nullable UUID commandId) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.UNMERGE.permission();
    }
}
