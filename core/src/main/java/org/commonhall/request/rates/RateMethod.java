package org.commonhall.request.rates;

/** Where the response rate comes from; resolution and satisfaction are always asked at the visit. */
public enum RateMethod {
    /** From the clock: contacted in time, of those dispatched whose contact was due. */
    CLOCK,
    /** From the visit: those who say that the unit had been in touch. */
    VISIT
}
