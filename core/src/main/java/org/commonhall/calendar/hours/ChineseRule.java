package org.commonhall.calendar.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule of Chinese opening hours while it is read. */
final class ChineseRule {
    final List<String> dates = new ArrayList<>();
    final List<String> days = new ArrayList<>();
    final List<String> times = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    /** The days that it does not hold on, by words of the syntax. */
    final List<String> exceptions = new ArrayList<>();

    /** The weekdays as bits, without holidays. */
    int week;

    boolean workdays;
    boolean off;
    /** Whether its hours are told elsewhere. */
    boolean elsewhere;
    /** Whether it says that a day is as other days. */
    boolean usual;
    /** The words for a season, which need months beside them. */
    @Nullable ChineseWord season;

    int exceptionColumn;
    int from;
    int until;

    boolean isDaily() {
        return dates.isEmpty() && (days.isEmpty() || week == 0b1111111);
    }

    boolean hasSelectors() {
        return !dates.isEmpty() || !days.isEmpty();
    }

    boolean isSaid() {
        return off || usual || elsewhere || !times.isEmpty();
    }

    /** Whether both hold on some day of every week. */
    boolean meets(ChineseRule other) {
        int mine = days.isEmpty() ? 0b1111111 : week;
        int others = other.days.isEmpty() ? 0b1111111 : other.week;
        return dates.equals(other.dates) && (mine & others) != 0;
    }

    void take(ChineseWord word) {
        from = from == 0 ? word.from() : from;
        until = word.until();
    }

    /** The rule in the syntax. */
    String written() {
        StringBuilder text = new StringBuilder();
        add(text, String.join(",", dates));
        add(text, String.join(",", days));
        add(text, String.join(",", times));
        if (off) {
            add(text, "off");
        } else if (!remarks.isEmpty() && !elsewhere) {
            add(text, "open");
        }
        if (!remarks.isEmpty()) {
            add(text, remarks.stream().collect(Collectors.joining("，", "\"", "\"")));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(part);
        }
    }
}
