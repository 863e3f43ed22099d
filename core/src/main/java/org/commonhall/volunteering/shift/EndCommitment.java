package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a commitment. Shifts that one has signed up for already stay.
 * The seen version is that of the commitment.
 *
 * @param commitment which commitment
 */
public record EndCommitment(@NotNull Id<Commitment> commitment) implements Command {

    @Override
    public Permission permission() {
        return ShiftRights.WITHDRAW;
    }
}
