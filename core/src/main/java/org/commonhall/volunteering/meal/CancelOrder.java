package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Cancels an order because the client does not want it; it is not made again by itself.
 *
 * @param order which order
 */
public record CancelOrder(@NotNull Id<MealOrder> order) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
