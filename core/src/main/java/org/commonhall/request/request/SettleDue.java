package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param request which request
 * @param at since when it is due
 */
public record SettleDue(
        @NotNull Id<ServiceRequest> request, @NotNull Instant at) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestRights.SETTLE;
    }
}
