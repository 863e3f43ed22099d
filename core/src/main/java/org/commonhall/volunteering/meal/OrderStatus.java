package org.commonhall.volunteering.meal;

/** Where somebody's order of a day stands. */
public enum OrderStatus {
    /** It is to be cooked. */
    ORDERED,
    /** It is not cooked. */
    CANCELLED,
    /** It was cooked. */
    COOKED,
    /** It was handed over or left as agreed. */
    DELIVERED,
    /** It was cooked and not eaten. */
    FAILED
}
