package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;

/** Rule sets by their stable names: those of the library, and a host's own from a file. Immutable and thread-safe. */
public final class RuleSets {
    /** The neutral default of a building committee: over half of all members, no group veto. */
    public static final String DEFAULT = "committee-majority-of-all";

    private final ImmutableMap<String, RuleSet> byCode;

    RuleSets(Map<String, RuleSet> byCode) {
        this.byCode = ImmutableMap.copyOf(byCode);
    }

    /**
     * Gives the rule sets that come with the library, in {@code rule-sets.csv}.
     *
     * @return the sets
     */
    public static RuleSets standard() {
        return Standard.SETS;
    }

    /**
     * Reads rule sets: CSV with the header {@code rule,key,value,measure,group,part,bound,base,article}, a line a
     * value; lines with {@code #} are remarks. The keys of a rule are {@code name_zh}, {@code name_en} and {@code
     * effect}, which it must have, {@code effective_from}, {@code effective_to}, {@code tie}, {@code invalid}, {@code
     * silence},
     * {@code next_call} with the gap in days such as {@code 1-10} as its base, {@code quorum} and {@code majority}, one
     * line a condition, and those of {@link Procedure}. A condition with a base is a share, one without a least amount.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @return the sets
     * @throws InvalidInput with every bad line and column at once: the codes of {@link Requirement.Proportion},
     *     {@link QuorumRule}, {@link MajorityRule}, {@link Fraction} and {@link Measure}, and {@code
     * decision.rules.code},
     *     {@code decision.rules.value}, {@code decision.rules.twice}, {@code decision.rules.missing},
     *     {@code decision.rules.call}, {@code text.csv.header}, {@code text.csv.columns},
     *     {@code text.csv.damaged}
     */
    public static RuleSets read(String file, Reader csv) {
        return RuleSetReader.read(file, csv);
    }

    /**
     * Reads a set that {@link RuleSet#text} has written out.
     *
     * @param code the set's name
     * @param text the set with those of its further calls
     * @return the set as it was
     */
    public static RuleSet ofText(String code, String text) {
        return read(code, new StringReader(text)).require(code);
    }

    /**
     * Joins these sets and others; of a name in both, the other's holds.
     *
     * @param others the sets that win
     * @return both as one
     */
    public RuleSets plus(RuleSets others) {
        Map<String, RuleSet> all = new LinkedHashMap<>(byCode);
        all.putAll(others.byCode);
        return new RuleSets(all);
    }

    /**
     * Gives every set by its name, in the order of the file.
     *
     * @return the sets
     */
    public ImmutableMap<String, RuleSet> byCode() {
        return byCode;
    }

    /**
     * Finds a set.
     *
     * @param code its stable name
     * @return the set
     * @throws RuleViolation {@code decision.rules.unknown}
     */
    public RuleSet require(String code) {
        RuleSet found = byCode.get(code);
        if (found == null) {
            throw new RuleViolation("decision.rules.unknown", code);
        }
        return found;
    }

    private static final class Standard {
        static final RuleSets SETS = load();

        private static RuleSets load() {
            try (Reader file = new InputStreamReader(
                    Objects.requireNonNull(RuleSets.class.getResourceAsStream("rule-sets.csv")),
                    StandardCharsets.UTF_8)) {
                return read("rule-sets.csv", file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
