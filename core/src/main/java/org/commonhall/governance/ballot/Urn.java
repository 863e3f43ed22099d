package org.commonhall.governance.ballot;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a box in a room, which nobody knows the voters of (票箱). Pure.
 *
 * @param ballot the ballot
 * @param options the codes of its options
 * @param weight what each paper weighs, as all voters weigh the same
 * @param expected how many papers there can be, or must be in a secret ballot, by group; the empty text for no group
 */
record Urn(Ballot ballot, ImmutableSet<String> options, Weights weight, Multiset<String> expected) {

    static Urn of(Ballot ballot, ImmutableSet<String> options, Collection<BallotElector> electors) {
        ballot.kind().require(ballot.kind() != BallotKind.NAMED);
        requireUncounted(ballot);
        BoxPaper.Cut cut = BoxPaper.Cut.of(ballot.rules());
        ImmutableSet<Weights> weights =
                electors.stream().map(one -> cut.weights(one.weights()).plain()).collect(ImmutableSet.toImmutableSet());
        if (weights.size() > 1) {
            throw new RuleViolation("ballot.urn.weights");
        }
        Multiset<String> expected = HashMultiset.create();
        electors.stream()
                .filter(one -> ballot.kind() == BallotKind.PAPER || one.channel() == VoteChannel.PAPER)
                .forEach(one -> expected.add(key(one.groupCode())));
        return new Urn(ballot, options, weights.iterator().next(), expected);
    }

    /** Refuses papers once the box was counted: what comes later is in no count. */
    static void requireUncounted(Ballot ballot) {
        if (ballot.urn()) {
            throw new RuleViolation("ballot.urn.twice");
        }
    }

    ImmutableList<BoxPaper> papers(CountUrn command) {
        Multiset<String> found = HashMultiset.create();
        command.papers().forEach(papers -> found.add(key(papers.group()), (int) papers.number()));
        for (String group : Sets.union(expected.elementSet(), found.elementSet())) {
            boolean fits = ballot.kind() == BallotKind.SECRET
                    ? found.count(group) == expected.count(group)
                    : found.count(group) <= expected.count(group);
            if (!fits) {
                throw new RuleViolation("ballot.urn.papers", found.count(group), expected.count(group));
            }
        }
        List<BoxPaper> papers = new ArrayList<>();
        if (ballot.kind() == BallotKind.PAPER) {
            command.papers().forEach(one -> add(papers, BallotTally.ALL, Choice.ABSTAIN, one.group(), one.number()));
        }
        Multiset<String> said = HashMultiset.create();
        for (CountUrn.Line line : command.lines()) {
            String option = line.option() == null ? BallotOption.PROPOSAL : line.option();
            BallotForm.requireOption(options, option);
            said.add(option + " " + key(line.group()), (int) line.number());
            if (said.count(option + " " + key(line.group())) > found.count(key(line.group()))) {
                throw new RuleViolation(
                        "ballot.urn.lines", Part.of(line.choice()).said(), found.count(key(line.group())));
            }
            add(papers, option, line.choice(), line.group(), line.number());
        }
        return ImmutableList.copyOf(papers);
    }

    private void add(List<BoxPaper> papers, String option, Choice choice, @Nullable String group, long number) {
        PaperForm.Line line = new PaperForm.Line(option, choice, 1, weight);
        BoxPaper.Cut cut = BoxPaper.Cut.of(ballot.rules());
        for (long i = 0; i < number; i++) {
            papers.add(BoxPaper.of(ballot.id(), line, cut, group));
        }
    }

    private static String key(@Nullable String group) {
        return group == null ? Tally.NO_GROUP : group;
    }
}
