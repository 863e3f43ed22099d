package org.commonhall.governance.decision;

import java.util.Locale;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a rule set as its file has it, with the article beside it. Immutable and thread-safe.
 *
 * @param key which figure
 * @param text the figure: {@code 15 calendar_days}, {@code 5}, {@code 1/3}, {@code yes}
 * @param group the group it is about, null where it is about the whole body
 * @param source the article, or null
 */
public record RuleValue(
        Procedure key,
        String text,
        @Nullable String group,
        @Nullable String source) {

    enum Kind {
        PERIOD,
        COUNT,
        FRACTION,
        FLAG
    }

    /**
     * Checks that the text is of the key's kind.
     *
     * @param key which figure
     * @param text the figure
     * @param group the group or null
     * @param source the article or null
     * @throws RuleViolation {@code decision.rules.value}
     */
    public RuleValue {
        boolean fits = switch (key.kind()) {
            case PERIOD -> text.matches("[1-9][0-9]{0,3} (working_days|calendar_days)");
            case COUNT -> text.matches("[1-9][0-9]{0,3}");
            case FRACTION -> text.matches("[1-9][0-9]{0,8}/[1-9][0-9]{0,8}");
            case FLAG -> text.equals("yes") || text.equals("no");
        };
        if (!fits) {
            throw misfit(key.code(), text);
        }
    }

    static RuleViolation misfit(String key, String text) {
        return new RuleViolation("decision.rules.value", key, text);
    }

    /**
     * Gives the period.
     *
     * @return amount and unit
     * @throws IllegalStateException if the figure is none
     */
    public ClockLimit period() {
        require(Kind.PERIOD);
        int blank = text.indexOf(' ');
        return new ClockLimit(
                Long.parseLong(text.substring(0, blank)),
                LimitMode.valueOf(text.substring(blank + 1).toUpperCase(Locale.ROOT)));
    }

    /**
     * Gives the count.
     *
     * @return one or more
     * @throws IllegalStateException if the figure is none
     */
    public int count() {
        require(Kind.COUNT);
        return Integer.parseInt(text);
    }

    /**
     * Gives the fraction.
     *
     * @return above zero
     * @throws IllegalStateException if the figure is none
     */
    public Fraction fraction() {
        require(Kind.FRACTION);
        return Fraction.parse(text);
    }

    /**
     * Yes or no.
     *
     * @return true for yes
     * @throws IllegalStateException if the figure is neither
     */
    public boolean flag() {
        require(Kind.FLAG);
        return text.equals("yes");
    }

    private void require(Kind kind) {
        if (key.kind() != kind) {
            throw new IllegalStateException(key + " is no " + kind);
        }
    }
}
