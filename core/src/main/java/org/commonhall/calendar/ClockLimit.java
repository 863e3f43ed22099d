package org.commonhall.calendar;

import java.util.Locale;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/**
 * A period with its unit (期间, 时限).
 *
 * @param amount minutes or days as the mode says, 1 to {@link #MAX_MINUTES} or {@link #MAX_DAYS}
 * @param mode how it is counted
 * @param lastDay how the last day ends; of no effect on minutes
 */
public record ClockLimit(long amount, LimitMode mode, LastDay lastDay) {
    /** Greatest number of days: ten years. */
    public static final long MAX_DAYS = 3660;

    /** Greatest number of minutes: ten years. */
    public static final long MAX_MINUTES = MAX_DAYS * 24 * 60;

    /**
     * Checks the amount.
     *
     * @param amount minutes or days
     * @param mode how it is counted
     * @param lastDay how the last day ends
     * @throws RuleViolation {@code calendar.limit.range}
     */
    public ClockLimit {
        long max = mode.inDays() ? MAX_DAYS : MAX_MINUTES;
        if (amount < 1 || amount > max) {
            throw new RuleViolation("calendar.limit.range", amount, max);
        }
    }

    /**
     * Makes a limit that ends as the statute says.
     *
     * @param amount minutes or days
     * @param mode how it is counted
     */
    public ClockLimit(long amount, LimitMode mode) {
        this(amount, mode, LastDay.CLOSE_OF_BUSINESS);
    }

    /**
     * Makes a limit of minutes inside working hours.
     *
     * @param amount how many
     * @return the limit
     */
    public static ClockLimit minutes(long amount) {
        return new ClockLimit(amount, LimitMode.MINUTES);
    }

    /**
     * Makes a limit of working days.
     *
     * @param amount how many
     * @return the limit
     */
    public static ClockLimit workingDays(long amount) {
        return new ClockLimit(amount, LimitMode.WORKING_DAYS);
    }

    /**
     * Makes a limit of minutes straight through.
     *
     * @param amount how many
     * @return the limit
     */
    public static ClockLimit elapsedMinutes(long amount) {
        return new ClockLimit(amount, LimitMode.ELAPSED);
    }

    /**
     * Makes a limit of calendar days.
     *
     * @param amount how many
     * @return the limit
     */
    public static ClockLimit calendarDays(long amount) {
        return new ClockLimit(amount, LimitMode.CALENDAR_DAYS);
    }

    /**
     * Gives this limit with another end of the last day.
     *
     * @param end how it ends
     * @return the limit
     */
    public ClockLimit ending(LastDay end) {
        return new ClockLimit(amount, mode, end);
    }

    /**
     * Gives the limit as a statement for people.
     *
     * @return amount and unit
     */
    public Explanation said() {
        String code = "calendar.limit." + mode.name().toLowerCase(Locale.ROOT);
        return Explanation.of(amount == 1 ? code + ".one" : code, amount);
    }
}
