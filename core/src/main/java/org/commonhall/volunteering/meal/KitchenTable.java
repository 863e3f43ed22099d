package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** The orders of a day with everything that the kitchen goes by: eight statements. Immutable. */
final class KitchenTable {
    private final MealDay day;
    private final ImmutableList<Line> lines;
    private final ImmutableMap<Id<Dish>, Dish> dishes;
    private final ImmutableMap<String, Dish> menu;
    private final Kitchen kitchen;

    private KitchenTable(
            MealDay day,
            ImmutableList<Line> lines,
            ImmutableMap<Id<Dish>, Dish> dishes,
            ImmutableMap<String, Dish> menu,
            Kitchen kitchen) {
        this.day = day;
        this.lines = lines;
        this.dishes = dishes;
        this.menu = menu;
        this.kitchen = kitchen;
    }

    /** One order with its client. */
    record Line(MealOrder order, MealClient client, ImmutableList<DietLine> facts, ImmutableList<MealItem> items) {
        /** Whether the client is away after all; once cooked it no longer matters. */
        boolean away() {
            return order.status() == OrderStatus.ORDERED && client.statusOn(order.servedOn()) != ClientStatus.ACTIVE;
        }

        /** Whether there is no way to bring it; once cooked it no longer matters. */
        boolean excluded() {
            return order.status() == OrderStatus.ORDERED && client.route() == null;
        }

        /** Whether all of it was left out. */
        boolean empty() {
            return items.isEmpty();
        }

        MealOrder confirmed() {
            if (away()) {
                return order.cancelled(CancelledBy.PAUSE);
            }
            return excluded() || empty() ? order.cancelled(CancelledBy.EXCLUDED) : order.as(OrderStatus.COOKED);
        }
    }

    static KitchenTable of(Reading reading, MealDay day) {
        MealService service = MealService.of(reading, day.programme());
        Map<Id<MealClient>, MealClient> clients =
                reading.select(Query.of(MealClient.TYPE).where(MealClient.PROGRAMME.is(day.programme()))).stream()
                        .collect(Collectors.toMap(MealClient::id, client -> client));
        ImmutableListMultimap<Id<MealClient>, DietLine> facts =
                reading.select(Query.of(DietFact.TYPE).where(DietFact.PROGRAMME.is(day.programme()))).stream()
                        .filter(fact -> fact.holds(day.servedOn()))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(DietFact::client, DietFact::line));
        ImmutableListMultimap<Id<MealOrder>, MealItem> items =
                reading.select(Query.of(MealItem.TYPE).where(MealItem.MEAL_DAY.is(day.id()))).stream()
                        .filter(item -> !item.dropped())
                        .collect(ImmutableListMultimap.toImmutableListMultimap(MealItem::mealOrder, item -> item));
        ImmutableList<Line> lines = MealOrder.of(reading, day.id()).stream()
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .map(order -> new Line(
                        order,
                        Objects.requireNonNull(clients.get(order.client())),
                        facts.get(order.client()),
                        items.get(order.id())))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<Id<Dish>, Dish> dishes =
                reading.select(Query.of(Dish.TYPE).where(Dish.PROGRAMME.is(day.programme()))).stream()
                        .collect(ImmutableMap.toImmutableMap(Dish::id, dish -> dish));
        ImmutableMap<String, Dish> menu = DayDish.of(reading, day.id()).stream()
                .filter(one -> one.place() == 0)
                .collect(ImmutableMap.toImmutableMap(
                        DayDish::component, one -> Objects.requireNonNull(dishes.get(one.dish()))));
        Set<String> bare = Sets.difference(
                items.values().stream().map(MealItem::component).collect(ImmutableSet.toImmutableSet()), menu.keySet());
        return new KitchenTable(day, lines, dishes, menu, kitchen(reading, service, dishes, bare));
    }

    /** Each part of a meal that the menu has no dish for counts as a dish of which nobody knows anything. */
    private static Kitchen kitchen(
            Reading reading, MealService service, ImmutableMap<Id<Dish>, Dish> dishes, Set<String> bare) {
        return new Kitchen(
                Stream.concat(
                                dishes.values().stream().map(Dish::food),
                                bare.stream()
                                        .map(part -> new Kitchen.Food(nobody(part), part, null, ImmutableSet.of())))
                        .collect(ImmutableMap.toImmutableMap(Kitchen.Food::code, food -> food)),
                reading.select(Query.of(Restriction.TYPE).where(Restriction.PROGRAMME.is(service.programme()))).stream()
                        .collect(ImmutableMap.toImmutableMap(Restriction::code, one -> Codes.read(one.forbids()))),
                service.sidesPerMain());
    }

    ImmutableList<Line> lines() {
        return lines;
    }

    /** Gives the dish of an item, null while the menu has none. */
    @Nullable Dish dish(MealItem item) {
        return item.dish() == null ? menu.get(item.component()) : dishes.get(item.dish());
    }

    KitchenCount count() {
        return kitchen.count(
                lines.stream().filter(line -> !line.away()).map(this::eater).toList());
    }

    /** Counts, and refuses what cannot be cooked or must not be brought. */
    KitchenCount requireCookable() {
        lines.stream()
                .filter(line -> !line.away() && !line.excluded())
                .flatMap(line -> line.items().stream())
                .filter(item -> dish(item) == null)
                .findFirst()
                .ifPresent(item -> {
                    throw new RuleViolation("meal.menu.none", item.component(), day.servedOn());
                });
        KitchenCount count = count();
        count.refused().stream().findFirst().ifPresent(refused -> {
            throw new RuleViolation("meal.clash.hard", title(refused.dish()), String.join(", ", refused.clash()));
        });
        return count;
    }

    private String title(String code) {
        return dishes.values().stream()
                .filter(dish -> dish.code().equals(code))
                .map(Dish::title)
                .findFirst()
                .orElse(code);
    }

    private Kitchen.Eater eater(Line line) {
        return new Kitchen.Eater(
                line.client().id().toString(),
                line.excluded() ? null : String.valueOf(line.client().route()),
                line.facts(),
                line.items().stream()
                        .map(item -> new Kitchen.Plate(code(item), item.serving(), item.quantity()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private String code(MealItem item) {
        Dish dish = dish(item);
        return dish == null ? nobody(item.component()) : dish.code();
    }

    /** A code that no dish has. */
    private static String nobody(String component) {
        return component + "?";
    }

    /** Gives what in a dish a client does not eat. */
    ImmutableSet<String> clash(Line line, MealItem item) {
        return kitchen.clashes(code(item), line.facts());
    }

    /** Gives the dishes that must not be brought, without names. */
    Stream<MealWarnings.Clash> clashes() {
        return count().refused().stream()
                .map(one -> new MealWarnings.Clash(
                        day.servedOn(), new Id<>(UUID.fromString(one.client())), "", one.dish(), one.clash()));
    }

    /** Gives who has an order and no route, without names. */
    Stream<MealWarnings.Client> routeless() {
        return lines.stream()
                .filter(line -> !line.away() && line.excluded())
                .map(line ->
                        new MealWarnings.Client(day.servedOn(), line.client().id(), ""));
    }

    /** Gives what whoever brings an order is told of it. */
    DayFollower.Cooked cooked(Line line, MealOrder order) {
        return new DayFollower.Cooked(
                order,
                line.client(),
                line.items().stream()
                        .filter(item -> item.component().equals(Kitchen.MAIN))
                        .mapToLong(MealItem::quantity)
                        .sum(),
                line.items().stream()
                        .flatMap(item -> clash(line, item).stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    /** Tells whether an item must not be brought to a client. */
    boolean stopped(KitchenCount count, Line line, MealItem item) {
        String client = line.client().id().toString();
        return count.refused().stream()
                .anyMatch(one -> one.client().equals(client) && one.dish().equals(code(item)));
    }
}
