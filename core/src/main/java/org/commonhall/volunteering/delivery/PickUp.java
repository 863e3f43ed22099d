package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Picks meals up at the kitchen. What is for somebody who is away since is not brought.
 * The seen version is that of the route of the day.
 *
 * @param round which route of a day
 * @param drops which meals, empty for all that are one's own and planned
 */
public record PickUp(
        @NotNull Id<RouteDay> round,
        @NotNull @Size(max = 200) List<@NotNull Id<MealDrop>> drops) implements Command {

    /**
     * Keeps a copy of the meals.
     *
     * @param round which route of a day
     * @param drops which meals, empty for all that are one's own and planned
     */
    public PickUp {
        drops = Copies.list(drops);
    }

    /**
     * Picks up all that is one's own on a route.
     *
     * @param round which route of a day
     * @return the command
     */
    public static PickUp all(Id<RouteDay> round) {
        return new PickUp(round, List.of());
    }

    @Override
    public Permission permission() {
        return DeliveryRights.CARRY;
    }
}
