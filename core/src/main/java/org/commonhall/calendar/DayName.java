package org.commonhall.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.commonhall.Explanation;
import org.commonhall.Name;

/**
 * What a date is called in both languages.
 *
 * @param zh the Chinese name, such as 国庆节
 * @param en the English name
 */
public record DayName(String zh, String en) {

    /**
     * Names a weekday.
     *
     * @param date a date
     * @return its weekday, as a statement
     */
    public static Explanation weekday(LocalDate date) {
        return Explanation.of("calendar.weekday." + date.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    }

    /**
     * Says the name.
     *
     * @return the name in both languages, as a statement
     */
    public Explanation said() {
        return Explanation.of("calendar.name", new Name(zh, en));
    }
}
