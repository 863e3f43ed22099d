package org.commonhall.governance.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The figures of following up.
 *
 * @param remindDays how many days before the due date the owner is reminded, zero or more
 */
public record FollowUpPolicy(int remindDays) {

    /**
     * A reminder three days before.
     *
     * @return the policy
     */
    public static FollowUpPolicy neutral() {
        return new FollowUpPolicy(3);
    }

    /** The first moment that is late. */
    static Instant lateAt(LocalDate dueOn, ZoneId zone) {
        return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The next thing the clock tells after a moment: the reminder, or that it is late. */
    Instant nextAfter(LocalDate dueOn, Instant now, ZoneId zone) {
        Instant reminder = dueOn.minusDays(remindDays).atStartOfDay(zone).toInstant();
        return reminder.isAfter(now) ? reminder : lateAt(dueOn, zone);
    }
}
