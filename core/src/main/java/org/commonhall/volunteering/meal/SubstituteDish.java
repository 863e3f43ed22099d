package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives a client another dish of the menu.
 *
 * @param item in place of what
 * @param dish which dish
 */
public record SubstituteDish(
        @NotNull Id<MealItem> item, @NotNull Id<Dish> dish) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
