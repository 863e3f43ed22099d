package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to meals, as its events in the feed are called. */
public enum MealEvent implements EventCode {
    /** How meals are ordered was set. */
    SERVICE_SET,
    /** A route was defined or changed. */
    ROUTE_DEFINED,
    /** A dish was defined or changed. */
    DISH_DEFINED,
    /** A restriction was defined or changed. */
    RESTRICTION_DEFINED,
    /** Somebody is to get meals. */
    CLIENT_ENROLLED,
    /** What is known of a client changed. */
    CLIENT_CHANGED,
    /** A diet was set. */
    DIET_SET,
    /** A change of status was planned. */
    STATUS_PLANNED,
    /** A planned change of status was given up. */
    STATUS_CANCELLED,
    /** A planned change of status has come. */
    STATUS_REACHED,
    /** A standing order was set. */
    STANDING_SET,
    /** The menu of a day was set. */
    MENU_SET,
    /** Something was ordered for a day. */
    ORDERED,
    /** An order was cancelled. */
    ORDER_CANCELLED,
    /** A cancelled order is cooked after all. */
    ORDER_READDED,
    /** Somebody gets another dish. */
    DISH_SUBSTITUTED,
    /** Something is left out of an order. */
    ITEM_DROPPED,
    /** Orders of a day were made of standing ones. */
    DAY_GENERATED,
    /** The kitchen cooks what was counted. */
    DAY_CONFIRMED,
    /** An order is cooked. */
    COOKED,
    /** A day is over. */
    DAY_CLOSED;

    @Override
    public ImmutableSet<Told> told() {
        return ImmutableSet.of();
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code meal.day_confirmed}
     */
    @Override
    public String code() {
        return "meal." + name().toLowerCase(Locale.ROOT);
    }
}
