package org.commonhall.governance.ballot;

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
 */
public record RunOff(@NotNull Id<Ballot> ballot, @Nullable Instant closesAt) implements Command {

    @Override
    public Permission permission() {
        return BallotAction.RUN_OFF.permission();
    }
}
