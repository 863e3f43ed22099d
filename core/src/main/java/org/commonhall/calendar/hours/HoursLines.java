package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The rules of opening hours with the lines of days that are alike. Where no rule asks for more than weekdays and
 * holidays there are few such days, and each is laid out once and kept; two threads may lay out the same line, and both
 * are right. Thread-safe.
 */
final class HoursLines {
    private final ImmutableList<HoursRule> rules;
    private final boolean weekly;
    private final boolean asksSun;
    private final boolean passesMidnight;
    private final AtomicReferenceArray<HoursLine> alike;

    HoursLines(ImmutableList<HoursRule> rules) {
        this.rules = rules;
        this.weekly = rules.stream().allMatch(HoursRule::weekly);
        this.asksSun = rules.stream().anyMatch(rule -> rule.times().askSun());
        this.passesMidnight = rules.stream().anyMatch(HoursRule::passesMidnight);
        // The day before matters only to hours that pass midnight.
        int days = passesMidnight ? HoursDay.LIKES * HoursDay.LIKES : HoursDay.LIKES;
        this.alike = new AtomicReferenceArray<>(weekly ? days : 0);
    }

    ImmutableList<HoursRule> rules() {
        return rules;
    }

    /** Says whether days are told apart by {@link HoursDay#like} alone. */
    boolean weekly() {
        return weekly;
    }

    /** Whether equal rules in force may be other hours on another date. */
    boolean asksSun() {
        return asksSun;
    }

    @Nullable HoursLine find(int before, int day) {
        return alike.get(index(before, day));
    }

    HoursLine keep(int before, int day, HoursLine line) {
        alike.set(index(before, day), line);
        return line;
    }

    private int index(int before, int day) {
        return passesMidnight ? before * HoursDay.LIKES + day : day;
    }
}
