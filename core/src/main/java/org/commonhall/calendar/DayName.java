package org.commonhall.calendar;

import org.commonhall.Explanation;
import org.commonhall.Name;

/**
 * What a date is called in both languages.
 *
 * @param zh the Chinese name, such as 国庆节
 * @param en the English name
 */
public record DayName(String zh, String en) {

    Explanation said() {
        return Explanation.of("calendar.name", new Name(zh, en));
    }
}
