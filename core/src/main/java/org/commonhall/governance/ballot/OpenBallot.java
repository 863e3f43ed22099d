package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Opens a ballot: freezes its electorate and takes votes from now on. A repeat without a key is refused, for the ballot is
 * open then. The seen version is that of the ballot.
 *
 * @param ballot which
 * @param recognisable how many recognisable voters the body accepts in a secret ballot, as the refusal has told it
 */
public record OpenBallot(
        @NotNull Id<Ballot> ballot, @PositiveOrZero long recognisable) implements Command {

    /**
     * Opens a ballot; a secret one only if its papers tell nobody.
     *
     * @param ballot which
     */
    public OpenBallot(Id<Ballot> ballot) {
        this(ballot, 0);
    }

    @Override
    public Permission permission() {
        return BallotAction.OPEN.permission();
    }
}
