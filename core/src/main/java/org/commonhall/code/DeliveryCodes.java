package org.commonhall.code;

/** Codes that begin with {@code delivery}. */
public final class DeliveryCodes {
    /** Events. */
    public static final class Events {
        /** Carriers of a client set. */
        public static final String CARRIERS_FIXED = "delivery.carriers_fixed";
        /** Client of a round read. */
        public static final String CLIENT_READ = "delivery.client_read";
        /** Client told of a new face. */
        public static final String CLIENT_TOLD = "delivery.client_told";
        /** Cause for concern at a door. */
        public static final String CONCERN = "delivery.concern";
        /** Meal not brought. */
        public static final String DROP_CANCELLED = "delivery.drop_cancelled";
        /** Meal on its way gets cold. */
        public static final String DROP_COOLING = "delivery.drop_cooling";
        /** Meal handed over. */
        public static final String HANDED_OVER = "delivery.handed_over";
        /** Meal left as agreed. */
        public static final String LEFT_AS_AGREED = "delivery.left_as_agreed";
        /** Meal thrown away or brought back. */
        public static final String MEAL_DISCARDED = "delivery.meal_discarded";
        /** Nobody opened. */
        public static final String NOT_ANSWERED = "delivery.not_answered";
        /** Meals picked up. */
        public static final String PICKED_UP = "delivery.picked_up";
        /** Place agreed where meals may be left. */
        public static final String PLACE_AGREED = "delivery.place_agreed";
        /** Carrier of a round set. */
        public static final String ROUND_ASSIGNED = "delivery.round_assigned";
        /** Line of a route set. */
        public static final String ROUTE_ARRANGED = "delivery.route_arranged";
        /** Line of a route on a day confirmed. */
        public static final String ROUTE_CONFIRMED = "delivery.route_confirmed";
        /** How meals are brought set. */
        public static final String TERMS_SET = "delivery.terms_set";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** No place is agreed where the meal may be left. */
        public static final String AGREED_NONE = "delivery.agreed.none";
        /** This person has something else to do during the round. */
        public static final String CARRIER_BUSY = "delivery.carrier.busy";
        /** That would be {0} meals for one carrier, and {1} are the most. */
        public static final String CARRIER_FULL = "delivery.carrier.full";
        /** The same carrier is named twice. */
        public static final String CARRIER_TWICE = "delivery.carrier.twice";
        /** {0} clients were not told of this new face in time. */
        public static final String CARRIER_UNKNOWN = "delivery.carrier.unknown";
        /** This person cannot bring meals: not on the register, resting, or without a qualification that is needed. */
        public static final String CARRIER_UNQUALIFIED = "delivery.carrier.unqualified";
        /** This cannot be done any more; the client is {0}. */
        public static final String CLIENT_STATE = "delivery.client.state";
        /** Meals are still on their way. */
        public static final String DAY_RUNNING = "delivery.day.running";
        /** Somebody has to confirm the line of the route first. */
        public static final String DAY_UNARRANGED = "delivery.day.unarranged";
        /** The meal was warm until {0} only. */
        public static final String DROP_COLD = "delivery.drop.cold";
        /** There is no meal that this could be about. */
        public static final String DROP_NONE = "delivery.drop.none";
        /** This meal is on another round. */
        public static final String DROP_OTHER = "delivery.drop.other";
        /** This cannot be done now; the meal is {0}. */
        public static final String DROP_STATE = "delivery.drop.state";
        /** The line does not name each client of the route once. */
        public static final String ROUTE_OTHER = "delivery.route.other";

        private Refusals() {}
    }

    private DeliveryCodes() {}
}
