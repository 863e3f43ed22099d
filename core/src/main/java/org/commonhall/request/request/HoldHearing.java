package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A reviewer holds a hearing, whose time does not count. The seen version is that of the request.
 *
 * @param request which request
 * @param from when the review began to wait for it
 * @param until when it was over
 */
public record HoldHearing(
        @NotNull Id<ServiceRequest> request,
        @NotNull Instant from,
        @NotNull Instant until) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.DECIDE_REVIEW.permission();
    }
}
