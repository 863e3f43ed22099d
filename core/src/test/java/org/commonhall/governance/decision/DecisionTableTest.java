package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.governance.decision.Votes.ballots;
import static org.commonhall.governance.decision.Votes.heads;
import static org.commonhall.governance.decision.Votes.majority;
import static org.commonhall.governance.decision.Votes.members;
import static org.commonhall.governance.decision.Votes.number;
import static org.commonhall.governance.decision.Votes.rule;
import static org.commonhall.governance.decision.Votes.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;

/** Every combination of the values a rule is made of. */
class DecisionTableTest {
    private static final RuleSet ANY = rule(RuleSets.DEFAULT);

    /** Counts by hand, in whole numbers, what a share of a base means. */
    private static boolean expected(Part part, Fraction threshold, Bound bound, Part base, int[] count) {
        long left = threshold.denominator() * size(part, count);
        long right = threshold.numerator() * size(base, count);
        return size(base, count) > 0 && (bound == Bound.STRICT ? left > right : left >= right);
    }

    private static long size(Part part, int[] count) {
        int cast = count[1] + count[2] + count[3] + count[4];
        return switch (part) {
            case ALL_MEMBERS -> count[0];
            case PRESENT -> cast + count[5];
            case CAST -> cast;
            case YES_AND_NO -> count[1] + count[2];
            case YES -> count[1];
            case NO -> count[2];
            case ABSTAIN -> count[3];
            case INVALID -> count[4];
            case NOT_NO -> count[1] + count[3] + count[4];
        };
    }

    @Test
    void everyPartBoundAndBaseOfEveryTallyOfFiveIsDecidedByTheSidesOfItsComparison() {
        List<Fraction> thresholds =
                List.of(new Fraction(1, 3), Fraction.HALF, new Fraction(2, 3), new Fraction(3, 4), Fraction.ONE);
        int tallies = 0;
        for (int[] count : tallies(5)) {
            Map<String, Choice> ballots =
                    ballots("y".repeat(count[1]) + "n".repeat(count[2]) + "a".repeat(count[3]) + "i".repeat(count[4]));
            Set<String> present = new HashSet<>();
            for (int i = 0; i < count[5]; i++) {
                present.add(Integer.toString(ballots.size() + i + 1));
            }
            Tally tally = Tally.count(members(5), ballots, present);
            tallies++;
            for (Part part : Part.values()) {
                assertThat(tally.amount(part, Measure.HEADS, null)).isEqualTo(number("" + size(part, count)));
                for (Bound bound : Bound.values()) {
                    for (Part base : List.of(Part.ALL_MEMBERS, Part.PRESENT, Part.CAST, Part.YES_AND_NO)) {
                        for (Fraction threshold : thresholds) {
                            if (bound == Bound.STRICT && threshold.equals(Fraction.ONE)) {
                                continue;
                            }
                            Check check = share(part, threshold.toString(), bound, base)
                                    .check(tally);
                            assertThat(check.reached())
                                    .as("%s %s of %s: %s", part, bound.said(threshold), base, check)
                                    .isEqualTo(expected(part, threshold, bound, base, count));
                        }
                    }
                }
            }
        }
        assertThat(tallies).isEqualTo(252);
    }

    /** All ways to divide members into yes, no, abstain, invalid, present without a vote, absent. */
    private static List<int[]> tallies(int members) {
        ImmutableList.Builder<int[]> all = ImmutableList.builder();
        for (int yes = 0; yes <= members; yes++) {
            for (int no = 0; no <= members - yes; no++) {
                for (int abstain = 0; abstain <= members - yes - no; abstain++) {
                    for (int invalid = 0; invalid <= members - yes - no - abstain; invalid++) {
                        for (int idle = 0; idle <= members - yes - no - abstain - invalid; idle++) {
                            all.add(new int[] {members, yes, no, abstain, invalid, idle});
                        }
                    }
                }
            }
        }
        return all.build();
    }

    @Test
    void quorumAndMajorityTogetherGiveTheOutcome() {
        RuleSet ordinary = rule("cn-278-ordinary");
        for (int mask = 0; mask < 16; mask++) {
            boolean quorumArea = (mask & 1) != 0;
            boolean quorumHeads = (mask & 2) != 0;
            boolean majorityArea = (mask & 4) != 0;
            boolean majorityHeads = (mask & 8) != 0;
            Tally tally = new TallyBuilder()
                    .add(Part.ALL_MEMBERS, Measure.AREA, null, number(quorumArea ? "9" : "10"))
                    .add(Part.ALL_MEMBERS, Measure.HEADS, null, number(quorumHeads ? "9" : "10"))
                    .add(Part.YES, Measure.AREA, null, number(majorityArea ? "4" : "3"))
                    .add(Part.NO, Measure.AREA, null, number(majorityArea ? "2" : "3"))
                    .add(Part.YES, Measure.HEADS, null, number(majorityHeads ? "4" : "3"))
                    .add(Part.NO, Measure.HEADS, null, number(majorityHeads ? "2" : "3"))
                    .build();
            Decision decision = ordinary.decide(tally);
            assertThat(decision.quorum()).extracting(Check::reached).containsExactly(quorumArea, quorumHeads);
            assertThat(decision.majority()).extracting(Check::reached).containsExactly(majorityArea, majorityHeads);
            assertThat(decision.outcome())
                    .isEqualTo(
                            !(quorumArea && quorumHeads)
                                    ? Outcome.INQUORATE
                                    : majorityArea && majorityHeads ? Outcome.ADOPTED : Outcome.REJECTED);
        }
    }

    @Test
    void aTieDoesWhatItsRuleSays() {
        Tally tie = heads(4, "yyna");
        for (TieRule tieRule : TieRule.values()) {
            RuleSet rules = majority(ANY, share(Part.YES, "1/2", Bound.STRICT, Part.CAST), tieRule);
            for (Choice chair : Choice.values()) {
                boolean adopted = tieRule == TieRule.ADOPTED || (tieRule == TieRule.CHAIR && chair == Choice.YES);
                Decision decision = rules.decide(tie, chair);
                assertThat(decision.outcome()).isEqualTo(adopted ? Outcome.ADOPTED : Outcome.REJECTED);
                assertThat(decision.chair()).isEqualTo(tieRule == TieRule.CHAIR ? chair : null);
                assertThat(decision.explanation().text(Locale.ENGLISH)).contains("Tied: ");
                assertThat(rules.decide(heads(4, "yyya"), chair).outcome()).isEqualTo(Outcome.ADOPTED);
                assertThat(rules.decide(heads(4, "ynna"), chair).outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(rules.decide(heads(4, ""), chair).outcome())
                        .as("nobody")
                        .isEqualTo(Outcome.REJECTED);
            }
        }
    }

    @Test
    void noVotesAreNoMajorityOfNothing() {
        RuleSet inclusive = majority(ANY, share(Part.YES, "3/4", Bound.INCLUSIVE, Part.YES_AND_NO), TieRule.REJECTED);
        assertThat(inclusive.decide(heads(3, "aaa")).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void invalidPapersTakePartOrNotAsTheRuleSetSays() {
        Tally tally = heads(5, "yyi");
        for (boolean takesPart : List.of(true, false)) {
            RuleSet rules = copy(ANY, takesPart, Silence.NOT_TAKING_PART);
            Decision decision = rules.decide(tally);
            assertThat(decision.quorum().get(0).reached()).isEqualTo(takesPart);
            assertThat(decision.explanation().text(Locale.CHINESE))
                    .contains(takesPart ? "空白票、废票计入参与表决" : "空白票、废票不计入参与表决");
        }
        assertThat(ANY.decide(heads(5, "yyn")).explanation().text(Locale.CHINESE))
                .doesNotContain("废票");
    }

    @Test
    void silenceFollowsTheMajorityOnlyWhereTheRuleSaysSoAndNeverMakesAQuorum() {
        RuleSet follows = copy(ANY, true, Silence.FOLLOWS_MAJORITY);
        assertThat(ANY.decide(heads(5, "yyn")).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(follows.decide(heads(5, "yyn")).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(follows.decide(heads(5, "yyn")).silent()).isEqualTo(Choice.YES);
        assertThat(follows.decide(heads(5, "ynn")).silent()).isEqualTo(Choice.NO);
        assertThat(follows.decide(heads(5, "yna")).silent()).isNull();
        assertThat(follows.decide(heads(5, "yy")).outcome()).isEqualTo(Outcome.INQUORATE);
    }

    private static RuleSet copy(RuleSet rules, boolean invalidTakesPart, Silence silence) {
        return new RuleSet(
                rules.code(),
                rules.title(),
                null,
                null,
                rules.effect(),
                rules.quorum(),
                rules.majority(),
                invalidTakesPart,
                silence,
                null,
                ImmutableMap.of());
    }

    @Test
    void whatIsMissingReachesTheConditionAndLessDoesNot() {
        for (Bound bound : Bound.values()) {
            for (String threshold : List.of("1/3", "1/2", "2/3", "3/4")) {
                for (int size = 1; size <= 13; size++) {
                    for (int taking = 0; taking <= size; taking++) {
                        Requirement quorum = share(Part.CAST, threshold, bound, Part.ALL_MEMBERS);
                        int missing = quorum.check(heads(size, "a".repeat(taking)))
                                .missing()
                                .orElseThrow()
                                .intValueExact();
                        assertThat(quorum.check(heads(size, "a".repeat(taking + missing)))
                                        .reached())
                                .isTrue();
                        if (missing > 0) {
                            assertThat(quorum.check(heads(size, "a".repeat(taking + missing - 1)))
                                            .reached())
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(share(Part.YES, "1/2", Bound.STRICT, Part.CAST)
                        .check(heads(3, "n"))
                        .missing())
                .isEmpty();
        assertThat(new Requirement.Minimum(Measure.HEADS, null, Part.YES, number("3"), null)
                        .check(heads(3, "y"))
                        .missing())
                .contains(number("2"));
    }

    @Test
    void badFiguresAreRefused() {
        refused(() -> new TallyBuilder().build(), "decision.electorate.empty");
        refused(() -> Tally.count(List.of(), Map.of()), "decision.electorate.empty");
        refused(() -> heads(2, "yyy"), "decision.voter.stranger");
        refused(
                () -> Tally.count(List.of(Elector.head("1"), Elector.head("1")), new HashMap<>()),
                "decision.voter.twice");
        refused(() -> Elector.of("1", ImmutableMap.of(Measure.AREA, number("-1"))), "decision.weight.negative");
        refused(() -> new TallyBuilder().add(Part.YES, Measure.AREA, null, number("-1")), "decision.weight.negative");
        refused(
                () -> new TallyBuilder()
                        .add(Part.ALL_MEMBERS, Measure.HEADS, null, number("2"))
                        .add(Part.YES, Measure.HEADS, null, number("3"))
                        .build(),
                "decision.tally.exceeds");
        refused(() -> new Measure("Area"), "decision.measure.code");
        refused(() -> Fraction.parse("2/3/4"), "decision.fraction.text");
        refused(() -> new Fraction(1, 0), "decision.fraction.range");
        refused(
                () -> new QuorumRule(ImmutableList.of(share(Part.YES, "1/2", Bound.STRICT, Part.CAST))),
                "decision.quorum.part");
        assertThatThrownBy(() -> new TallyBuilder().add(Part.CAST, Measure.HEADS, null, number("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessageStartingWith(code + ":");
    }
}
