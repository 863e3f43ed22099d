package org.commonhall.volunteering.meal;

import java.time.ZoneId;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;

/** Orders for one day, cancels, and gives clients other dishes. Every change holds the day. */
final class OrderSteps {
    private final Corridor corridor;

    OrderSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<MealOrder> once(Call by, OrderOnce command) {
        try {
            return DaySteps.again(() -> corridor.run(
                    by, command, MealEvent.ORDERED.code(), MealOrder.TYPE, change -> ordered(change, command)));
        } catch (Conflict taken) {
            throw twice(taken);
        }
    }

    private static Conflict twice(Conflict taken) {
        return UniqueValueTaken.causes(taken, MealOrder.TYPE, "client")
                ? new Conflict("meal.order.twice", taken)
                : taken;
    }

    private static MealOrder ordered(Change change, OrderOnce command) {
        MealClient client = change.lock(MealClient.TYPE, command.client());
        change.authorise(false, client.programme().value());
        client.requireActive(command.date());
        ZoneId zone = change.get(Programme.TYPE, client.programme()).zoneId();
        MealService.of(change, client.programme()).requireInTime(command.date(), zone, change.now());
        Dish.requireComponents(change, client.programme(), command.portions());
        MealDay day = MealDay.open(change, client.programme(), command.date());
        MealOrder order = change.insert(MealOrder.TYPE, MealOrder.fresh(change, day, client.id(), true));
        change.insertAll(MealItem.TYPE, MealItem.of(change, order, command.portions()));
        return order;
    }

    Receipt<MealOrder> cancel(Call by, CancelOrder command) {
        return corridor.run(by, command, MealEvent.ORDER_CANCELLED.code(), MealOrder.TYPE, change -> {
            MealDay day =
                    open(change, change.get(MealOrder.TYPE, command.order()).mealDay());
            ZoneId zone = change.get(Programme.TYPE, day.programme()).zoneId();
            MealService.of(change, day.programme()).requireInTime(day.servedOn(), zone, change.now());
            MealOrder order = change.lockSubject(MealOrder.TYPE, command.order());
            return change.update(MealOrder.TYPE, order.cancelled(CancelledBy.CLIENT));
        });
    }

    Receipt<MealOrder> readd(Call by, ReaddOrder command) {
        try {
            return corridor.run(by, command, MealEvent.ORDER_READDED.code(), MealOrder.TYPE, change -> {
                open(change, change.get(MealOrder.TYPE, command.order()).mealDay());
                MealOrder order = change.lockSubject(MealOrder.TYPE, command.order());
                change.get(MealClient.TYPE, order.client()).requireActive(order.servedOn());
                return change.update(MealOrder.TYPE, order.again());
            });
        } catch (Conflict taken) {
            throw twice(taken);
        }
    }

    Receipt<MealItem> substitute(Call by, SubstituteDish command) {
        return corridor.run(by, command, MealEvent.DISH_SUBSTITUTED.code(), MealItem.TYPE, change -> {
            MealItem item = held(change, command.item());
            boolean offered = DayDish.of(change, item.mealDay()).stream()
                    .anyMatch(one -> one.component().equals(item.component())
                            && one.dish().equals(command.dish()));
            if (!offered) {
                throw new RuleViolation("meal.menu.dish", item.component());
            }
            return change.update(MealItem.TYPE, item.with(command.dish()));
        });
    }

    Receipt<MealItem> drop(Call by, DropItem command) {
        return corridor.run(by, command, MealEvent.ITEM_DROPPED.code(), MealItem.TYPE, change -> {
            MealItem item = held(change, command.item());
            return change.update(MealItem.TYPE, item.leftOut(command.reason()));
        });
    }

    private static MealItem held(Change change, Id<MealItem> id) {
        open(change, change.get(MealItem.TYPE, id).mealDay());
        MealItem item = change.lockSubject(MealItem.TYPE, id);
        change.get(MealOrder.TYPE, item.mealOrder()).require(OrderStatus.ORDERED);
        return item;
    }

    private static MealDay open(Change change, Id<MealDay> id) {
        MealDay day = change.lock(MealDay.TYPE, id);
        change.authorise(false, day.programme().value());
        day.require(DayStatus.OPEN);
        return day;
    }
}
