package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One part of what somebody gets on a day (餐品). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param mealDay which day
 * @param mealOrder which order
 * @param component the part of the meal
 * @param dish another dish than that of the menu, absent for that one
 * @param serving how large each is
 * @param quantity how many
 * @param dropped whether it is left out
 * @param reason why it is left out
 */
@Index("mealDay")
@Index("mealOrder")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MealItem(
        Id<MealItem> id,
        long version,
        Id<MealDay> mealDay,
        @Subject Id<MealOrder> mealOrder,
        @Size(max = 40) String component,
        @Nullable Id<Dish> dish,
        PortionSize serving,
        long quantity,
        boolean dropped,
        @Personal("meal.diet") @Size(max = 200) @Nullable String reason) {
    /** How it is stored. */
    public static final RecordType<MealItem> TYPE = RecordType.of(MethodHandles.lookup(), MealItem.class);
    /** Which day. */
    public static final Attribute<MealItem, Id<MealDay>> MEAL_DAY = TYPE.attribute("mealDay", MealItem::mealDay);
    /** Which order. */
    public static final Attribute<MealItem, Id<MealOrder>> MEAL_ORDER =
            TYPE.attribute("mealOrder", MealItem::mealOrder);

    /** Gives the items of what was asked for, one a component and size. */
    static List<MealItem> of(Writing change, MealOrder order, List<Portion> portions) {
        Map<Portion, Long> sums = new LinkedHashMap<>();
        portions.forEach(one -> sums.merge(new Portion(one.component(), one.size(), 1), one.quantity(), Long::sum));
        return sums.entrySet().stream()
                .map(one -> MealItemBuilder.builder()
                        .id(change.newId())
                        .mealDay(order.mealDay())
                        .mealOrder(order.id())
                        .component(one.getKey().component())
                        .serving(one.getKey().size())
                        .quantity(one.getValue())
                        .build())
                .toList();
    }

    /** Gives it with another dish, null for the one of the menu. */
    MealItem with(@Nullable Id<Dish> other) {
        return MealItemBuilder.builder(this).dish(other).build();
    }

    /** Gives it left out. */
    MealItem leftOut(String why) {
        return MealItemBuilder.builder(this).dropped(true).reason(why).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
