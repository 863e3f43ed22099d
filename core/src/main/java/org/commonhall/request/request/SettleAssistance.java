package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Tells that a unit that helps is late; sent by the system, once for each due time.
 *
 * @param assistance the unit's part
 * @param at since when it is due
 */
public record SettleAssistance(
        @NotNull Id<RequestAssistant> assistance, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return RequestRights.SETTLE_ASSISTANCE;
    }
}
