package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Opens a ballot: freezes its electorate and takes votes from now on. A repeat without a key is refused, for the ballot is
 * open then. The seen version is that of the ballot.
 *
 * @param ballot which
 */
public record OpenBallot(@NotNull Id<Ballot> ballot) implements Command {

    @Override
    public Permission permission() {
        return BallotAction.OPEN.permission();
    }
}
