package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealRoute;

/**
 * Confirms the line of a route on a day.
 * The seen version is that of the day.
 *
 * @param day which day
 * @param route which route
 * @param clients the clients of the day in line, empty for the line that is proposed
 */
public record ConfirmRoute(
        @NotNull Id<MealDay> day,
        @NotNull Id<MealRoute> route,
        @NotNull @Size(max = 200) List<@NotNull Id<MealClient>> clients)
        implements Command {

    /**
     * Keeps a copy of the line.
     *
     * @param day which day
     * @param route which route
     * @param clients the clients of the day in line, empty for the line that is proposed
     */
    public ConfirmRoute {
        clients = Copies.list(clients);
    }

    /**
     * Confirms the line that is proposed.
     *
     * @param day which day
     * @param route which route
     * @return the command
     */
    public static ConfirmRoute asProposed(Id<MealDay> day, Id<MealRoute> route) {
        return new ConfirmRoute(day, route, List.of());
    }

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }
}
