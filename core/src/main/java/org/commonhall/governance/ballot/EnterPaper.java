package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Enters a paper that came back, or a vote said by phone. In a secret ballot only that it came back; the paper itself goes
 * into the box and is counted with {@link CountUrn}.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param elector whose it is
 * @param channel on paper or by phone
 * @param paper what it says; null for a blank or invalid one, and in a secret ballot
 * @param note for a vote by phone: who called whom and when; else null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record EnterPaper(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<BallotElector> elector,
        @NotNull VoteChannel channel,
        @Valid @Personal("vote") @Nullable Paper paper,
        @Size(max = 200) @Nullable String note)
        implements Command {

    /**
     * A paper with one choice.
     *
     * @param ballot the ballot
     * @param elector whose it is
     * @param choice what it says
     * @return a builder with everything else at its default
     */
    public static EnterPaperBuilder of(Id<Ballot> ballot, Id<BallotElector> elector, Choice choice) {
        EnterPaperBuilder command =
                EnterPaperBuilder.builder().ballot(ballot).elector(elector).channel(VoteChannel.PAPER);
        return choice == Choice.INVALID ? command : command.paper(Paper.of(choice));
    }

    /**
     * A vote said by phone.
     *
     * @param ballot the ballot
     * @param elector whose it is
     * @param choice what was said
     * @param note who called whom and when
     * @return the command
     */
    public static EnterPaper phone(Id<Ballot> ballot, Id<BallotElector> elector, Choice choice, String note) {
        return new EnterPaper(ballot, elector, VoteChannel.PHONE, Paper.of(choice), note);
    }

    @Override
    public Permission permission() {
        return BallotAction.ENTER.permission();
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }
}
