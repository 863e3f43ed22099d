package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.commonhall.Copies;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Choice;

/**
 * What one ballot paper over several options may say (选票规则). Immutable and thread-safe.
 *
 * @param method what is said to an option
 * @param options the codes of the options
 * @param min the least number of votes on a paper, zero or more
 * @param max the greatest number of votes on a paper, not below the least and above zero
 * @param maxPerOption the greatest number of votes for one option, above zero and not above {@code max}
 * @param global the choices that a paper may make for all options at once; none where that is switched off
 */
public record BallotForm(Method method, Set<String> options, int min, int max, int maxPerOption, Set<Choice> global) {

    static final ImmutableSet<Choice> PROPOSAL = Sets.immutableEnumSet(Choice.YES, Choice.NO, Choice.ABSTAIN);

    /** What is said to an option. */
    public enum Method {
        /** A number of votes in favour. */
        Y,
        /** A number of votes against. */
        N,
        /** Yes or no to each. */
        YN,
        /** Yes, no or abstention to each. */
        YNA;

        private boolean amounts() {
            return this == Y || this == N;
        }

        private boolean takes(Choice choice) {
            return choice == Choice.YES || choice == Choice.NO || (this == YNA && choice == Choice.ABSTAIN);
        }
    }

    /**
     * Copies the sets and checks the limits.
     *
     * @param method what is said to an option
     * @param options the codes of the options
     * @param min the least number of votes
     * @param max the greatest number of votes
     * @param maxPerOption the greatest number of votes for one option
     * @param global the choices for all options at once
     * @throws RuleViolation {@code ballot.form.limits}, {@code ballot.form.options} without options
     */
    public BallotForm {
        options = Copies.set(options);
        global = Copies.set(global);
        if (options.isEmpty()) {
            throw new RuleViolation("ballot.form.options");
        }
        if (min < 0 || max < 1 || min > max || maxPerOption < 1 || maxPerOption > max) {
            throw new RuleViolation("ballot.form.limits", min, max, maxPerOption);
        }
    }

    /**
     * Checks a paper of the methods {@link Method#Y} and {@link Method#N}.
     *
     * @param votes how many votes each option gets; an option left out gets none
     * @throws RuleViolation {@code ballot.paper.method}, {@code ballot.paper.option} for an unknown option,
     *     {@code ballot.paper.amount} for a negative number or more than an option may get, {@code ballot.paper.total}
     */
    public void requireAmounts(Map<String, Integer> votes) {
        requireMethod(method.amounts());
        votes.forEach((option, amount) -> {
            requireOption(options, option);
            if (amount < 0 || amount > maxPerOption) {
                throw new RuleViolation("ballot.paper.amount", amount, maxPerOption);
            }
        });
        requireTotal(votes.values().stream().mapToLong(Integer::longValue).sum());
    }

    /**
     * Checks a paper of the methods {@link Method#YN} and {@link Method#YNA}.
     *
     * @param answers what is said to each option; an option left out gets no answer
     * @throws RuleViolation {@code ballot.paper.method}, {@code ballot.paper.option} for an unknown option,
     *     {@code ballot.paper.choice} for an answer the method does not know, {@code ballot.paper.total}
     */
    public void requireAnswers(Map<String, Choice> answers) {
        requireMethod(!method.amounts());
        answers.forEach((option, choice) -> {
            requireOption(options, option);
            if (!method.takes(choice)) {
                throw new RuleViolation("ballot.paper.choice", choice);
            }
        });
        requireTotal(answers.size());
    }

    /**
     * Checks a paper that says one thing to all options.
     *
     * @param choice what it says
     * @throws RuleViolation {@code ballot.paper.global} if that is switched off
     */
    public void requireGlobal(Choice choice) {
        if (!global.contains(choice)) {
            throw new RuleViolation("ballot.paper.global", choice);
        }
    }

    /** Refuses an answer that one proposal does not take. */
    static void requireProposal(Choice choice) {
        if (!PROPOSAL.contains(choice)) {
            throw new RuleViolation("ballot.paper.choice", choice);
        }
    }

    private void requireMethod(boolean fits) {
        if (!fits) {
            throw new RuleViolation("ballot.paper.method", method);
        }
    }

    /** Refuses an option that is not on the paper. */
    static void requireOption(Set<String> options, String option) {
        if (!options.contains(option)) {
            throw new RuleViolation("ballot.paper.option", option);
        }
    }

    private void requireTotal(long total) {
        if (total < min || total > max) {
            throw new RuleViolation("ballot.paper.total", total, min, max);
        }
    }
}
