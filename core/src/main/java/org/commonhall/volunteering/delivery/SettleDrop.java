package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a meal on its way: it gets cold.
 *
 * @param drop which meal
 * @param at when that fell due
 */
public record SettleDrop(
        @NotNull Id<MealDrop> drop, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return DeliveryRights.SETTLE;
    }
}
