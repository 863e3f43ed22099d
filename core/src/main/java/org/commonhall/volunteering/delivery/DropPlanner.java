package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagements;
import org.commonhall.storage.Query;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.meal.DayFollower;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealOrder;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.meal.OrderStatus;
import org.commonhall.volunteering.service.RoundRecords;
import org.commonhall.volunteering.service.ServiceRecord;
import org.commonhall.volunteering.volunteer.Programme;

/** Plans what is brought once the kitchen cooks, and ends what nobody has brought when the day is over. */
final class DropPlanner implements DayFollower {
    private final Engagements engagements;

    DropPlanner(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public ImmutableListMultimap<Id<MealOrder>, Id<?>> confirmed(
            Writing change, MealDay day, ImmutableList<Cooked> cooked) {
        if (cooked.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        ImmutableMap<Id<MealRoute>, RouteDay> days = RouteDay.of(change, day.id()).stream()
                .collect(ImmutableMap.toImmutableMap(RouteDay::route, one -> one));
        ImmutableListMultimap<Id<MealRoute>, Cooked> routes = cooked.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        one -> Objects.requireNonNull(one.client().route()), one -> one));
        RouteLines lines = RouteLines.of(
                change,
                day,
                days,
                cooked.stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                one -> Objects.requireNonNull(one.client().route()), Cooked::client)));
        Map<Id<MealRoute>, RouteDay> stored = routeDays(change, day, lines);
        ImmutableListMultimap<Id<MealClient>, FixedCarrier> fixed =
                change.select(Query.of(FixedCarrier.TYPE).where(FixedCarrier.PROGRAMME.is(day.programme()))).stream()
                        .sorted(Comparator.comparing(FixedCarrier::place))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(FixedCarrier::client, one -> one));
        Carriers carriers = new Carriers(change, day, engagements);
        List<MealDrop> drops = new ArrayList<>();
        routes.asMap().forEach((route, all) -> {
            RouteDay round = Objects.requireNonNull(stored.get(route));
            List<Id<MealClient>> line = RouteOrder.read(round.clients());
            all.stream()
                    .sorted(Comparator.comparingInt(
                            one -> line.indexOf(one.client().id())))
                    .map(one -> planned(
                                    change,
                                    round,
                                    one,
                                    line.indexOf(one.client().id()))
                            .carrier(carriers.choose(fixed.get(one.client().id()), one.mains()))
                            .build())
                    .forEach(drops::add);
        });
        change.insertAll(MealDrop.TYPE, drops);
        // A route of the day is journaled with its first meal.
        ImmutableListMultimap.Builder<Id<MealOrder>, Id<?>> parts = ImmutableListMultimap.builder();
        Set<Id<RouteDay>> told = new HashSet<>();
        for (MealDrop drop : drops) {
            parts.put(drop.mealOrder(), drop.id());
            if (told.add(drop.routeDay())) {
                parts.put(drop.mealOrder(), drop.routeDay());
            }
        }
        return parts.build();
    }

    private static Map<Id<MealRoute>, RouteDay> routeDays(Writing change, MealDay day, RouteLines lines) {
        List<RouteDay> old = new ArrayList<>();
        List<RouteDay> fresh = new ArrayList<>();
        for (Id<MealRoute> route : lines.routes()) {
            RouteOrder line = lines.line(route);
            lines.day(route)
                    .ifPresentOrElse(
                            one -> old.add(one.with(line)), () -> fresh.add(RouteDay.fresh(change, day, route, line)));
        }
        return Stream.concat(
                        old.isEmpty() ? Stream.of() : change.updateAll(RouteDay.TYPE, old).stream(),
                        fresh.isEmpty() ? Stream.of() : change.insertAll(RouteDay.TYPE, fresh).stream())
                .collect(Collectors.toMap(RouteDay::route, one -> one));
    }

    private static MealDropBuilder planned(Writing change, RouteDay round, Cooked one, long place) {
        return MealDropBuilder.builder()
                .id(change.newId())
                .programme(round.programme())
                .mealDay(round.mealDay())
                .servedOn(round.servedOn())
                .routeDay(round.id())
                .mealOrder(one.order().id())
                .client(one.client().id())
                .place(place)
                .meals(one.mains())
                .label(one.clash().isEmpty() ? null : String.join(", ", one.clash()))
                .status(DropStatus.PLANNED);
    }

    @Override
    public void closing(Writing change, MealDay day) {
        List<MealDrop> drops = MealDrop.of(change, day.id());
        for (MealDrop drop : drops) {
            if (drop.status() == DropStatus.PICKED_UP) {
                throw new RuleViolation("delivery.day.running");
            }
        }
        List<MealDrop> open =
                drops.stream().filter(drop -> drop.status().open()).toList();
        over(change, open);
        rounds(change, day, drops);
    }

    /** Ends meals that nobody gets. */
    static void over(Writing change, List<MealDrop> open) {
        if (open.isEmpty()) {
            return;
        }
        change.updateAll(
                MealDrop.TYPE,
                open.stream()
                        .map(drop -> drop.over(
                                drop.status() == DropStatus.PLANNED ? DropStatus.CANCELLED : DropStatus.RETURNED,
                                change.now()))
                        .toList());
        change.updateAll(
                MealOrder.TYPE,
                change
                        .findAll(
                                MealOrder.TYPE,
                                open.stream().map(MealDrop::mealOrder).collect(ImmutableSet.toImmutableSet()))
                        .values()
                        .stream()
                        .map(order -> order.as(OrderStatus.FAILED))
                        .toList());
    }

    /** A round is service from its first pick-up to its last hand-over. */
    private static void rounds(Writing change, MealDay day, List<MealDrop> drops) {
        Programme programme = change.get(Programme.TYPE, day.programme());
        ImmutableListMultimap<Id<Person>, MealDrop> carried = drops.stream()
                .filter(drop -> drop.carrier() != null
                        && (drop.status() == DropStatus.HANDED_OVER || drop.status() == DropStatus.LEFT_AS_AGREED))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        drop -> Objects.requireNonNull(drop.carrier()), drop -> drop));
        List<RoundRecords.Round> rounds = new ArrayList<>();
        carried.asMap()
                .forEach((person, all) -> rounds.add(new RoundRecords.Round(
                        person,
                        new Span(
                                all.stream()
                                        .map(drop -> Objects.requireNonNull(drop.pickedUpAt()))
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow(),
                                all.stream()
                                        .map(drop -> Objects.requireNonNull(drop.endedAt()))
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()))));
        Trace.linkAll(
                change,
                RouteDay.TYPE,
                TraceRelation.RESTS_ON,
                ServiceRecord.TYPE,
                RoundRecords.record(change, programme, programme.title(), rounds).stream()
                        .flatMap(record -> carried.get(record.person()).stream()
                                .map(MealDrop::routeDay)
                                .distinct()
                                .map(round -> new Trace.Pair<>(round, record.id(), record.person())))
                        .toList());
    }
}
