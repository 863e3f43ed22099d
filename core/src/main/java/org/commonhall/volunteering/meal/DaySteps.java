package org.commonhall.volunteering.meal;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;

/** Sets menus, makes the orders of a day, and has them cooked. Every change holds the day. */
final class DaySteps {
    private final Corridor corridor;
    private final Supplier<ImmutableList<DayFollower>> followers;

    DaySteps(Corridor corridor, Supplier<ImmutableList<DayFollower>> followers) {
        this.corridor = corridor;
        this.followers = followers;
    }

    /** Calls once more where somebody else was faster to begin the same day. */
    static <R> R again(Supplier<R> call) {
        try {
            return call.get();
        } catch (Conflict taken) {
            if (!UniqueValueTaken.causes(taken, MealDay.TYPE, "date")) {
                throw taken;
            }
            return call.get();
        }
    }

    Receipt<MealDay> menu(Call by, SetMenu command) {
        return again(() -> corridor.run(by, command, MealEvent.MENU_SET.code(), MealDay.TYPE, change -> {
            change.authorise(false, command.programme().value());
            change.get(Programme.TYPE, command.programme());
            requireMenu(change, command);
            MealDay day = MealDay.open(change, command.programme(), command.date());
            DayDish.of(change, day.id()).forEach(one -> change.delete(DayDish.TYPE, one));
            change.insertAll(
                    DayDish.TYPE,
                    command.lines().stream()
                            .flatMap(line -> IntStream.range(0, line.dishes().size())
                                    .mapToObj(place -> new DayDish(
                                            change.newId(),
                                            0,
                                            day.id(),
                                            line.component(),
                                            place,
                                            line.dishes().get(place))))
                            .toList());
            change.updateAll(MealItem.TYPE, withoutDish(change, day, command));
            return change.update(MealDay.TYPE, day);
        }));
    }

    /** The items that somebody gave a dish which is no longer offered: they get what all get, and are looked at again. */
    private static List<MealItem> withoutDish(Change change, MealDay day, SetMenu command) {
        Set<Id<Dish>> offered =
                command.lines().stream().flatMap(line -> line.dishes().stream()).collect(ImmutableSet.toImmutableSet());
        return change.select(Query.of(MealItem.TYPE).where(MealItem.MEAL_DAY.is(day.id()))).stream()
                .filter(item -> item.dish() != null && !offered.contains(item.dish()))
                .map(item -> item.with(null))
                .toList();
    }

    private static void requireMenu(Change change, SetMenu command) {
        List<Id<Dish>> named =
                command.lines().stream().flatMap(line -> line.dishes().stream()).toList();
        Map<Id<Dish>, Dish> dishes = change.findAll(Dish.TYPE, ImmutableSet.copyOf(named));
        for (MenuLine line : command.lines()) {
            for (Id<Dish> id : line.dishes()) {
                Dish dish = dishes.get(id);
                if (dish == null || !dish.programme().equals(command.programme())) {
                    throw new NotFound("record.missing", Dish.TYPE);
                }
                if (!dish.component().equals(line.component())) {
                    throw new RuleViolation("meal.menu.component", dish.title(), line.component());
                }
            }
        }
        long components =
                command.lines().stream().map(MenuLine::component).distinct().count();
        if (dishes.size() < named.size() || components < command.lines().size()) {
            throw new RuleViolation("meal.menu.twice");
        }
    }

    Receipt<MealDay> generate(Call by, GenerateDay command) {
        return again(() -> corridor.bulk(
                        by, command, MealEvent.DAY_GENERATED.code(), MealDay.TYPE, change -> generated(change, command))
                .get(0));
    }

    private static void generated(BulkChange change, GenerateDay command) {
        change.authorise(command.permission(), false, command.programme().value());
        MealService.of(change, command.programme());
        Optional<MealDay> known = MealDay.find(change, command.programme(), command.date());
        MealDay day = known.isEmpty()
                ? change.insert(
                        MealDay.TYPE,
                        MealDay.fresh(change, command.programme(), command.date())
                                .generated(change.now()))
                : change.update(MealDay.TYPE, generable(change, known.get().id()));
        // A day that begins has no orders yet.
        Set<Id<MealClient>> settled = known.isEmpty()
                ? Set.of()
                : MealOrder.of(change, day.id()).stream()
                        .filter(order -> order.live() != null || order.cancelledBy() == CancelledBy.CLIENT)
                        .map(MealOrder::client)
                        .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<Id<MealClient>, Portion> portions = change
                .select(Query.of(StandingOrder.TYPE)
                        .where(StandingOrder.PROGRAMME.is(command.programme()))
                        .where(StandingOrder.WEEKDAY.is(
                                (long) command.date().getDayOfWeek().getValue())))
                .stream()
                .filter(one -> one.holds(command.date()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(StandingOrder::client, StandingOrder::ordered));
        List<MealOrder> orders = change
                .select(Query.of(MealClient.TYPE)
                        .where(MealClient.PROGRAMME.is(command.programme()))
                        .where(MealClient.LIVE.is(true)))
                .stream()
                .filter(client -> client.ongoing() && client.statusOn(command.date()) == ClientStatus.ACTIVE)
                .map(MealClient::id)
                .filter(client -> portions.containsKey(client) && !settled.contains(client))
                .map(client -> MealOrder.fresh(change, day, client, false))
                .toList();
        ordered(change, orders, portions);
        change.entry(MealEvent.DAY_GENERATED.code(), MealDay.TYPE, day, null);
    }

    private static MealDay generable(BulkChange change, Id<MealDay> id) {
        MealDay day = change.lock(MealDay.TYPE, id);
        day.require(DayStatus.OPEN);
        return day.generated(change.now());
    }

    private static void ordered(
            BulkChange change, List<MealOrder> orders, ImmutableListMultimap<Id<MealClient>, Portion> portions) {
        if (orders.isEmpty()) {
            return;
        }
        List<MealOrder> stored = change.insertAll(MealOrder.TYPE, orders);
        ImmutableListMultimap<Id<MealOrder>, MealItem> items = change
                .insertAll(
                        MealItem.TYPE,
                        stored.stream()
                                .flatMap(order -> MealItem.of(change, order, portions.get(order.client())).stream())
                                .toList())
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(MealItem::mealOrder, item -> item));
        stored.forEach(order -> change.entry(
                MealEvent.ORDERED.code(),
                MealOrder.TYPE,
                order,
                null,
                items.get(order.id()).stream().map(MealItem::id).toArray(Id<?>[]::new)));
    }

    Receipt<MealDay> confirm(Call by, ConfirmDay command) {
        return corridor.bulk(
                        by, command, MealEvent.DAY_CONFIRMED.code(), MealDay.TYPE, change -> confirmed(change, command))
                .get(0);
    }

    private void confirmed(BulkChange change, ConfirmDay command) {
        MealDay day = change.lockSubject(MealDay.TYPE, command.day());
        change.authorise(command.permission(), false, day.programme().value());
        day.require(DayStatus.OPEN);
        KitchenTable table = KitchenTable.of(change, day);
        KitchenCount count = table.requireCookable();
        ImmutableList.Builder<DayFollower.Cooked> cooking = ImmutableList.builder();
        List<MealOrder> orders = change.updateAll(
                MealOrder.TYPE,
                table.lines().stream().map(KitchenTable.Line::confirmed).toList());
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i).status() == OrderStatus.COOKED) {
                cooking.add(table.cooked(table.lines().get(i), orders.get(i)));
            }
        }
        ImmutableList<DayFollower.Cooked> cooked = cooking.build();
        MealDay confirmed = change.update(MealDay.TYPE, day.confirmed(change.now(), cooked.size(), count.mains()));
        SetMultimap<Id<MealOrder>, Id<?>> parts = HashMultimap.create();
        followers.get().forEach(one -> parts.putAll(one.confirmed(change, confirmed, cooked)));
        orders.forEach(order -> change.entry(
                (order.status() == OrderStatus.COOKED ? MealEvent.COOKED : MealEvent.ORDER_CANCELLED).code(),
                MealOrder.TYPE,
                order,
                null,
                parts.get(order.id()).toArray(Id<?>[]::new)));
        change.entry(MealEvent.DAY_CONFIRMED.code(), MealDay.TYPE, confirmed, null);
    }

    Receipt<MealDay> close(Call by, CloseDay command) {
        return corridor.run(by, command, MealEvent.DAY_CLOSED.code(), MealDay.TYPE, change -> {
            MealDay day = change.lockSubject(MealDay.TYPE, command.day());
            change.authorise(false, day.programme().value());
            day.require(DayStatus.CONFIRMED);
            followers.get().forEach(one -> one.closing(change, day));
            return change.update(MealDay.TYPE, day.closed());
        });
    }
}
