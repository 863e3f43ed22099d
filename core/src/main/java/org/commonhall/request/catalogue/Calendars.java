package org.commonhall.request.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.WorkingCalendar;

/**
 * The hall's working calendars by name. A host that loads a new list of days off gives the new calendars from then on, and
 * has the running clocks counted again. Implementations are thread-safe.
 */
@FunctionalInterface
public interface Calendars {

    /**
     * A calendar.
     *
     * @param name its name
     * @return the calendar as it is now
     * @throws RuleViolation {@code catalogue.calendar.unknown}
     */
    WorkingCalendar get(String name);

    /**
     * A fixed set of calendars.
     *
     * @param calendars the calendars, each with a name of its own
     * @return them by name
     */
    static Calendars of(WorkingCalendar... calendars) {
        ImmutableMap<String, WorkingCalendar> byName =
                Maps.uniqueIndex(Arrays.asList(calendars), WorkingCalendar::name);
        return name -> {
            WorkingCalendar found = byName.get(name);
            if (found == null) {
                throw new RuleViolation("catalogue.calendar.unknown", name);
            }
            return found;
        };
    }
}
