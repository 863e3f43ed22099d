package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealRoute;

/**
 * The line of a route on a day.
 *
 * @param route which route
 * @param title its title
 * @param settled whether it counts without anybody looking at it
 * @param clients the clients in line
 */
public record RouteProposal(Id<MealRoute> route, String title, boolean settled, ImmutableList<Stop> clients) {

    /**
     * A client in line.
     *
     * @param client which client
     * @param name how the client wants to be called
     */
    public record Stop(
            Id<MealClient> client, @Personal("contact") String name) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
