package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * How meals are ordered in a programme.
 *
 * @param programme which programme
 * @param title its title
 * @param kitchen the organization that cooks
 * @param kitchenName its name
 * @param orderBy until which time of day one can order and cancel, that second included
 * @param daysBefore how many days before the meal
 * @param sidesPerMain how many side dishes come with each main dish
 * @param routes the routes, by code
 * @param dishes the dishes, by code
 * @param restrictions the diets that forbid ingredients, by code
 */
public record MealServiceView(
        Id<Programme> programme,
        @Nullable Name title,
        Id<Organization> kitchen,
        @Nullable Name kitchenName,
        LocalTime orderBy,
        long daysBefore,
        long sidesPerMain,
        ImmutableList<RouteRow> routes,
        ImmutableList<DishRow> dishes,
        ImmutableList<RestrictionRow> restrictions) {

    /**
     * A route.
     *
     * @param id the identity
     * @param code tells the routes of a programme apart
     * @param title the title
     */
    public record RouteRow(Id<MealRoute> id, String code, String title) {}

    /**
     * A dish.
     *
     * @param id the identity
     * @param code tells the dishes of a programme apart
     * @param title the title
     * @param component which part of a meal it is
     * @param ingredients the codes of its ingredients, null while nobody knows them
     * @param textures the codes of the textures it is offered in
     */
    public record DishRow(
            Id<Dish> id,
            String code,
            String title,
            String component,
            @Nullable ImmutableSet<String> ingredients,
            ImmutableSet<String> textures) {
        static DishRow of(Dish dish) {
            Kitchen.Food food = dish.food();
            return new DishRow(
                    dish.id(), dish.code(), dish.title(), dish.component(), food.ingredients(), food.textures());
        }
    }

    /**
     * A diet that forbids ingredients.
     *
     * @param code tells the restrictions of a programme apart
     * @param forbids the codes of the ingredients it forbids
     */
    public record RestrictionRow(String code, ImmutableSet<String> forbids) {}
}
