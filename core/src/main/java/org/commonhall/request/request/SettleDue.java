package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param request which request
 * @param at since when it is due
 * @param commandId makes a repeat safe, or null
 */
public record SettleDue(
        @NotNull Id<ServiceRequest> request,
        @NotNull Instant at,
        @Nullable UUID commandId) implements RequestCommand {

    @Override
    public Permission permission() {
        return Permission.of("request.settle");
    }
}
