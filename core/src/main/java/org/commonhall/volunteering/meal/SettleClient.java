package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a client: a planned change of status begins or is over.
 *
 * @param client which client
 * @param at when that fell due
 */
public record SettleClient(
        @NotNull Id<MealClient> client, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return MealRights.SETTLE;
    }
}
