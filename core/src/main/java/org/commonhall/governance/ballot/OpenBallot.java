package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Opens a ballot: freezes its electorate and takes votes from now on. A repeat is refused, for it is open then.
 *
 * @param ballot which
 */
public record OpenBallot(@NotNull Id<Ballot> ballot) implements Command {

    /**
     * Opens it in whatever version.
     *
     * @param ballot which
     * @return the command
     */
    public static OpenBallot of(Id<Ballot> ballot) {
        return new OpenBallot(ballot);
    }

    @Override
    public Permission permission() {
        return BallotAction.OPEN.permission();
    }
}
