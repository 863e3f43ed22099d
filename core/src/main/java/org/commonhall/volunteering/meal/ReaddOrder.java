package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Has a cancelled order cooked after all.
 *
 * @param order which order
 */
public record ReaddOrder(@NotNull Id<MealOrder> order) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
