package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to rounds of meals, as its events in the feed are called. */
public enum DeliveryEvent implements EventCode {
    /** How meals are brought was set. */
    TERMS_SET,
    /** The line of a route was set. */
    ROUTE_ARRANGED,
    /** The line of a route on a day was confirmed. */
    ROUTE_CONFIRMED,
    /** Who brings a client meals was set. */
    CARRIERS_FIXED,
    /** A client was told of a new face. */
    CLIENT_TOLD,
    /** Where meals may be left was agreed. */
    PLACE_AGREED,
    /** Somebody is to bring meals. */
    ROUND_ASSIGNED(Told.REQUESTERS),
    /** Meals were picked up. */
    PICKED_UP,
    /** A meal was handed over. */
    HANDED_OVER,
    /** A meal was left where that was agreed. */
    LEFT_AS_AGREED,
    /** Nobody opened. */
    NOT_ANSWERED(Told.STAFF),
    /** A meal was thrown away, or came back. */
    MEAL_DISCARDED(Told.STAFF),
    /** There is cause for concern. */
    CONCERN(Told.STAFF),
    /** A meal is not brought. */
    DROP_CANCELLED,
    /** A meal gets cold soon. */
    DROP_COOLING(Told.REQUESTERS, Told.STAFF);

    private final ImmutableSet<Told> told;

    DeliveryEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code delivery.handed_over}
     */
    @Override
    public String code() {
        return "delivery." + name().toLowerCase(Locale.ROOT);
    }
}
