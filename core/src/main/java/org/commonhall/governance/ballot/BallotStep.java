package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A step of a ballot. The seen version is that of the ballot.
 *
 * @param ballot which
 * @param action {@link BallotAction#CLOSE}, {@link BallotAction#CANCEL}, {@link BallotAction#CONFIRM},
 *     {@link BallotAction#PUBLISH} or {@link BallotAction#TAKE_ATTENDANCE}
 * @param reason why it is called off; else null
 */
public record BallotStep(
        @NotNull Id<Ballot> ballot,
        @NotNull BallotAction action,
        @Size(max = 1000) @Nullable String reason) implements Command {

    /**
     * A step without words.
     *
     * @param ballot which
     * @param action any but calling off
     * @return the command
     */
    public static BallotStep of(Id<Ballot> ballot, BallotAction action) {
        return new BallotStep(ballot, action, null);
    }

    /**
     * Calls a ballot off.
     *
     * @param ballot which
     * @param reason why
     * @return the command
     */
    public static BallotStep cancel(Id<Ballot> ballot, String reason) {
        return new BallotStep(ballot, BallotAction.CANCEL, reason);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
