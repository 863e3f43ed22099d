package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What one client gets on one day (订单). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param mealDay which day
 * @param servedOn its date
 * @param client whose
 * @param status where it stands
 * @param once whether it was asked for this day alone
 * @param live true while it is not cancelled, else absent
 * @param cancelledBy why it is not cooked, absent while it may be
 */
@Unique(
        name = "client",
        of = {"mealDay", "client", "live"})
@Index({"client", "servedOn"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MealOrder(
        Id<MealOrder> id,
        long version,
        Id<MealDay> mealDay,
        LocalDate servedOn,
        @Subject Id<MealClient> client,
        OrderStatus status,
        boolean once,
        @Nullable Boolean live,
        @Nullable CancelledBy cancelledBy) {
    /** How it is stored. */
    public static final RecordType<MealOrder> TYPE = RecordType.of(MethodHandles.lookup(), MealOrder.class);
    /** Which day. */
    public static final Attribute<MealOrder, Id<MealDay>> MEAL_DAY = TYPE.attribute("mealDay", MealOrder::mealDay);
    /** Whose. */
    public static final Attribute<MealOrder, Id<MealClient>> CLIENT = TYPE.attribute("client", MealOrder::client);
    /** Where it stands. */
    public static final Attribute<MealOrder, OrderStatus> STATUS = TYPE.attribute("status", MealOrder::status);
    /** Why it is not cooked. */
    public static final Attribute<MealOrder, CancelledBy> CANCELLED_BY =
            TYPE.attribute("cancelledBy", MealOrder::cancelledBy);
    /** Its date. */
    public static final Attribute<MealOrder, LocalDate> SERVED_ON = TYPE.attribute("servedOn", MealOrder::servedOn);

    /** Begins an order. */
    static MealOrder fresh(Writing change, MealDay day, Id<MealClient> client, boolean once) {
        return MealOrderBuilder.builder()
                .id(change.newId())
                .mealDay(day.id())
                .servedOn(day.servedOn())
                .client(client)
                .status(OrderStatus.ORDERED)
                .once(once)
                .live(true)
                .build();
    }

    /** Reads the orders of a day: one statement. */
    static List<MealOrder> of(Reading reading, Id<MealDay> day) {
        return reading.select(Query.of(TYPE).where(MEAL_DAY.is(day)));
    }

    /** Refuses unless it stands so. */
    void require(OrderStatus allowed) {
        if (status != allowed) {
            throw new RuleViolation("meal.order.state", Explanation.of(status));
        }
    }

    /** Gives it cancelled. */
    MealOrder cancelled(CancelledBy by) {
        require(OrderStatus.ORDERED);
        return MealOrderBuilder.builder(this)
                .status(OrderStatus.CANCELLED)
                .live(null)
                .cancelledBy(by)
                .build();
    }

    /** Gives it to be cooked after all. */
    MealOrder again() {
        require(OrderStatus.CANCELLED);
        return MealOrderBuilder.builder(this)
                .status(OrderStatus.ORDERED)
                .live(true)
                .cancelledBy(null)
                .build();
    }

    /**
     * Gives it on its way: cooked, delivered or failed.
     *
     * @param next where it stands then
     * @return the next state
     * @throws RuleViolation {@code meal.order.state}
     */
    public MealOrder as(OrderStatus next) {
        require(next == OrderStatus.COOKED ? OrderStatus.ORDERED : OrderStatus.COOKED);
        return MealOrderBuilder.builder(this).status(next).build();
    }
}
