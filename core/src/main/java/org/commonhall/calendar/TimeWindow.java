package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.RuleViolation;

/**
 * Hours of one day on the wall clock (时段), half-open. One that passes midnight ends after 24:00, so 22:00-26:00 is
 * two in the night; it belongs to the day it starts on.
 *
 * @param fromMinute minute of the day, 0 to 1439
 * @param toMinute minute counted from the same midnight, greater than {@code fromMinute}, at most 2880
 */
public record TimeWindow(int fromMinute, int toMinute) {
    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)");

    /**
     * Checks the window.
     *
     * @param fromMinute where it starts
     * @param toMinute where it ends
     * @throws RuleViolation {@code calendar.window.reversed} when it does not end after its start, {@code
     *     calendar.window.range} when it starts outside 00:00 to 23:59 or ends after 48:00
     */
    public TimeWindow {
        if (fromMinute < 0 || fromMinute >= DAY || toMinute > 2 * DAY) {
            throw new RuleViolation("calendar.window.range", text(fromMinute), text(toMinute));
        }
        if (toMinute <= fromMinute) {
            throw new RuleViolation("calendar.window.reversed", text(fromMinute), text(toMinute));
        }
    }

    /**
     * Reads windows such as {@code 09:00-12:00,13:00-18:00}; the empty text is no window.
     *
     * @param text windows separated by commas
     * @return the windows in order of time
     * @throws RuleViolation {@code calendar.window.text}, {@code .reversed}, {@code .range} or {@code .overlap}
     */
    public static ImmutableList<TimeWindow> parse(String text) {
        List<TimeWindow> windows = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            Matcher matcher = TEXT.matcher(part.strip());
            if (!matcher.matches()) {
                throw unreadable(part);
            }
            windows.add(new TimeWindow(minute(matcher, 1), minute(matcher, 3)));
        }
        return ordered(windows);
    }

    /**
     * Reads at least one window.
     *
     * @param text windows separated by commas
     * @return the windows in order of time
     * @throws RuleViolation as {@link #parse}
     */
    static ImmutableList<TimeWindow> parseSome(String text) {
        ImmutableList<TimeWindow> windows = parse(text);
        if (windows.isEmpty()) {
            throw unreadable(text);
        }
        return windows;
    }

    private static RuleViolation unreadable(String text) {
        return new RuleViolation("calendar.window.text", text);
    }

    /**
     * Sorts the windows of one day.
     *
     * @param windows in any order
     * @return the same windows
     * @throws RuleViolation {@code calendar.window.overlap} when two share a minute
     */
    static ImmutableList<TimeWindow> ordered(List<TimeWindow> windows) {
        ImmutableList<TimeWindow> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparingInt(TimeWindow::fromMinute), windows);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).fromMinute < sorted.get(i - 1).toMinute) {
                throw overlap(sorted.get(i - 1), sorted.get(i));
            }
        }
        return sorted;
    }

    static RuleViolation overlap(TimeWindow earlier, TimeWindow later) {
        return new RuleViolation("calendar.window.overlap", earlier, later);
    }

    boolean passesMidnight() {
        return toMinute > DAY;
    }

    private static int minute(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
    }

    private static String text(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", Math.floorDiv(minute, 60), Math.floorMod(minute, 60));
    }

    /** Such as {@code 09:00-12:00}. */
    @Override
    public String toString() {
        return text(fromMinute) + "-" + text(toMinute);
    }
}
