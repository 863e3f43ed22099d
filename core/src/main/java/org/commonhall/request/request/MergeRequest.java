package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The desk handles a request as part of another one; reversible.
 *
 * @param request which request
 * @param into the other request
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record MergeRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull Id<ServiceRequest> into,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.MERGE.permission();
    }
}
