package org.commonhall.station.booking;

import org.commonhall.Explanation;

/** Where a booking stands (预约状态). */
public enum BookingStatus {
    /** Asked for and not decided: a pre-booking (待审批). */
    REQUESTED,
    /** The time is taken (已确认). */
    CONFIRMED,
    /** Checked in (使用中). */
    IN_USE,
    /** Over (已完成). */
    COMPLETED,
    /** Not granted, or a date of a series that did not fit (已驳回). */
    REJECTED,
    /** Given up (已取消). */
    CANCELLED,
    /** Nobody came in time (爽约). */
    NO_SHOW;

    /**
     * Says whether it keeps others from the time.
     *
     * @return true for what is confirmed, in use or over
     */
    public boolean takesTime() {
        return this == CONFIRMED || this == IN_USE || this == COMPLETED;
    }

    /**
     * Says whether nothing can become of it any more.
     *
     * @return true for what took place, was rejected, given up or missed
     */
    public boolean over() {
        return this == COMPLETED || this == REJECTED || this == CANCELLED || this == NO_SHOW;
    }

    /**
     * Gives its state as a date of a series.
     *
     * @return the state of the date
     */
    public SeriesDateState date() {
        return switch (this) {
            case REJECTED -> SeriesDateState.REJECTED;
            case CANCELLED -> SeriesDateState.CANCELLED;
            default -> SeriesDateState.VALID;
        };
    }

    Explanation said() {
        return Explanation.of(this);
    }
}
