package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The label of a main dish: all that a carrier is told of a diet.
 *
 * @param client whose
 * @param name how the client wants to be called
 * @param route on which route, null for one that was taken off since
 * @param routeTitle its title
 * @param dish which dish
 * @param dishTitle its title
 * @param size how large it is
 * @param clash what in the dish the client does not eat
 * @param sides the titles of the dishes that come with it
 */
public record MealLabel(
        Id<MealClient> client,
        @Personal("contact") String name,
        @Nullable Id<MealRoute> route,
        @Nullable String routeTitle,
        Id<Dish> dish,
        String dishTitle,
        PortionSize size,
        @Personal("meal.diet") ImmutableSet<String> clash,
        ImmutableList<String> sides) {
    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
