package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * A route on a day (当日线路). Held while its carriers or its line change. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param mealDay which day
 * @param servedOn its date
 * @param route which route
 * @param status whether the line is the one that is walked
 * @param clients the clients in line, as {@link RouteOrder#write} says it
 */
@Unique(
        name = "route",
        of = {"mealDay", "route"})
public record RouteDay(
        Id<RouteDay> id,
        long version,
        Id<Programme> programme,
        Id<MealDay> mealDay,
        LocalDate servedOn,
        Id<MealRoute> route,
        RouteDayStatus status,
        @Size(max = 8000) String clients) {

    /** How it is stored. */
    public static final RecordType<RouteDay> TYPE = RecordType.of(MethodHandles.lookup(), RouteDay.class);
    /** Which day. */
    public static final Attribute<RouteDay, Id<MealDay>> MEAL_DAY = TYPE.attribute("mealDay", RouteDay::mealDay);

    /** Begins a route on a day. */
    static RouteDay fresh(Writing change, MealDay day, Id<MealRoute> route, RouteOrder order) {
        return new RouteDay(
                change.newId(),
                0,
                day.programme(),
                day.id(),
                day.servedOn(),
                route,
                order.settled() ? RouteDayStatus.CONFIRMED : RouteDayStatus.OPEN,
                RouteOrder.write(order.clients()));
    }

    /** Reads the routes of a day: one statement. */
    static List<RouteDay> of(Reading reading, Id<MealDay> day) {
        return reading.select(Query.of(TYPE).where(MEAL_DAY.is(day)));
    }

    /** Gives it with a line. */
    RouteDay with(RouteOrder order) {
        return new RouteDay(
                id,
                version,
                programme,
                mealDay,
                servedOn,
                route,
                order.settled() ? RouteDayStatus.CONFIRMED : RouteDayStatus.OPEN,
                RouteOrder.write(order.clients()));
    }

    /** Refuses while nobody has looked at the line. */
    void requireConfirmed() {
        if (status != RouteDayStatus.CONFIRMED) {
            throw new RuleViolation("delivery.day.unarranged");
        }
    }
}
