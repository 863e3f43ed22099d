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
    /** Civil Code art. 278: ordinary matters of the owners (民法典第278条：业主共同决定的一般事项). */
    public static final String CN_278_ORDINARY = "cn-278-ordinary";
    /** Civil Code art. 278: special matters of the owners (items 6 to 8) (民法典第278条：业主共同决定的特别事项（第六项至第八项）). */
    public static final String CN_278_SPECIAL = "cn-278-special";
    /** Property Management Regulation (2018) art. 12: over half of all owners (物业管理条例（2018）第12条：全体业主过半数). */
    public static final String CN_2018_HALF = "cn-2018-half";
    /** Property Management Regulation (2018) art. 12: two thirds of all owners (物业管理条例（2018）第12条：全体业主三分之二以上). */
    public static final String CN_2018_TWO_THIRDS = "cn-2018-two-thirds";
    /** Civil Code art. 279: consent of all interested owners (民法典第279条：有利害关系的业主一致同意). */
    public static final String CN_279_ALL_INTERESTED = "cn-279-all-interested";
    /** Beijing property regulation (2024): owners' committee (北京市物业管理条例（2024）：业主委员会). */
    public static final String CN_BEIJING_2024_COMMITTEE = "cn-beijing-2024-committee";
    /** Beijing property regulation (2024): interim property committee (北京市物业管理条例（2024）：物业管理委员会（临时机构）). */
    public static final String CN_BEIJING_2024_INTERIM_COMMITTEE = "cn-beijing-2024-interim-committee";
    /** Beijing property regulation (2024): owners' meeting, ordinary matters (北京市物业管理条例（2024）：业主大会会议（一般事项）). */
    public static final String CN_BEIJING_2024_ASSEMBLY = "cn-beijing-2024-assembly";
    /** Shanghai residential property rules (2020): owners' committee (上海市住宅物业管理规定（2020）：业主委员会). */
    public static final String CN_SHANGHAI_2020_COMMITTEE = "cn-shanghai-2020-committee";
    /** Italian Civil Code art. 1136: first call (意大利民法典第1136条：第一次召集). */
    public static final String IT_1136_FIRST_CALL = "it-1136-first-call";
    /** Italian Civil Code art. 1136: second call (意大利民法典第1136条：第二次召集). */
    public static final String IT_1136_SECOND_CALL = "it-1136-second-call";
    /** More yes than no (赞成多于反对). */
    public static final String LIQUID_SIMPLE_MAJORITY = "liquid-simple-majority";
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
