package org.commonhall.publication;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.WorkingCalendar;

/**
 * The figures a hall sets for what it posts. {@link #neutral} has no least period: rule sets and hosts bring theirs.
 *
 * @param calendar gives the calendar periods are counted in, as it is now
 * @param replyWithin how long the reply to an objection may take
 * @param least the shortest period of a kind of notice, by the kind's code
 */
public record PublicationPolicy(
        Supplier<WorkingCalendar> calendar, ClockLimit replyWithin, ImmutableMap<String, ClockLimit> least) {

    /**
     * Office days of the PRC, replies within five working days, no least period.
     *
     * @return the policy
     */
    public static PublicationPolicy neutral() {
        WorkingCalendar office = WorkingCalendar.prcOffice("office");
        return new PublicationPolicy(() -> office, ClockLimit.workingDays(5), ImmutableMap.of());
    }
}
