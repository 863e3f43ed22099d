package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.text.HoursPlace;

/**
 * Puts Chinese rules in the order in which the syntax has to have them, where the last rule for a day holds: every day,
 * some days, closing days, and what is excepted from them.
 */
final class ChineseOrder {
    private static final String HOLIDAYS = "PH";

    private final List<ChineseRule> rules;
    private final List<ChineseRule> written = new ArrayList<>();
    private final boolean namesHolidays;

    private ChineseOrder(List<ChineseRule> rules) {
        this.rules = rules;
        this.namesHolidays = rules.stream()
                .flatMap(rule -> Stream.concat(rule.days.stream(), rule.exceptions.stream()))
                .anyMatch(day -> day.startsWith(HOLIDAYS));
    }

    static ImmutableList<ChineseRule> of(List<ChineseRule> rules) {
        ChineseOrder order = new ChineseOrder(rules);
        order.open();
        rules.stream().filter(rule -> rule.off).forEach(order.written::add);
        rules.stream().filter(rule -> rule.elsewhere).forEach(order.written::add);
        order.exceptions();
        return ImmutableList.copyOf(order.written);
    }

    private void open() {
        List<ChineseRule> open = new ArrayList<>();
        boolean dated = false;
        for (ChineseRule rule : rules) {
            if (rule.off || rule.usual || rule.elsewhere) {
                continue;
            }
            if (!rule.isSaid() && rules.size() > 1) {
                throw refuse(rule.from, "calendar.hours.bare", rule.written());
            }
            // A rule without months after one with months may be for these months, or for all the year.
            if (dated && rule.dates.isEmpty()) {
                throw refuse(rule.from, "calendar.hours.add");
            }
            dated |= !rule.dates.isEmpty();
            if (!merged(rule, open)) {
                open.add(rule);
            }
        }
        open.sort(Comparator.comparing((ChineseRule rule) -> !rule.isDaily())
                .thenComparing(rule -> !rule.dates.isEmpty())
                .thenComparing(rule -> rule.days.contains(HOLIDAYS))
                .thenComparing(rule -> -Integer.bitCount(rule.week)));
        for (ChineseRule rule : open) {
            written.add(rule);
            if (rule.workdays && !namesHolidays) {
                written.add(closed(rule, List.of(HOLIDAYS)));
            }
        }
    }

    /** Whether the rule's hours belong to an earlier rule for the same days. */
    private static boolean merged(ChineseRule rule, List<ChineseRule> open) {
        for (ChineseRule other : open) {
            if (other.dates.equals(rule.dates) && other.days.equals(rule.days)) {
                if (overlap(other, rule)) {
                    throw refuse(rule.from, "calendar.hours.add");
                }
                other.times.addAll(rule.times);
                other.remarks.addAll(rule.remarks);
                other.exceptions.addAll(rule.exceptions);
                other.until = rule.until;
                return true;
            }
            if (other.meets(rule) && (!nested(other.week, rule.week) || !overlap(other, rule))) {
                throw refuse(rule.from, "calendar.hours.add");
            }
        }
        return false;
    }

    /** Whether one is for some of the other's days, so that it is meant to stand in for it on them. */
    private static boolean nested(int one, int other) {
        return (one & other) == one || (one & other) == other;
    }

    private static boolean overlap(ChineseRule one, ChineseRule other) {
        return one.times.stream()
                .anyMatch(mine -> other.times.stream().anyMatch(theirs -> {
                    int[] first = span(mine);
                    int[] second = span(theirs);
                    return first[0] < second[1] && second[0] < first[1];
                }));
    }

    private static int[] span(String time) {
        int from = minute(time.substring(0, 5));
        int until = time.endsWith("+") ? HoursSpan.DAY : minute(time.substring(6));
        return new int[] {from, until <= from ? until + HoursSpan.DAY : until};
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private void exceptions() {
        for (ChineseRule rule : rules) {
            if (rule.usual) {
                asOnOtherDays(rule, rule.days, rule.from);
            } else if (!rule.exceptions.isEmpty() && rule.off) {
                asOnOtherDays(rule, rule.exceptions, rule.exceptionColumn);
            } else if (!rule.exceptions.isEmpty()) {
                written.add(closed(rule, rule.exceptions));
            }
        }
    }

    /** Gives days the hours of all other days, which must be the same ones. */
    private void asOnOtherDays(ChineseRule rule, List<String> days, int column) {
        if (days.isEmpty()) {
            return;
        }
        List<ChineseRule> open = rules.stream()
                .filter(other -> !other.off && !other.times.isEmpty())
                .toList();
        List<List<String>> dates = open.stream()
                .map(other -> other.dates)
                .distinct()
                .map(List::copyOf)
                .toList();
        if (open.isEmpty()
                || dates.size()
                        < open.stream()
                                .map(other -> other.dates + "" + other.times)
                                .distinct()
                                .count()) {
            throw refuse(column, "calendar.hours.except", String.join(",", days));
        }
        for (List<String> season : dates) {
            ChineseRule same = new ChineseRule();
            same.dates.addAll(season);
            same.days.addAll(days);
            open.stream()
                    .filter(other -> other.dates.equals(season))
                    .findFirst()
                    .ifPresent(other -> same.times.addAll(other.times));
            same.from = rule.from;
            same.until = rule.until;
            written.add(same);
        }
    }

    private static ChineseRule closed(ChineseRule rule, List<String> days) {
        ChineseRule closed = new ChineseRule();
        closed.dates.addAll(rule.dates);
        closed.days.addAll(days);
        closed.off = true;
        closed.from = rule.from;
        closed.until = rule.until;
        return closed;
    }

    private static RuntimeException refuse(int column, String code, Object... arguments) {
        return HoursPlace.refuse(column, code, arguments);
    }
}
