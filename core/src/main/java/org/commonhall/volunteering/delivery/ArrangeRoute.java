package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealRoute;

/**
 * Sets in which line the clients of a route are visited, whatever the day.
 *
 * @param route which route
 * @param clients all its clients, in line
 */
public record ArrangeRoute(
        @NotNull Id<MealRoute> route,
        @NotNull @Size(max = 200) List<@NotNull Id<MealClient>> clients) implements Command {

    /**
     * Keeps a copy of the line.
     *
     * @param route which route
     * @param clients all its clients, in line
     */
    public ArrangeRoute {
        clients = Copies.list(clients);
    }

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }
}
