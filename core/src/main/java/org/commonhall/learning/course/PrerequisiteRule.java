package org.commonhall.learning.course;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one needs before one can enrol (先修要求), written as {@code a|b; c}: one of a and b, and c. Immutable.
 *
 * @param groups all of these, one code of each
 */
public record PrerequisiteRule(ImmutableList<ImmutableList<String>> groups) {
    private static final Pattern CODE = Pattern.compile("\\s*([a-z][a-z0-9._-]{0,59})\\s*([|;]|$)");

    /**
     * Something that somebody has.
     *
     * @param code its code
     * @param from the first day it is valid
     * @param until the first day it no longer is, null for ever
     */
    public record Held(
            String code, LocalDate from, @Nullable LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /**
     * What is missing.
     *
     * @param missing the groups of which nothing is valid, as they are written
     * @param lapsing those of which something is valid today, but nothing on the day
     */
    public record Answer(ImmutableList<String> missing, ImmutableList<String> lapsing) {

        /**
         * Says whether nothing is missing on the day.
         *
         * @return true if one can enrol
         */
        public boolean met() {
            return missing.isEmpty() && lapsing.isEmpty();
        }
    }

    /**
     * Reads a rule.
     *
     * @param text the text, null for none
     * @return the rule
     * @throws RuleViolation {@code course.prerequisite.text} with the column of the first character that cannot be read
     */
    public static PrerequisiteRule parse(@Nullable String text) {
        if (text == null) {
            return new PrerequisiteRule(ImmutableList.of());
        }
        ImmutableList.Builder<ImmutableList<String>> groups = ImmutableList.builder();
        List<String> group = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        int at = 0;
        do {
            if (!code.find(at) || code.start() != at) {
                throw new RuleViolation("course.prerequisite.text", at + 1, text);
            }
            group.add(code.group(1));
            if (!"|".equals(code.group(2))) {
                groups.add(ImmutableList.copyOf(group));
                group.clear();
            }
            at = code.end();
        } while (at < text.length() || !code.group(2).isEmpty());
        return new PrerequisiteRule(groups.build());
    }

    /**
     * Gives every code it names.
     *
     * @return the codes
     */
    public ImmutableSet<String> codes() {
        return groups.stream().flatMap(ImmutableList::stream).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Compares it with what somebody has.
     *
     * @param held what they have
     * @param today the day they enrol
     * @param day the day it has to be valid, that of the first session
     * @return what is missing
     */
    public Answer ask(List<Held> held, LocalDate today, LocalDate day) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        ImmutableList.Builder<String> lapsing = ImmutableList.builder();
        for (ImmutableList<String> group : groups) {
            if (held.stream().noneMatch(one -> group.contains(one.code()) && one.on(day))) {
                boolean now = held.stream().anyMatch(one -> group.contains(one.code()) && one.on(today));
                (now ? lapsing : missing).add(Joiner.on('|').join(group));
            }
        }
        return new Answer(missing.build(), lapsing.build());
    }
}
