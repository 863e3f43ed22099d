package org.commonhall.governance.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The figures of following up.
 *
 * @param zone the zone whose days due dates are
 * @param remindDays how many days before the due date the owner is reminded, zero or more
 */
public record FollowUpPolicy(ZoneId zone, int remindDays) {

    /**
     * Days of Shanghai, a reminder three days before.
     *
     * @return the policy
     */
    public static FollowUpPolicy neutral() {
        return new FollowUpPolicy(ZoneId.of("Asia/Shanghai"), 3);
    }

    /**
     * The date of a moment.
     *
     * @param now the moment
     * @return the date in the zone
     */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The first moment that is late. */
    Instant lateAt(LocalDate dueOn) {
        return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The next thing the clock tells after a moment: the reminder, or that it is late. */
    Instant nextAfter(LocalDate dueOn, Instant now) {
        Instant reminder = dueOn.minusDays(remindDays).atStartOfDay(zone).toInstant();
        return reminder.isAfter(now) ? reminder : lateAt(dueOn);
    }
}
