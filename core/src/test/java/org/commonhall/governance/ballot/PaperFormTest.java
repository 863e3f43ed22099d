package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Choice;
import org.junit.jupiter.api.Test;

/** T18 and what else a paper may say. */
class PaperFormTest {
    private static final Weights HEAD =
            new Weights(BigDecimal.ONE, new BigDecimal("412.5"), BigDecimal.ZERO, BigDecimal.ZERO);
    private static final Weights HUNDRED =
            new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("100"));

    private static PaperForm form(BallotForm.Method method, int max, int perOption, Choice... global) {
        return new PaperForm(
                Optional.of(new BallotForm(
                        method, ImmutableSet.of("1", "2", "3", "4"), 0, max, perOption, ImmutableSet.copyOf(global))),
                false);
    }

    private static void refused(String code, PaperForm form, Paper paper) {
        assertThatThrownBy(() -> form.lines(paper, HEAD))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void votesAreLimitedInAllAndPerOption() {
        PaperForm form = form(BallotForm.Method.Y, 6, 3);
        assertThat(form.lines(Paper.amounts(ImmutableMap.of("1", 2, "2", 0, "3", 3, "4", 1)), HEAD))
                .extracting(line -> line.option() + line.choice() + line.amount())
                .containsExactly("1YES2", "3YES3", "4YES1");
        refused("ballot.paper.amount", form, Paper.amounts(ImmutableMap.of("1", 4)));
        refused("ballot.paper.amount", form, Paper.amounts(ImmutableMap.of("1", -1)));
        refused("ballot.paper.total", form, Paper.amounts(ImmutableMap.of("1", 3, "2", 3, "3", 1)));
        refused("ballot.paper.option", form, Paper.amounts(ImmutableMap.of("5", 1)));
        refused("ballot.paper.method", form, Paper.answers(ImmutableMap.of("1", Choice.YES)));
    }

    @Test
    void onlyTheMethodsOwnAnswersAreTaken() {
        refused(
                "ballot.paper.choice",
                form(BallotForm.Method.YN, 4, 1),
                Paper.answers(ImmutableMap.of("1", Choice.ABSTAIN)));
        assertThat(form(BallotForm.Method.YNA, 4, 1).lines(Paper.answers(ImmutableMap.of("1", Choice.ABSTAIN)), HEAD))
                .hasSize(1);
        assertThat(form(BallotForm.Method.N, 4, 1).lines(Paper.amounts(ImmutableMap.of("2", 1)), HEAD))
                .extracting(PaperForm.Line::choice)
                .containsExactly(Choice.NO);
    }

    @Test
    void oneChoiceForAllOptionsOnlyWhereThatIsSwitchedOn() {
        assertThat(form(BallotForm.Method.YNA, 4, 1, Choice.NO).lines(Paper.of(Choice.NO), HEAD))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.choice()).isEqualTo(Choice.NO));
        refused("ballot.paper.global", form(BallotForm.Method.YNA, 4, 1, Choice.NO), Paper.of(Choice.YES));
    }

    @Test
    void aHolderOfManyVotesSplitsThemInOneAct() {
        PaperForm splitting = new PaperForm(Optional.empty(), true);
        Paper paper = Paper.split(ImmutableMap.of(Choice.YES, new BigDecimal("70"), Choice.NO, new BigDecimal("30")));
        assertThat(splitting.lines(paper, HUNDRED))
                .extracting(line -> line.choice() + " " + line.weights().custom())
                .containsExactly("YES 70", "NO 30");
        refused("ballot.paper.shares", splitting, paper);
        refused("ballot.paper.split", new PaperForm(Optional.empty(), false), paper);
        assertThatThrownBy(() -> splitting.lines(
                        Paper.split(
                                ImmutableMap.of(Choice.YES, new BigDecimal("110"), Choice.NO, new BigDecimal("-10"))),
                        HUNDRED))
                .isInstanceOf(RuleViolation.class);
    }
}
