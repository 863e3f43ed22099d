package org.commonhall.volunteering.volunteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in to shifts (报名规则), written as {@code APPROVE regular 10 AND: shifts>=3; attendance>=3/4. BLOCK minor AND:
 * age<18}. Rules end with a full stop or a line. What blocks is asked first, then what approves by descending priority and
 * name; where no rule fits a person decides. A rule without criteria never fits, and without rules everybody is let in.
 * Immutable.
 *
 * @param rules the rules in the order in which they are asked
 */
public record SignUpRules(ImmutableList<Rule> rules) {
    /** Everybody is let in. */
    public static final SignUpRules NONE = new SignUpRules(ImmutableList.of());

    private static final Pattern HEAD =
            Pattern.compile("\\s*(APPROVE|BLOCK)\\s+([a-z][a-z0-9_-]{0,39})(?:\\s+(\\d{1,6}))?\\s+(AND|OR):");
    private static final Pattern CRITERION =
            Pattern.compile("\\s*(?:(shifts|account|role|age)>=(\\d{1,6})|(ahead)<=(\\d{1,6})"
                    + "|(age)<(\\d{1,6})|(attendance)>=(\\d{1,6})/([1-9]\\d{0,5})"
                    + "|(badge|consent)=([a-z](?:[a-z0-9_-]|\\.(?=[a-z0-9])){0,39}))[ \\t]*");
    private static final Pattern END = Pattern.compile("[ \\t]*(?:\\.(?=\\s|$)|\\R|$)\\s*");
    private static final Comparator<Rule> ORDER = Comparator.comparing((Rule rule) -> !rule.blocks())
            .thenComparing(Rule::priority, Comparator.reverseOrder())
            .thenComparing(Rule::name);

    /**
     * One rule.
     *
     * @param blocks whether it keeps people out, or lets them in
     * @param name its name
     * @param priority the higher, the earlier it is asked
     * @param all whether all criteria must hold, or one at least
     * @param criteria what must hold
     */
    public record Rule(boolean blocks, String name, long priority, boolean all, ImmutableList<Criterion> criteria) {}

    /**
     * One criterion.
     *
     * @param fact what is looked at, such as {@code shifts}
     * @param sign how it is compared
     * @param value with what, as it is written
     */
    public record Criterion(String fact, String sign, String value) {}

    /**
     * What is known of somebody who signs up.
     *
     * @param shifts how many shifts were done
     * @param kept how many of those that came to an end
     * @param missed how many of them were missed
     * @param account for how many days the volunteer has been registered
     * @param role how many shifts were done in the role
     * @param ahead how many days are left to the shift
     * @param age how old, null if nobody knows
     * @param badges the codes of the qualifications
     * @param consents the purposes that the person agrees to
     */
    public record Facts(
            long shifts,
            long kept,
            long missed,
            long account,
            long role,
            long ahead,
            @Nullable Long age,
            ImmutableSet<String> badges,
            ImmutableSet<String> consents) {}

    /** What the rules come to. */
    public enum Outcome {
        /** The person is let in. */
        APPROVED,
        /** Somebody decides. */
        ASKED,
        /** The person is kept out. */
        BLOCKED
    }

    /**
     * What the rules come to for somebody.
     *
     * @param outcome what came out
     * @param rule the name of the rule that decided, null where none fits
     * @param lines every rule with its criteria, and what each was compared with
     */
    public record Verdict(Outcome outcome, @Nullable String rule, ImmutableList<Explanation> lines) {}

    /**
     * Reads rules.
     *
     * @param text the text, null for none
     * @return the rules
     * @throws RuleViolation {@code volunteer.programme.rules} with the column of the first character that cannot be read
     */
    public static SignUpRules parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        List<Rule> rules = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Matcher head = at(HEAD, text, at);
            List<Criterion> criteria = new ArrayList<>();
            at = criteria(text, head.end(), criteria);
            rules.add(new Rule(
                    head.group(1).equals("BLOCK"),
                    head.group(2),
                    head.group(3) == null ? 0 : Long.parseLong(head.group(3)),
                    head.group(4).equals("AND"),
                    ImmutableList.copyOf(criteria)));
            at = at(END, text, at).end();
        }
        return new SignUpRules(ImmutableList.sortedCopyOf(ORDER, rules));
    }

    private static int criteria(String text, int from, List<Criterion> criteria) {
        int at = from;
        Matcher criterion = CRITERION.matcher(text).region(at, text.length());
        while (criterion.lookingAt()) {
            criteria.add(criterion(criterion));
            at = criterion.end();
            if (at == text.length() || text.charAt(at) != ';') {
                return at;
            }
            at++;
            criterion.region(at, text.length());
        }
        return at;
    }

    private static Criterion criterion(Matcher found) {
        if (found.group(1) != null) {
            return new Criterion(found.group(1), ">=", found.group(2));
        }
        if (found.group(3) != null) {
            return new Criterion(found.group(3), "<=", found.group(4));
        }
        if (found.group(5) != null) {
            return new Criterion(found.group(5), "<", found.group(6));
        }
        return found.group(7) != null
                ? new Criterion(found.group(7), ">=", found.group(8) + "/" + found.group(9))
                : new Criterion(found.group(10), "=", found.group(11));
    }

    private static Matcher at(Pattern pattern, String text, int at) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (found.lookingAt()) {
            return found;
        }
        int column = at;
        while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
            column++;
        }
        throw new RuleViolation("volunteer.programme.rules", column + 1, text);
    }

    /**
     * Says whether a fact is asked for.
     *
     * @param fact such as {@code badge}
     * @return true if a rule looks at it
     */
    public boolean asks(String fact) {
        return !asked(fact).isEmpty();
    }

    /**
     * Gives what a fact is compared with.
     *
     * @param fact such as {@code consent}
     * @return every value that a rule names
     */
    public ImmutableSet<String> asked(String fact) {
        return rules.stream()
                .flatMap(rule -> rule.criteria().stream())
                .filter(one -> one.fact().equals(fact))
                .map(Criterion::value)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Judges somebody who signs up.
     *
     * @param facts what is known
     * @return what came out, with every rule
     */
    public Verdict judge(Facts facts) {
        if (rules.isEmpty()) {
            return new Verdict(Outcome.APPROVED, null, ImmutableList.of());
        }
        Rule decided = null;
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        for (Rule rule : rules) {
            ImmutableList<Explanation> parts =
                    rule.criteria().stream().map(one -> said(one, facts)).collect(ImmutableList.toImmutableList());
            boolean fits = fits(rule, facts);
            lines.add(Explanation.of(code(rule, fits), rule.name()).because(parts));
            decided = decided == null && fits ? rule : decided;
        }
        if (decided == null) {
            return new Verdict(Outcome.ASKED, null, lines.build());
        }
        return new Verdict(decided.blocks() ? Outcome.BLOCKED : Outcome.APPROVED, decided.name(), lines.build());
    }

    private static String code(Rule rule, boolean fits) {
        if (rule.blocks()) {
            return fits ? "volunteer.rule.said.blocks" : "volunteer.rule.said.blocks.not";
        }
        return fits ? "volunteer.rule.said.approves" : "volunteer.rule.said.approves.not";
    }

    private static boolean fits(Rule rule, Facts facts) {
        if (rule.criteria().isEmpty()) {
            return false;
        }
        return rule.all()
                ? rule.criteria().stream().allMatch(one -> holds(one, facts))
                : rule.criteria().stream().anyMatch(one -> holds(one, facts));
    }

    private static Explanation said(Criterion one, Facts facts) {
        return Explanation.of("volunteer.rule.fact." + one.fact())
                .comparing(new Explanation.Comparison(known(one, facts), one.sign(), one.value(), holds(one, facts)));
    }

    private static String known(Criterion one, Facts facts) {
        return switch (one.fact()) {
            case "attendance" -> facts.kept() + "/" + (facts.kept() + facts.missed());
            case "badge" -> facts.badges().contains(one.value()) ? one.value() : "-";
            case "consent" -> facts.consents().contains(one.value()) ? one.value() : "-";
            default -> {
                Long number = number(one.fact(), facts);
                yield number == null ? "?" : number.toString();
            }
        };
    }

    private static boolean holds(Criterion one, Facts facts) {
        return switch (one.fact()) {
            case "attendance" -> attends(one.value(), facts);
            case "badge" -> facts.badges().contains(one.value());
            case "consent" -> facts.consents().contains(one.value());
            default -> {
                Long number = number(one.fact(), facts);
                long value = Long.parseLong(one.value());
                yield number != null
                        && switch (one.sign()) {
                            case ">=" -> number >= value;
                            case "<=" -> number <= value;
                            default -> number < value;
                        };
            }
        };
    }

    /** Nothing kept and nothing missed is no share of anything. */
    private static boolean attends(String share, Facts facts) {
        List<String> parts = Splitter.on('/').splitToList(share);
        long all = facts.kept() + facts.missed();
        return all > 0 && facts.kept() * Long.parseLong(parts.get(1)) >= all * Long.parseLong(parts.get(0));
    }

    private static @Nullable Long number(String fact, Facts facts) {
        return switch (fact) {
            case "shifts" -> facts.shifts();
            case "account" -> facts.account();
            case "role" -> facts.role();
            case "ahead" -> facts.ahead();
            default -> facts.age();
        };
    }
}
