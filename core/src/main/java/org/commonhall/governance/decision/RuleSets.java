package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
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
     * effect}, which it must have, {@code effective_from}, {@code effective_to}, {@code tie}, {@code silence}, {@code
     * invalid} ({@code takes_part}, or {@code apart}, which holds where nothing is said), {@code next_call} with the gap in days such as {@code 1-10} as its base, {@code quorum} and {@code majority}, one
     * line a condition, and those of {@link Procedure}. A condition with a base is a share, one without a least amount.
     *
     * <p>A rule with the key {@code like} varies the set of that name, of the file or of the library: what its own lines do not
     * say is as it is there. Lines of {@code quorum}, and those of {@code majority}, stand in place of all of theirs.
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
        return RuleSetReader.read(file, csv, code -> Standard.SETS.byCode.get(code));
    }

    /**
     * Adds a set that is like one of these but for some values.
     *
     * @param code the new set's name
     * @param like the set that it varies
     * @param values what it says otherwise, by the keys of {@link #read} that need one value, such as {@code invalid}
     * @return these sets and the new one
     * @throws InvalidInput with every bad value, as {@link #read}; {@code decision.rules.unknown} for an unknown set
     */
    public RuleSets varied(String code, String like, Map<String, String> values) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("rule", "key", "value", "measure", "group", "part", "bound", "base", "article");
            csv.writeRecord(code, "like", like, "", "", "", "", "", "");
            values.forEach((key, value) -> csv.writeRecord(code, key, value, "", "", "", "", "", ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return plus(RuleSetReader.read(code, new StringReader(text.toString()), byCode::get));
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
