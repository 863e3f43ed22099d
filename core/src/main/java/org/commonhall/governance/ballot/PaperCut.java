package org.commonhall.governance.ballot;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Requirement;
import org.commonhall.governance.decision.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What a paper in a box carries of its voter (选票去标识): the measures that the rules count and no others, and the group only
 * where the rules count by group. Voters who are alike in all of it hide among one another. Pure.
 *
 * @param grouped whether the rules count by group
 * @param measures the codes of the measures that the rules count
 */
record PaperCut(boolean grouped, ImmutableSet<String> measures) {

    /** Whether figures of a ballot are kept by group. */
    static boolean groups(Ballot ballot) {
        return ballot.kind() == BallotKind.NAMED || of(ballot.rules()).grouped();
    }

    static PaperCut of(RuleSet rules) {
        List<Requirement> counted = Stream.concat(
                        rules.quorum().requirements().stream(), rules.majority().requirements().stream())
                .toList();
        return new PaperCut(
                counted.stream().anyMatch(one -> one.group() != null),
                counted.stream().map(Requirement::measure).map(Measure::code).collect(ImmutableSet.toImmutableSet()));
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
