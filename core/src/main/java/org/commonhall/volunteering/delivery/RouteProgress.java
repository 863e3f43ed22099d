package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableMap;
import org.commonhall.Id;
import org.commonhall.volunteering.meal.MealRoute;

/**
 * How a route on a day goes on, without any name.
 *
 * @param round which route of the day
 * @param route which route
 * @param status whether the line is the one that is walked
 * @param open how many meals nobody brings yet
 * @param meals how many doors stand how
 */
public record RouteProgress(
        Id<RouteDay> round,
        Id<MealRoute> route,
        RouteDayStatus status,
        long open,
        ImmutableMap<DropStatus, Long> meals) {}
