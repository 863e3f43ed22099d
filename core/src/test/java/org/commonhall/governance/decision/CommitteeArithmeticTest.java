package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.governance.decision.Votes.number;
import static org.commonhall.governance.decision.Votes.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.governance.ballot.BallotForm;
import org.junit.jupiter.api.Test;

class CommitteeArithmeticTest {

    @Test
    void t14AnElectionIsRequiredBelowHalfOfTheSeatsAfterAlternates() {
        Fraction least = rule("cn-beijing-2024-committee")
                .procedure(Procedure.ELECTION_BELOW)
                .orElseThrow()
                .fraction();
        SeatCount after = new SeatCount(9, 9, 1).ending(5);
        assertThat(after).isEqualTo(new SeatCount(9, 5, 0));
        assertThat(after.electionRequired(least)).isFalse();
        assertThat(after.ending(1)).isEqualTo(new SeatCount(9, 4, 0));
        assertThat(after.ending(1).electionRequired(least)).isTrue();
        assertThat(new SeatCount(8, 4, 0).electionRequired(least))
                .as("half is not below half")
                .isFalse();
        refused(() -> after.ending(6), "decision.seats.count");
        refused(() -> new SeatCount(9, 10, 0), "decision.seats.count");
    }

    @Test
    void t16AWeightIsTheMeetingsElseTheGeneralOneElseOne() {
        VoteWeights unset = new VoteWeights(null, ImmutableMap.of());
        VoteWeights two = new VoteWeights(number("2"), ImmutableMap.of());
        VoteWeights three = new VoteWeights(number("2"), ImmutableMap.of("this", number("3")));
        assertThat(three.weight(false, "this")).isEqualTo(BigDecimal.ONE);
        assertThat(unset.weight(true, "this")).isEqualTo(BigDecimal.ONE);
        assertThat(two.weight(true, "this")).isEqualTo(number("2"));
        assertThat(three.weight(true, "this")).isEqualTo(number("3"));
        assertThat(three.weight(true, "another")).isEqualTo(number("2"));
        assertThat(new VoteWeights(number("2"), ImmutableMap.of("this", number("0"))).weight(true, "this"))
                .as("unset is not zero")
                .isEqualTo(number("0"));
        refused(() -> new VoteWeights(number("-1"), ImmutableMap.of()), "decision.weight.negative");
        refused(() -> new VoteWeights(null, ImmutableMap.of("this", number("-1"))), "decision.weight.negative");
    }

    @Test
    void t17WhoDelegatedVotesUnlessThatIsForbiddenWhereDelegationsAreOn() {
        assertThatCode(() -> Delegation.upTo(1).requireMayCast("a", "a", "b")).doesNotThrowAnyException();
        refused(() -> Delegation.upTo(1).binding().requireMayCast("a", "a", "b"), "decision.delegation.given");
        assertThatCode(() -> new Delegation(false, false, 1).requireMayCast("a", "a", "b"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Delegation.upTo(1).binding().requireMayCast("a", "a", null))
                .doesNotThrowAnyException();
    }

    @Test
    void aVoteOfAnotherNeedsHisMandate() {
        Delegation on = Delegation.upTo(1).binding();
        assertThatCode(() -> on.requireMayCast("a", "b", "b")).doesNotThrowAnyException();
        refused(() -> on.requireMayCast("a", "c", "b"), "decision.delegation.none");
        refused(() -> on.requireMayCast("a", "b", null), "decision.delegation.none");
        refused(() -> Delegation.FORBIDDEN.requireMayCast("a", "b", "b"), "decision.delegation.none");
    }

    @Test
    void aMandateIsNotPassedOnAndIsCapped() {
        Delegation two = Delegation.upTo(2);
        Map<String, String> mandates = two.delegate(Map.of("a", "b"), "c", "b");
        assertThat(mandates).containsOnly(Map.entry("a", "b"), Map.entry("c", "b"));
        assertThat(two.delegate(mandates, "a", "d")).containsEntry("a", "d").hasSize(2);
        assertThat(two.delegate(mandates, "a", "b")).as("given again").isEqualTo(mandates);
        refused(() -> two.delegate(mandates, "d", "b"), "decision.delegation.full");
        refused(() -> two.delegate(mandates, "d", "a"), "decision.delegation.chain");
        refused(() -> two.delegate(mandates, "b", "d"), "decision.delegation.chain");
        refused(() -> two.delegate(mandates, "d", "d"), "decision.delegation.self");
        refused(() -> Delegation.FORBIDDEN.delegate(Map.of(), "a", "b"), "decision.delegation.forbidden");
        refused(() -> new Delegation(true, true, 0), "decision.delegation.cap");
    }

    @Test
    void t18APaperKeepsTheLimitsOfItsMethod() {
        BallotForm four = form(BallotForm.Method.Y, 4, 6, 3);
        assertThatCode(() -> four.requireAmounts(Map.of("1", 2, "2", 0, "3", 3, "4", 1)))
                .doesNotThrowAnyException();
        BallotForm two = form(BallotForm.Method.Y, 2, 3, 2);
        refused(() -> two.requireAmounts(Map.of("1", 2, "2", 2)), "ballot.paper.total");
        refused(() -> two.requireAmounts(Map.of("1", -1)), "ballot.paper.amount");
        refused(() -> two.requireAmounts(Map.of("1", 3)), "ballot.paper.amount");
        refused(() -> two.requireAmounts(Map.of("5", 1)), "ballot.paper.option");
        refused(() -> two.requireAnswers(Map.of("1", Choice.YES)), "ballot.paper.method");
        BallotForm yesNo = form(BallotForm.Method.YN, 2, 2, 1);
        refused(() -> yesNo.requireAnswers(Map.of("1", Choice.ABSTAIN)), "ballot.paper.choice");
        refused(() -> yesNo.requireAnswers(Map.of("1", Choice.INVALID)), "ballot.paper.choice");
        refused(() -> yesNo.requireAmounts(Map.of("1", 1)), "ballot.paper.method");
        assertThatCode(() -> yesNo.requireAnswers(Map.of("1", Choice.YES, "2", Choice.NO)))
                .doesNotThrowAnyException();
        assertThatCode(() -> form(BallotForm.Method.YNA, 2, 2, 1).requireAnswers(Map.of("1", Choice.ABSTAIN)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneAnswerToAllOptionsCountsOnlyWhereItIsSwitchedOn() {
        BallotForm form =
                new BallotForm(BallotForm.Method.N, ImmutableSet.of("1"), 1, 1, 1, ImmutableSet.of(Choice.NO));
        assertThatCode(() -> form.requireGlobal(Choice.NO)).doesNotThrowAnyException();
        refused(() -> form.requireGlobal(Choice.YES), "ballot.paper.global");
        refused(() -> form.requireAmounts(Map.of()), "ballot.paper.total");
    }

    @Test
    void limitsThatContradictEachOtherAreRefused() {
        refused(() -> form(BallotForm.Method.Y, 2, 0, 1), "ballot.form.limits");
        refused(() -> form(BallotForm.Method.Y, 2, 2, 3), "ballot.form.limits");
        refused(() -> form(BallotForm.Method.Y, 2, 2, 0), "ballot.form.limits");
        refused(() -> form(BallotForm.Method.Y, 0, 2, 1), "ballot.form.options");
        refused(
                () -> new BallotForm(BallotForm.Method.Y, ImmutableSet.of("1"), 3, 2, 1, ImmutableSet.of()),
                "ballot.form.limits");
        refused(
                () -> new BallotForm(BallotForm.Method.Y, ImmutableSet.of("1"), -1, 2, 1, ImmutableSet.of()),
                "ballot.form.limits");
    }

    @Test
    void t20SupportersAdmitAProposalByAShareOfThePopulation() {
        assertThat(new Admission(new Fraction(25, 100)).admits(8, 22)).isTrue();
        assertThat(new Admission(new Fraction(20, 100)).admits(5, 22)).isTrue();
        assertThat(new Admission(new Fraction(20, 100)).admits(3, 22)).isFalse();
        assertThat(new Admission(new Fraction(0, 1)).admits(0, 22)).as("nobody").isFalse();
        refused(() -> new Admission(new Fraction(3, 2)), "decision.threshold.above");
    }

    private static BallotForm form(BallotForm.Method method, int options, int max, int perOption) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (int i = 1; i <= options; i++) {
            codes.add(Integer.toString(i));
        }
        return new BallotForm(method, codes.build(), 0, max, perOption, ImmutableSet.of());
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasMessageStartingWith(code + ":");
    }
}
