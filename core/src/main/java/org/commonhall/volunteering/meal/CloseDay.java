package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a day on which nothing is being brought any more.
 * The seen version is that of the day.
 *
 * @param day which day
 */
public record CloseDay(@NotNull Id<MealDay> day) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
