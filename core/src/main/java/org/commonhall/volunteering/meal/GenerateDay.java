package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Makes the orders of a day out of the standing ones; those that are there stay as they are.
 *
 * @param programme which programme
 * @param date which day
 */
public record GenerateDay(
        @NotNull Id<Programme> programme, @NotNull LocalDate date) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
