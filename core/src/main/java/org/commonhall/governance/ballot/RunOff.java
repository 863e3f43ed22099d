package org.commonhall.governance.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a further ballot between those who are tied for the last posts, by the same rules. The seen version is
 * that of the election.
 *
 * @param ballot the election with the tie
 * @param closesAt from when nothing is taken; needed for a consultation
 * @param lot what a lot will be drawn with if candidates stay tied, fixed before votes are taken; null for no lot
 */
public record RunOff(
        @NotNull Id<Ballot> ballot,
        @Nullable Instant closesAt,
        @Valid @Nullable LotSource lot)
        implements Command {

    /**
     * Makes a run-off without a lot.
     *
     * @param ballot the election with the tie
     * @param closesAt from when nothing is taken; needed for a consultation
     */
    public RunOff(Id<Ballot> ballot, @Nullable Instant closesAt) {
        this(ballot, closesAt, null);
    }

    @Override
    public Permission permission() {
        return BallotAction.RUN_OFF.permission();
    }
}
