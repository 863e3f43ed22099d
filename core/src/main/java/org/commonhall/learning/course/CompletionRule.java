package org.commonhall.learning.course;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.Explanation;
import org.commonhall.Ratio;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who has completed a run (结业规则), written as {@code attend>=2/3; misses<=2; must=1,4; pass=fire.practice; free=1}. Each
 * part stands once at most, and all of them must hold. Immutable.
 *
 * @param attend which share of the points is needed, null for none
 * @param misses how often one may be missing without an excuse, null for ever
 * @param must the numbers of the sessions that have to be attended
 * @param pass what has to be passed, null for nothing
 * @param free how many sessions are left out in favour of the learner, null for what the run says
 */
public record CompletionRule(
        @Nullable Ratio attend,
        @Nullable Long misses,
        ImmutableSortedSet<Long> must,
        @Nullable String pass,
        @Nullable Long free) {
    /** Nothing is needed. */
    public static final CompletionRule NONE = new CompletionRule(null, null, ImmutableSortedSet.of(), null, null);

    private static final Pattern PART = Pattern.compile(
            "\\s*(?:attend>=(\\d{1,6})/(\\d{1,6})|misses<=(\\d{1,6})|must=(\\d{1,6}(?:,\\d{1,6})*)|pass=([a-z][a-z0-9._-]{0,59})|free=(\\d{1,6}))\\s*(;|$)");

    /**
     * Reads a rule.
     *
     * @param text the text, null for no rule
     * @return the rule
     * @throws RuleViolation {@code course.rule.text} with the column of the first character that cannot be read, {@code
     *     course.rule.impossible} for a share above 1 or of nothing, {@code course.rule.must} for a session number 0
     */
    public static CompletionRule parse(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        CompletionRule rule = NONE;
        Matcher part = PART.matcher(text);
        int at = 0;
        do {
            if (!part.find(at) || part.start() != at) {
                throw unreadable(text, at);
            }
            rule = rule.with(part, text, at);
            at = part.end();
        } while (at < text.length() || ";".equals(part.group(7)));
        return rule;
    }

    private CompletionRule with(Matcher part, String text, int at) {
        if (part.group(1) != null && attend == null) {
            return new CompletionRule(share(part, text), misses, must, pass, free);
        }
        if (part.group(3) != null && misses == null) {
            return new CompletionRule(attend, Long.valueOf(part.group(3)), must, pass, free);
        }
        if (part.group(4) != null && must.isEmpty()) {
            return new CompletionRule(attend, misses, numbers(part.group(4)), pass, free);
        }
        if (part.group(5) != null && pass == null) {
            return new CompletionRule(attend, misses, must, part.group(5), free);
        }
        if (part.group(6) != null && free == null) {
            return new CompletionRule(attend, misses, must, pass, Long.valueOf(part.group(6)));
        }
        throw unreadable(text, at);
    }

    private static Ratio share(Matcher part, String text) {
        long above = Long.parseLong(part.group(1));
        long below = Long.parseLong(part.group(2));
        if (below == 0 || above > below) {
            throw new RuleViolation("course.rule.impossible", text);
        }
        return Ratio.of(above, below);
    }

    private static ImmutableSortedSet<Long> numbers(String list) {
        ImmutableSortedSet.Builder<Long> numbers = ImmutableSortedSet.naturalOrder();
        for (String number : Splitter.on(',').split(list)) {
            if (Long.parseLong(number) == 0) {
                throw new RuleViolation("course.rule.must", number);
            }
            numbers.add(Long.valueOf(number));
        }
        return numbers.build();
    }

    private static RuleViolation unreadable(String text, int at) {
        int column = at;
        while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
            column++;
        }
        return new RuleViolation("course.rule.text", column + 1, text);
    }

    /**
     * Says how many sessions are left out in favour of the learner.
     *
     * @param run what the run says
     * @return what holds
     */
    public long free(long run) {
        return free == null ? run : free;
    }

    /**
     * Adds sessions that have to be attended.
     *
     * @param numbers their numbers
     * @return the rule that needs them as well
     */
    public CompletionRule requiring(Collection<Long> numbers) {
        return new CompletionRule(
                attend,
                misses,
                ImmutableSortedSet.<Long>naturalOrder()
                        .addAll(must)
                        .addAll(numbers)
                        .build(),
                pass,
                free);
    }

    /**
     * Says whether it asks for anything.
     *
     * @return false for a rule that everybody meets
     */
    public boolean asks() {
        return attend != null || misses != null || !must.isEmpty() || pass != null;
    }

    /**
     * Judges a learner by all parts.
     *
     * @param sheet the attendance
     * @param passing what has become of what has to be passed
     * @return what holds and what still can; something failed can be passed later
     */
    public Verdict judge(AttendanceSheet sheet, Passing passing) {
        Verdict attended = judge(sheet);
        if (pass == null) {
            return attended;
        }
        return new Verdict(
                attended.holds && passing == Passing.PASSED,
                attended.reachable,
                ImmutableList.<Explanation>builder()
                        .addAll(attended.lines)
                        .add(Explanation.of("course.rule.said.pass", pass, Explanation.of(passing)))
                        .build());
    }

    /**
     * Judges the attendance of a learner; what has to be passed is judged elsewhere.
     *
     * @param sheet the attendance
     * @return what holds and what still can
     */
    public Verdict judge(AttendanceSheet sheet) {
        List<Explanation> lines = new ArrayList<>();
        boolean holds = true;
        boolean reachable = true;
        if (attend != null) {
            holds = sheet.all().reaches(attend);
            reachable = sheet.possible().reaches(attend);
            lines.add(line("course.rule.said.attend", sheet.all().toString(), ">=", attend.toString(), holds));
        }
        if (misses != null) {
            boolean few = sheet.misses() <= misses;
            holds &= few;
            reachable &= few;
            lines.add(
                    line("course.rule.said.misses", String.valueOf(sheet.misses()), "<=", String.valueOf(misses), few));
        }
        for (long number : must) {
            SheetMark mark = number <= sheet.sessions().size()
                    ? sheet.sessions().get((int) number - 1).mark()
                    : SheetMark.CANCELLED;
            boolean there = mark == SheetMark.PRESENT || mark == SheetMark.LATE;
            boolean needed = mark != SheetMark.CANCELLED;
            holds &= there || !needed;
            reachable &= there || !needed || mark == SheetMark.OPEN;
            lines.add(Explanation.of("course.rule.said.must", number, Explanation.of(mark)));
        }
        return new Verdict(holds, reachable, ImmutableList.copyOf(lines));
    }

    private static Explanation line(String code, String left, String sign, String right, boolean holds) {
        return Explanation.of(code).comparing(new Explanation.Comparison(left, sign, right, holds));
    }

    /**
     * What the attendance of a learner comes to.
     *
     * @param holds whether every part holds now
     * @param reachable whether every part can still hold
     * @param lines part by part, with both sides of the comparison
     */
    public record Verdict(boolean holds, boolean reachable, ImmutableList<Explanation> lines) {}

    /** As it is written. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (attend != null) {
            parts.add("attend>=" + attend);
        }
        if (misses != null) {
            parts.add("misses<=" + misses);
        }
        if (!must.isEmpty()) {
            parts.add("must=" + Joiner.on(',').join(must));
        }
        if (pass != null) {
            parts.add("pass=" + pass);
        }
        if (free != null) {
            parts.add("free=" + free);
        }
        return Joiner.on("; ").join(parts);
    }
}
