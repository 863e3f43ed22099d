package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer holds a hearing, whose time does not count.
 *
 * @param request which request
 * @param from when the review began to wait for it
 * @param until when it was over
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record HoldHearing(
        @NotNull Id<ServiceRequest> request,
        @NotNull Instant from,
        @NotNull Instant until,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.DECIDE_REVIEW.permission();
    }
}
