package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.governance.decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Enters what was in a box: once, and only where every paper weighs the same. The seen version is that of the ballot.
 *
 * @param ballot a paper ballot, or a secret one with papers that came back
 * @param papers how many papers there were, by group
 * @param lines what they said; a paper that says nothing to an option abstains there
 */
public record CountUrn(
        @NotNull Id<Ballot> ballot,

        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid Papers> papers,

        @NotNull @Size(max = 2000) List<@NotNull @Valid Line> lines)
        implements Command {

    /**
     * Copies the lists.
     *
     * @param ballot a paper ballot, or a secret one with papers that came back
     * @param papers how many papers there were, by group
     * @param lines what they said
     */
    public CountUrn {
        papers = Copies.list(papers);
        lines = Copies.list(lines);
    }

    /**
     * How many papers there were.
     *
     * @param group of which group, null where the body has none
     * @param number how many
     */
    public record Papers(
            @Size(max = 40) @Nullable String group,
            @PositiveOrZero @Max(10_000_000) long number) {}

    /**
     * How many papers said something.
     *
     * @param option the option's code, null for the only proposal
     * @param choice what they said
     * @param group of which group, null where the body has none
     * @param number how many
     */
    public record Line(
            @Size(max = 40) @Nullable String option,
            @NotNull Choice choice,
            @Size(max = 40) @Nullable String group,
            @PositiveOrZero @Max(10_000_000) long number) {}

    /**
     * Makes the count of one proposal of a body without groups.
     *
     * @param ballot which
     * @param yes papers in favour
     * @param no papers against
     * @param abstain papers that abstain
     * @param invalid blank and invalid papers
     * @return the command
     */
    public static CountUrn of(Id<Ballot> ballot, long yes, long no, long abstain, long invalid) {
        return new CountUrn(
                ballot,
                ImmutableList.of(new Papers(null, yes + no + abstain + invalid)),
                ImmutableList.of(
                        new Line(null, Choice.YES, null, yes),
                        new Line(null, Choice.NO, null, no),
                        new Line(null, Choice.ABSTAIN, null, abstain),
                        new Line(null, Choice.INVALID, null, invalid)));
    }

    @Override
    public Permission permission() {
        return BallotAction.COUNT_URN.permission();
    }
}
