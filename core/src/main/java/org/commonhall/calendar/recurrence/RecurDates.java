package org.commonhall.calendar.recurrence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import org.commonhall.calendar.recurrence.RecurRule.Part;
import org.commonhall.calendar.recurrence.RecurRule.Unit;
import org.commonhall.calendar.recurrence.RecurRule.Weekday;

/** Which dates a rule allows; what it leaves open comes from its start (RFC 5545, 3.3.10). */
final class RecurDates {
    private final RecurRule rule;
    private final FifthWeekday fifth;
    private final WeekFields weeks;
    private final ImmutableList<Integer> months;
    private final ImmutableList<Integer> monthDays;
    private final ImmutableList<Weekday> weekdays;
    /** From each weekday, Monday first, how many days to the next that the rule names. */
    private final int[] toNext = new int[7];

    RecurDates(RecurRule rule, FifthWeekday fifth, LocalDateTime start) {
        this.rule = rule;
        this.fifth = fifth;
        this.weeks = WeekFields.of(rule.weekStart(), 4);
        boolean open = !rule.has(Part.BYWEEKNO)
                && !rule.has(Part.BYYEARDAY)
                && !rule.has(Part.BYMONTHDAY)
                && rule.weekdays().isEmpty();
        boolean yearly = rule.unit() == Unit.YEARLY;
        months = open && yearly && !rule.has(Part.BYMONTH)
                ? ImmutableList.of(start.getMonthValue())
                : rule.of(Part.BYMONTH);
        monthDays = open && (yearly || rule.unit() == Unit.MONTHLY)
                ? ImmutableList.of(start.getDayOfMonth())
                : rule.of(Part.BYMONTHDAY);
        weekdays = open && rule.unit() == Unit.WEEKLY
                ? ImmutableList.of(new Weekday(start.getDayOfWeek(), 0))
                : rule.weekdays();
        for (int from = 0; from < 7; from++) {
            int begin = from;
            toNext[from] = weekdays.stream()
                    .mapToInt(weekday -> Math.floorMod(weekday.day().getValue() - 2 - begin, 7) + 1)
                    .min()
                    .orElse(1);
        }
    }

    /** Gives the next date that may be allowed. */
    LocalDate following(LocalDate date) {
        return date.plusDays(toNext[date.getDayOfWeek().getValue() - 1]);
    }

    boolean allowsMonth(LocalDate date) {
        return months.isEmpty() || months.contains(date.getMonthValue());
    }

    boolean allows(LocalDate date) {
        return allowsMonth(date)
                && holds(monthDays, date.getDayOfMonth(), date.lengthOfMonth())
                && holds(rule.of(Part.BYYEARDAY), date.getDayOfYear(), date.lengthOfYear())
                && allowsWeekday(date)
                && allowsWeek(date);
    }

    private boolean allowsWeek(LocalDate date) {
        if (!rule.has(Part.BYWEEKNO)) {
            return true;
        }
        int week = date.get(weeks.weekOfWeekBasedYear());
        int last = (int) date.range(weeks.weekOfWeekBasedYear()).getMaximum();
        return holds(rule.of(Part.BYWEEKNO), week, last);
    }

    private boolean allowsWeekday(LocalDate date) {
        if (weekdays.isEmpty()) {
            return true;
        }
        for (Weekday weekday : weekdays) {
            if (weekday.day() == date.getDayOfWeek() && (weekday.number() == 0 || isNumbered(date, weekday.number()))) {
                return true;
            }
        }
        return false;
    }

    /** In a month; in the year where a yearly rule names no month. */
    private boolean isNumbered(LocalDate date, int number) {
        boolean inYear = rule.unit() == Unit.YEARLY && months.isEmpty();
        int day = inYear ? date.getDayOfYear() : date.getDayOfMonth();
        int length = inYear ? date.lengthOfYear() : date.lengthOfMonth();
        int wanted = number;
        if (!inYear && fifth == FifthWeekday.LAST && Math.abs(number) == 5) {
            wanted = number > 0 ? -1 : 1;
        }
        return wanted > 0 ? (day - 1) / 7 + 1 == wanted : -((length - day) / 7 + 1) == wanted;
    }

    private static boolean holds(ImmutableList<Integer> numbers, int value, int last) {
        return numbers.isEmpty() || numbers.contains(value) || numbers.contains(value - last - 1);
    }
}
