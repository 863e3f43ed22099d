package org.commonhall.governance.ballot;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Requirement;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unjournaled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to one option in a secret ballot (票箱中的选票). Nothing leads from here to the roll: the id is random
 * whatever generator the hall has, there is no time, the journal knows nothing of it, the options of one paper are rows of
 * their own, and closing writes all of them anew in random order.
 *
 * @param id the identity, a random UUID of version 4
 * @param version the version, which never changes
 * @param ballot the ballot
 * @param optionCode the option, {@code -} for the only proposal, {@code *} for the papers of a box in a room
 * @param choice what was said
 * @param amount how many votes the option got on this paper
 * @param groupCode the voter's group, absent where the body has none or the rules do not count by it
 * @param heads what it weighs; of this and the following only what the rules count, else zero
 * @param area what it weighs in square metres
 * @param seats what it weighs in seats
 * @param custom what it weighs by the body's own measure
 */
@Unjournaled
@Index({"ballot", "optionCode"})
public record BoxPaper(
        Id<BoxPaper> id,
        long version,
        Id<Ballot> ballot,
        @Size(max = 40) String optionCode,
        Choice choice,
        long amount,
        @Size(max = 40) @Nullable String groupCode,
        @Digits(integer = 12, fraction = 6) BigDecimal heads,
        @Digits(integer = 12, fraction = 6) BigDecimal area,
        @Digits(integer = 12, fraction = 6) BigDecimal seats,
        @Digits(integer = 12, fraction = 6) BigDecimal custom) {
    /** How it is stored. */
    public static final RecordType<BoxPaper> TYPE = RecordType.of(MethodHandles.lookup(), BoxPaper.class);
    /** The ballot. */
    public static final Attribute<BoxPaper, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BoxPaper::ballot);
    /** The option. */
    public static final Attribute<BoxPaper, String> OPTION_CODE = TYPE.attribute("optionCode", BoxPaper::optionCode);
    /** What was said. */
    public static final Attribute<BoxPaper, Choice> CHOICE = TYPE.attribute("choice", BoxPaper::choice);
    /** How many votes. */
    public static final Attribute<BoxPaper, Long> AMOUNT = TYPE.attribute("amount", BoxPaper::amount);
    /** The voter's group. */
    public static final Attribute<BoxPaper, String> GROUP_CODE = TYPE.attribute("groupCode", BoxPaper::groupCode);
    /** Heads. */
    public static final Attribute<BoxPaper, BigDecimal> HEADS = TYPE.attribute("heads", BoxPaper::heads);
    /** Square metres. */
    public static final Attribute<BoxPaper, BigDecimal> AREA = TYPE.attribute("area", BoxPaper::area);
    /** Seats. */
    public static final Attribute<BoxPaper, BigDecimal> SEATS = TYPE.attribute("seats", BoxPaper::seats);
    /** The measure of the body's own. */
    public static final Attribute<BoxPaper, BigDecimal> CUSTOM = TYPE.attribute("custom", BoxPaper::custom);

    static BoxPaper of(Id<Ballot> ballot, PaperForm.Line line, Cut cut, @Nullable String group) {
        Weights weights = cut.weights(line.weights());
        return new BoxPaper(
                new Id<>(UUID.randomUUID()),
                0,
                ballot,
                line.option(),
                line.choice(),
                line.amount(),
                cut.group(group),
                weights.heads(),
                weights.area(),
                weights.seats(),
                weights.custom());
    }

    /** The same paper somewhere else in the box. */
    BoxPaper shuffled() {
        return new BoxPaper(
                new Id<>(UUID.randomUUID()),
                0,
                ballot,
                optionCode,
                choice,
                amount,
                groupCode,
                heads,
                area,
                seats,
                custom);
    }

    /**
     * What a paper in a box carries of its voter (选票去标识): the measures that the rules count and no others, and the group only
     * where the rules count by group. Voters who are alike in all of it hide among one another. Pure.
     *
     * @param grouped whether the rules count by group
     * @param measures the codes of the measures that the rules count
     */
    record Cut(boolean grouped, ImmutableSet<String> measures) {

        /** Whether figures of a ballot are kept by group. */
        static boolean groups(Ballot ballot) {
            return ballot.kind() == BallotKind.NAMED || of(ballot.rules()).grouped();
        }

        static Cut of(RuleSet rules) {
            List<Requirement> counted = Stream.concat(
                            rules.quorum().requirements().stream(), rules.majority().requirements().stream())
                    .toList();
            return new Cut(
                    counted.stream().anyMatch(one -> one.group() != null),
                    counted.stream()
                            .map(Requirement::measure)
                            .map(Measure::code)
                            .collect(ImmutableSet.toImmutableSet()));
        }

        @Nullable String group(@Nullable String code) {
            return grouped ? code : null;
        }

        Weights weights(Weights all) {
            boolean custom = measures.stream().anyMatch(code -> !Measure.NAMED.contains(code));
            return new Weights(
                    kept(Measure.HEADS.code(), all.heads()),
                    kept(Measure.AREA.code(), all.area()),
                    kept(Measure.SEATS.code(), all.seats()),
                    custom ? all.custom() : BigDecimal.ZERO);
        }

        private BigDecimal kept(String measure, BigDecimal weight) {
            return measures.contains(measure) ? weight : BigDecimal.ZERO;
        }

        RollCell cut(RollCell cell) {
            return new RollCell(
                    group(cell.group()),
                    cell.presence(),
                    cell.proxied(),
                    cell.voted(),
                    cell.channel(),
                    cell.voters(),
                    weights(cell.weights()));
        }

        /** How many voters share what their papers carry with too few others to hide among them. */
        long recognisable(List<BallotElector> electors, long least) {
            Multiset<List<@Nullable Object>> alike = HashMultiset.create();
            electors.forEach(elector -> alike.add(Arrays.asList(
                    group(elector.groupCode()), weights(elector.weights()).plain())));
            return alike.entrySet().stream()
                    .filter(entry -> entry.getCount() < least)
                    .mapToLong(Multiset.Entry::getCount)
                    .sum();
        }
    }
}
