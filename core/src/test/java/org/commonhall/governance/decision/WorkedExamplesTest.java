package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.governance.decision.Votes.ballots;
import static org.commonhall.governance.decision.Votes.heads;
import static org.commonhall.governance.decision.Votes.majority;
import static org.commonhall.governance.decision.Votes.number;
import static org.commonhall.governance.decision.Votes.owners;
import static org.commonhall.governance.decision.Votes.rule;
import static org.commonhall.governance.decision.Votes.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the field, each by its number. */
class WorkedExamplesTest {
    private static final ImmutableList<Elector> BUILDING = ImmutableList.copyOf(
            owners("6000", "5000", "4000", "3000", "2000", "2000", "2000", "2000", "1000", "1000", "1000", "1000"));
    // 20000 of 30000 and 8 of 12 take part; 17000 and 5 consent.
    private static final String BALLOTS = "yy.yy...ynnn";

    @Test
    void t2AnOrdinaryMatterIsAdoptedByTheSameVotesThatDoNotCarryASpecialOne() {
        Tally tally = Tally.count(BUILDING, ballots(BALLOTS));
        assertThat(tally.amount(Part.YES, Measure.AREA, null)).isEqualTo(number("17000"));
        assertThat(tally.amount(Part.CAST, Measure.AREA, null)).isEqualTo(number("20000"));
        assertThat(rule("cn-278-ordinary").decide(tally).outcome()).isEqualTo(Outcome.ADOPTED);
        Decision special = rule("cn-278-special").decide(tally);
        assertThat(special.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(special.majority()).extracting(Check::reached).containsExactly(true, false);
    }

    @Test
    void t6ExactlyTwoThirdsIsTwoThirds() {
        List<Elector> electorate = owners("69.12", "148.09", "101.85", "77.96", "105.28", "100.00", "51.15", "100.00");
        Tally tally = Tally.count(electorate, ballots("yyyyy..."));
        Check area = rule("cn-278-ordinary").decide(tally).quorum().get(0);
        assertThat(area.counted()).isEqualTo(number("502.30"));
        assertThat(area.base()).isEqualTo(number("753.45"));
        assertThat(area.left()).isEqualTo(number("1506.90"));
        assertThat(area.right()).isEqualTo(number("1506.90"));
        assertThat(area.reached()).isTrue();
        assertThat(area.explanation().text(Locale.ENGLISH))
                .isEqualTo("Floor area, taking part: 502.30 of 753.45 (all), needed at least 2/3"
                        + " (3 x 502.30 >= 2 x 753.45) [民法典第278条第2款、第1259条]\n");
        assertThat((69.12 + 148.09 + 101.85 + 77.96 + 105.28) / 753.45 >= 2.0 / 3.0)
                .as("which floating point denies")
                .isFalse();
    }

    @Test
    void t10HeadsAreCountedAndNotWeights() {
        Measure weight = new Measure("weight");
        List<Elector> members = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            members.add(Elector.of(
                    Integer.toString(i),
                    ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, weight, number(i <= 2 ? "2.0" : "1.0"))));
        }
        Tally tally = Tally.count(members, ballots("yy"));
        Requirement.Proportion quorum = share(Part.CAST, "33/100", Bound.INCLUSIVE, Part.ALL_MEMBERS);
        assertThat(quorum.check(tally).reached()).isFalse();
        assertThat(tally.amount(Part.CAST, weight, null)).isEqualTo(number("4.0"));
    }

    @Test
    void t11AnAbstentionWeighsAgainstUnlessTheBaseIsYesAndNo() {
        Tally tally = Tally.count(owners("1", "1", "1", "1", "1", "1", "1", "1"), ballots("yyyynnna"));
        assertThat(rule("cn-278-ordinary").decide(tally).outcome()).isEqualTo(Outcome.REJECTED);
        RuleSet yesAndNo = majority(
                rule("cn-278-ordinary"), share(Part.YES, "1/2", Bound.STRICT, Part.YES_AND_NO), TieRule.REJECTED);
        assertThat(yesAndNo.decide(tally).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({"11, 6, 3, ADOPTED", "9, 11, 0, REJECTED", "5, 9, 6, REJECTED", "10, 3, 7, ADOPTED"})
    void t21MoreYesThanNo(int yes, int no, int abstain, Outcome outcome) {
        Tally tally = heads(20, "y".repeat(yes) + "n".repeat(no) + "a".repeat(abstain));
        assertThat(rule("liquid-simple-majority").decide(tally).outcome()).isEqualTo(outcome);
    }
}
