package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a unit that helps is late; sent by the system, once for each due time.
 *
 * @param assistance the unit's part
 * @param at since when it is due
 * @param commandId makes a repeat safe, or null
 */
public record SettleAssistance(
        @NotNull Id<RequestAssistant> assistance,
        @NotNull Instant at,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Permission.of("request.settle.assistance");
    }
}
