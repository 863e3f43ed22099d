package org.commonhall.governance.decision;

import static org.commonhall.governance.decision.RuleSetReader.ARTICLE;
import static org.commonhall.governance.decision.RuleSetReader.BASE;
import static org.commonhall.governance.decision.RuleSetReader.BOUND;
import static org.commonhall.governance.decision.RuleSetReader.GROUP;
import static org.commonhall.governance.decision.RuleSetReader.KEY;
import static org.commonhall.governance.decision.RuleSetReader.MEASURE;
import static org.commonhall.governance.decision.RuleSetReader.PART;
import static org.commonhall.governance.decision.RuleSetReader.VALUE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.CommonhallException;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** The lines of one rule set. */
final class RuleSetLines {
    private static final Pattern GAP = Pattern.compile("([1-9][0-9]{0,2})-([1-9][0-9]{0,2})");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");

    private final String code;
    private final long line;
    private final Map<String, String> single = new HashMap<>();
    private final List<Requirement> quorum = new ArrayList<>();
    private final List<Requirement> majority = new ArrayList<>();
    private final Map<Procedure, RuleValue> procedure = new EnumMap<>(Procedure.class);
    private @Nullable Call nextCall;

    RuleSetLines(String code, long line) {
        this.code = code;
        this.line = line;
    }

    /** The rule set of the next call, and the days it may be after the last one. */
    record Call(String code, long minDays, long maxDays) {}

    String code() {
        return code;
    }

    long line() {
        return line;
    }

    @Nullable Call nextCall() {
        return nextCall;
    }

    /** The set that this one varies, null for one of its own. */
    @Nullable String like() {
        return single.get("like");
    }

    void add(CsvTable.Row row, CsvTable table) {
        try {
            switch (row.get(KEY)) {
                case "quorum" -> quorum.add(QuorumRule.requireParticipation(requirement(row)));
                case "majority" -> majority.add(MajorityRule.requireConsent(requirement(row)));
                case "next_call" -> nextCall = call(row);
                case "like",
                        "name_zh",
                        "name_en",
                        "effect",
                        "effective_from",
                        "effective_to",
                        "tie",
                        "invalid",
                        "silence" -> single(row);
                default -> {
                    Procedure key = code(Procedure.class, row.get(KEY), "key");
                    RuleValue value =
                            new RuleValue(key, row.get(VALUE), optional(row.get(GROUP)), optional(row.get(ARTICLE)));
                    if (procedure.put(key, value) != null) {
                        throw new RuleViolation("decision.rules.twice", row.get(KEY));
                    }
                }
            }
        } catch (CommonhallException refused) {
            table.refuse(row.line(), column(refused), refused);
        }
    }

    private static int column(CommonhallException refused) {
        return switch (refused.code()) {
            case "decision.measure.code" -> MEASURE;
            case "decision.quorum.part", "decision.majority.part" -> PART;
            case "decision.base" -> BASE;
            case "decision.rules.value" ->
                switch (refused.arguments().get(0).toString()) {
                    case "key" -> KEY;
                    case "part" -> PART;
                    case "bound" -> BOUND;
                    case "base", "next_call" -> BASE;
                    default -> VALUE;
                };
            default -> VALUE;
        };
    }

    private void single(CsvTable.Row row) {
        String key = row.get(KEY);
        String value = row.get(VALUE);
        switch (key) {
            case "effect" -> code(LegalEffect.class, value, key);
            case "tie" -> code(TieRule.class, value, key);
            case "silence" -> code(Silence.class, value, key);
            case "invalid" -> code(Invalid.class, value, key);
            case "effective_from", "effective_to" -> date(key, value);
            default -> {
                if (value.isEmpty()) {
                    throw RuleValue.misfit(key, value);
                }
            }
        }
        if (single.put(key, value) != null) {
            throw new RuleViolation("decision.rules.twice", key);
        }
    }

    /** Whether blank and invalid papers take part. */
    enum Invalid {
        TAKES_PART,
        APART;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static String of(boolean takesPart) {
            return (takesPart ? TAKES_PART : APART).code();
        }
    }

    private static Requirement requirement(CsvTable.Row row) {
        Measure measure = new Measure(row.get(MEASURE));
        String group = optional(row.get(GROUP));
        Part part = code(Part.class, row.get(PART), "part");
        String source = optional(row.get(ARTICLE));
        String value = row.get(VALUE);
        if (!row.get(BASE).isEmpty()) {
            Bound bound = code(Bound.class, row.get(BOUND), "bound");
            Part base = code(Part.class, row.get(BASE), "base");
            return new Requirement.Proportion(measure, group, part, Fraction.parse(value), bound, base, source);
        }
        if (!AMOUNT.matcher(value).matches()) {
            throw RuleValue.misfit(row.get(KEY), value);
        }
        return new Requirement.Minimum(measure, group, part, new BigDecimal(value), source);
    }

    private static Call call(CsvTable.Row row) {
        Matcher gap = GAP.matcher(row.get(BASE));
        if (!gap.matches()) {
            throw RuleValue.misfit(row.get(KEY), row.get(BASE));
        }
        return new Call(row.get(VALUE), Long.parseLong(gap.group(1)), Long.parseLong(gap.group(2)));
    }

    /** The set; what no line says is as in the set that it varies. */
    RuleSet build(@Nullable RuleSet like, @Nullable NextCall next) {
        Map<Procedure, RuleValue> figures = new EnumMap<>(Procedure.class);
        if (like != null) {
            figures.putAll(like.procedure());
        }
        figures.putAll(procedure);
        String invalid = said("invalid", like, set -> Invalid.of(set.invalidTakesPart()), Invalid.APART.code());
        String tie = said("tie", like, set -> set.majority().tie().code(), TieRule.REJECTED.code());
        String silence = said("silence", like, set -> set.silence().code(), Silence.NOT_TAKING_PART.code());
        return new RuleSet(
                code,
                new Name(
                        said("name_zh", like, set -> set.title().zh(), null),
                        said("name_en", like, set -> set.title().en(), null)),
                single.containsKey("effective_from") || like == null ? date("effective_from") : like.effectiveFrom(),
                single.containsKey("effective_to") || like == null ? date("effective_to") : like.effectiveTo(),
                code(LegalEffect.class, said("effect", like, set -> set.effect().code(), null), "effect"),
                quorum.isEmpty() && like != null ? like.quorum() : new QuorumRule(ImmutableList.copyOf(quorum)),
                new MajorityRule(
                        majority.isEmpty() && like != null
                                ? like.majority().requirements()
                                : ImmutableList.copyOf(majority),
                        code(TieRule.class, tie, "tie")),
                code(Invalid.class, invalid, "invalid") == Invalid.TAKES_PART,
                code(Silence.class, silence, "silence"),
                next == null && like != null ? like.nextCall() : next,
                ImmutableMap.copyOf(figures));
    }

    private String said(
            String key, @Nullable RuleSet like, Function<RuleSet, String> there, @Nullable String otherwise) {
        String value = single.get(key);
        if (value != null) {
            return value;
        }
        if (like != null) {
            return there.apply(like);
        }
        if (otherwise == null) {
            throw new RuleViolation("decision.rules.missing", code, key);
        }
        return otherwise;
    }

    private @Nullable LocalDate date(String key) {
        String value = single.get(key);
        return value == null ? null : date(key, value);
    }

    private static @Nullable String optional(String field) {
        return field.isEmpty() ? null : field;
    }

    private static LocalDate date(String key, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw RuleValue.misfit(key, value);
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String code, String key) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(code)) {
                return constant;
            }
        }
        throw RuleValue.misfit(key, code);
    }
}
