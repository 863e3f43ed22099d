package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Has the kitchen cook what was counted; orders of clients without a route, and of those who are away, are cancelled.
 * The seen version is that of the day.
 *
 * @param day which day
 */
public record ConfirmDay(@NotNull Id<MealDay> day) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
