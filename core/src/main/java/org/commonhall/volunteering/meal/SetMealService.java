package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Sets how meals are ordered in a programme; the first time, and again.
 *
 * @param programme which programme
 * @param kitchen the organization that cooks
 * @param orderBy until which time of day one can order and cancel, that second included
 * @param daysBefore how many days before the meal
 * @param sidesPerMain how many side dishes come with each main dish
 */
public record SetMealService(
        @NotNull Id<Programme> programme,
        @NotNull Id<Organization> kitchen,
        @NotNull LocalTime orderBy,
        @Min(0) @Max(30) long daysBefore,
        @Min(0) @Max(20) long sidesPerMain)
        implements Command {

    @Override
    public Permission permission() {
        return MealRights.ORGANISE;
    }
}
