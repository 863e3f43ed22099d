package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * A dish on the menu of a day (当日菜单). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param mealDay which day
 * @param component the part of the meal
 * @param place 0 for the dish, 1 and more for those that can stand in for it
 * @param dish which dish
 */
@Unique(
        name = "place",
        of = {"mealDay", "component", "place"})
@Inner
public record DayDish(
        Id<DayDish> id,
        long version,
        Id<MealDay> mealDay,
        @Size(max = 40) String component,
        long place,
        Id<Dish> dish) {
    /** How it is stored. */
    public static final RecordType<DayDish> TYPE = RecordType.of(MethodHandles.lookup(), DayDish.class);
    /** Which day. */
    public static final Attribute<DayDish, Id<MealDay>> MEAL_DAY = TYPE.attribute("mealDay", DayDish::mealDay);

    /** Reads the menu of a day: one statement. */
    static List<DayDish> of(Reading reading, Id<MealDay> day) {
        return reading.select(Query.of(TYPE).where(MEAL_DAY.is(day)));
    }
}
