package org.commonhall.calendar;

import org.commonhall.Explanation;

/** What kind of day a date is. */
public enum DayClass {
    /** A weekday with working hours (工作日). */
    WORKDAY,
    /** A weekday without working hours (休息日). */
    REST_DAY,
    /** A decreed or declared day off (放假). */
    DAY_OFF,
    /** A rest day that is worked in exchange (调休上班日). */
    MAKEUP_WORKDAY,
    /** A date with hours of its own, such as a half day (半天). */
    OWN_HOURS;

    /**
     * Says what kind of day it is.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
