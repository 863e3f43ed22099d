package org.commonhall.request.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What one requester says about the answer, told by themselves or noted by a visitor. The seen version is that of the
 * request.
 *
 * @param request which request
 * @param requester which requester; null for oneself, and where there is only one
 * @param code the tracking code of somebody without an account, or null
 * @param reply what they say
 */
public record RecordVisit(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<Requester> requester,
        @Size(max = 40) @Nullable String code,
        @NotNull @Valid VisitReply reply)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.VISIT.permission();
    }
}
