package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.DayStatus;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealOrder;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.meal.OrderStatus;

/** The clients of a day by route, with the lines that are known of it. Immutable. */
final class RouteLines {
    private final ImmutableListMultimap<Id<MealRoute>, MealClient> today;
    private final ImmutableMap<Id<MealRoute>, RouteLine> stored;
    private final ImmutableMap<Id<MealRoute>, RouteDay> days;

    private RouteLines(
            ImmutableListMultimap<Id<MealRoute>, MealClient> today,
            ImmutableMap<Id<MealRoute>, RouteLine> stored,
            ImmutableMap<Id<MealRoute>, RouteDay> days) {
        this.today = today;
        this.stored = stored;
        this.days = days;
    }

    /** Reads the clients of a day, who are on the route that the meal goes: four statements, one more once it is cooked. */
    static RouteLines of(Reading reading, MealDay day) {
        List<MealOrder> orders =
                reading.select(Query.of(MealOrder.TYPE).where(MealOrder.MEAL_DAY.is(day.id()))).stream()
                        .filter(order -> order.status() != OrderStatus.CANCELLED)
                        .toList();
        Map<Id<MealClient>, MealClient> clients = reading.findAll(
                MealClient.TYPE, orders.stream().map(MealOrder::client).collect(ImmutableSet.toImmutableSet()));
        ImmutableMap<Id<MealRoute>, RouteDay> days = RouteDay.of(reading, day.id()).stream()
                .collect(ImmutableMap.toImmutableMap(RouteDay::route, one -> one));
        if (day.status() == DayStatus.OPEN) {
            return of(
                    reading,
                    day,
                    days,
                    clients.values().stream()
                            .filter(client ->
                                    client.statusOn(day.servedOn()) == ClientStatus.ACTIVE && client.route() != null)
                            .collect(ImmutableListMultimap.toImmutableListMultimap(
                                    client -> Objects.requireNonNull(client.route()), client -> client)));
        }
        Map<Id<RouteDay>, Id<MealRoute>> routes =
                days.values().stream().collect(Collectors.toMap(RouteDay::id, RouteDay::route));
        return of(
                reading,
                day,
                days,
                MealDrop.of(reading, day.id()).stream()
                        .filter(drop -> drop.status() != DropStatus.CANCELLED)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                drop -> Objects.requireNonNull(routes.get(drop.routeDay())),
                                drop -> Objects.requireNonNull(clients.get(drop.client())))));
    }

    /** Takes the clients of a day: one statement, one more unless its routes are known. */
    static RouteLines of(
            Reading reading,
            MealDay day,
            ImmutableMap<Id<MealRoute>, RouteDay> days,
            ImmutableListMultimap<Id<MealRoute>, MealClient> today) {
        return new RouteLines(
                today,
                reading.select(Query.of(RouteLine.TYPE).where(RouteLine.PROGRAMME.is(day.programme()))).stream()
                        .collect(ImmutableMap.toImmutableMap(RouteLine::route, one -> one)),
                days);
    }

    /** Finds the line of a route, whatever the day: one statement. */
    static Optional<RouteLine> stored(Reading reading, Id<MealRoute> route) {
        return reading.select(Query.of(RouteLine.TYPE).where(RouteLine.ROUTE.is(route))).stream()
                .findFirst();
    }

    /** Reads the clients of a route whom meals may be brought to: one statement. */
    static List<MealClient> living(Reading reading, MealRoute route) {
        return reading
                .select(Query.of(MealClient.TYPE)
                        .where(MealClient.PROGRAMME.is(route.programme()))
                        .where(MealClient.LIVE.is(true)))
                .stream()
                .filter(client -> route.id().equals(client.route()))
                .toList();
    }

    ImmutableSet<Id<MealRoute>> routes() {
        return today.keySet();
    }

    ImmutableList<MealClient> today(Id<MealRoute> route) {
        return today.get(route);
    }

    Optional<RouteDay> day(Id<MealRoute> route) {
        return Optional.ofNullable(days.get(route));
    }

    /** Gives the line of a route: that of the day if somebody has confirmed it for the clients of today, else the stored one. */
    RouteOrder line(Id<MealRoute> route) {
        RouteDay day = days.get(route);
        RouteLine line = stored.get(route);
        ImmutableList<Id<MealClient>> whatever = line == null ? ImmutableList.of() : RouteOrder.read(line.clients());
        if (day != null) {
            RouteOrder confirmed = RouteOrder.of(RouteOrder.read(day.clients()), today.get(route));
            if (confirmed.settled() && day.status() == RouteDayStatus.CONFIRMED) {
                return confirmed;
            }
        }
        return RouteOrder.of(whatever, today.get(route));
    }
}
