package org.commonhall.code;

/** Codes that begin with {@code meal}. */
public final class MealCodes {
    /** Events. */
    public static final class Events {
        /** Client of meals changed. */
        public static final String CLIENT_CHANGED = "meal.client_changed";
        /** Client of meals taken in. */
        public static final String CLIENT_ENROLLED = "meal.client_enrolled";
        /** Client of meals read. */
        public static final String CLIENT_READ = "meal.client_read";
        /** Order cooked. */
        public static final String COOKED = "meal.cooked";
        /** Day of meals closed. */
        public static final String DAY_CLOSED = "meal.day_closed";
        /** Day of meals confirmed. */
        public static final String DAY_CONFIRMED = "meal.day_confirmed";
        /** Orders of a day made. */
        public static final String DAY_GENERATED = "meal.day_generated";
        /** Diet set. */
        public static final String DIET_SET = "meal.diet_set";
        /** Dish defined. */
        public static final String DISH_DEFINED = "meal.dish_defined";
        /** Other dish given. */
        public static final String DISH_SUBSTITUTED = "meal.dish_substituted";
        /** Dish left out. */
        public static final String ITEM_DROPPED = "meal.item_dropped";
        /** Menu set. */
        public static final String MENU_SET = "meal.menu_set";
        /** Order cancelled. */
        public static final String ORDER_CANCELLED = "meal.order_cancelled";
        /** Order cooked after all. */
        public static final String ORDER_READDED = "meal.order_readded";
        /** Meal ordered. */
        public static final String ORDERED = "meal.ordered";
        /** Diet defined. */
        public static final String RESTRICTION_DEFINED = "meal.restriction_defined";
        /** Route defined. */
        public static final String ROUTE_DEFINED = "meal.route_defined";
        /** Ordering of meals set. */
        public static final String SERVICE_SET = "meal.service_set";
        /** Standing order set. */
        public static final String STANDING_SET = "meal.standing_set";
        /** Planned change of a client given up. */
        public static final String STATUS_CANCELLED = "meal.status_cancelled";
        /** Change of a client planned. */
        public static final String STATUS_PLANNED = "meal.status_planned";
        /** Planned change of a client come. */
        public static final String STATUS_REACHED = "meal.status_reached";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** “{0}” must not be brought to somebody who must not eat: {1}. */
        public static final String CLASH_HARD = "meal.clash.hard";
        /** This cannot be done any more or not yet; the client is {0}. */
        public static final String CLIENT_STATE = "meal.client.state";
        /** This person gets meals of the programme already. */
        public static final String CLIENT_TWICE = "meal.client.twice";
        /** No dish of the programme is “{0}”. */
        public static final String COMPONENT_UNKNOWN = "meal.component.unknown";
        /** This cannot be done any more or not yet; the day is {0}. */
        public static final String DAY_STATE = "meal.day.state";
        /** “{0}” is not “{1}”. */
        public static final String MENU_COMPONENT = "meal.menu.component";
        /** This is not on the menu of the day for “{0}”. */
        public static final String MENU_DISH = "meal.menu.dish";
        /** The menu of {1} has no “{0}”. */
        public static final String MENU_NONE = "meal.menu.none";
        /** A dish or a part stands twice on the menu. */
        public static final String MENU_TWICE = "meal.menu.twice";
        /** One could order and cancel until {0}. */
        public static final String ORDER_LATE = "meal.order.late";
        /** This cannot be done any more or not yet; the order is {0}. */
        public static final String ORDER_STATE = "meal.order.state";
        /** This client has an order for the day already. */
        public static final String ORDER_TWICE = "meal.order.twice";
        /** This change began on {0}: end it by another one. */
        public static final String STATUS_BEGUN = "meal.status.begun";
        /** Another pause from {0} on overlaps this one. */
        public static final String STATUS_OVERLAP = "meal.status.overlap";
        /** This day is over: {0}. */
        public static final String STATUS_PAST = "meal.status.past";

        private Refusals() {}
    }

    private MealCodes() {}
}
