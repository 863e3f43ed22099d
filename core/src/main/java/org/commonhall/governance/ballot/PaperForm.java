package org.commonhall.governance.ballot;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Choice;

/**
 * Reads papers of a ballot: checks them against its form and takes them apart. Pure.
 *
 * @param form what a paper may say, empty where there is one proposal
 * @param splitting whether a weight may be divided
 */
record PaperForm(Optional<BallotForm> form, boolean splitting) {
    /**
     * What a paper says to one option.
     *
     * @param option the option's code
     * @param choice what is said
     * @param amount how many votes
     * @param weights what it weighs
     */
    record Line(String option, Choice choice, long amount, Weights weights) {}

    static PaperForm of(Ballot ballot, Iterable<BallotOption> options) {
        BallotForm.Method method = ballot.method();
        if (method == null) {
            return new PaperForm(Optional.empty(), ballot.splitting());
        }
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        options.forEach(option -> codes.add(option.code()));
        return new PaperForm(
                Optional.of(new BallotForm(
                        method,
                        codes.build(),
                        (int) ballot.minVotes(),
                        (int) ballot.maxVotes(),
                        (int) ballot.maxPerOption(),
                        global(ballot))),
                ballot.splitting());
    }

    private static ImmutableSet<Choice> global(Ballot ballot) {
        String codes = ballot.globalChoices();
        return codes == null
                ? ImmutableSet.of()
                : Splitter.on(' ')
                        .splitToStream(codes)
                        .map(code -> Choice.valueOf(code.toUpperCase(Locale.ROOT)))
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** A paper taken apart; refuses what the form does not know. */
    ImmutableList<Line> lines(Paper paper, Weights weights) {
        if (!paper.shares().isEmpty()) {
            return split(paper, weights);
        }
        Choice choice = paper.choice();
        if (choice != null) {
            requireChoice(choice);
            return codes().stream()
                    .map(code -> new Line(code, choice, 1, weights))
                    .collect(ImmutableList.toImmutableList());
        }
        BallotForm known = form.orElseThrow(() -> new RuleViolation("ballot.paper.empty"));
        if (!paper.answers().isEmpty()) {
            known.requireAnswers(paper.answers());
            return paper.answers().entrySet().stream()
                    .map(one -> new Line(one.getKey(), one.getValue(), 1, weights))
                    .collect(ImmutableList.toImmutableList());
        }
        known.requireAmounts(paper.amounts());
        Choice meant = known.method() == BallotForm.Method.N ? Choice.NO : Choice.YES;
        return paper.amounts().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new Line(one.getKey(), meant, one.getValue(), weights))
                .collect(ImmutableList.toImmutableList());
    }

    /** A blank or invalid paper. */
    ImmutableList<Line> invalid(Weights weights) {
        return codes().stream()
                .map(code -> new Line(code, Choice.INVALID, 1, weights))
                .collect(ImmutableList.toImmutableList());
    }

    private Set<String> codes() {
        return form.map(BallotForm::options).orElseGet(() -> ImmutableSet.of(BallotOption.PROPOSAL));
    }

    private void requireChoice(Choice choice) {
        if (form.isPresent()) {
            form.get().requireGlobal(choice);
        } else {
            BallotForm.requireProposal(choice);
        }
    }

    private ImmutableList<Line> split(Paper paper, Weights weights) {
        if (!splitting || form.isPresent()) {
            throw new RuleViolation("ballot.paper.split");
        }
        BigDecimal whole = weights.seats().add(weights.custom());
        BigDecimal sum = paper.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean divisible = weights.heads().signum() == 0
                && weights.area().signum() == 0
                && (weights.seats().signum() == 0 || weights.custom().signum() == 0);
        boolean positive = paper.shares().values().stream().allMatch(share -> share.signum() > 0);
        if (!divisible
                || !positive
                || sum.compareTo(whole) != 0
                || !BallotForm.PROPOSAL.containsAll(paper.shares().keySet())) {
            throw new RuleViolation("ballot.paper.shares", sum.toPlainString(), whole.toPlainString());
        }
        boolean seats = weights.custom().signum() == 0;
        return paper.shares().entrySet().stream()
                .map(one -> new Line(
                        BallotOption.PROPOSAL,
                        one.getKey(),
                        1,
                        new Weights(
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                seats ? one.getValue() : BigDecimal.ZERO,
                                seats ? BigDecimal.ZERO : one.getValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
