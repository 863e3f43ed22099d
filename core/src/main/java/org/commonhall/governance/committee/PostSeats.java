package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Posts who holds the seats of a committee, for everybody to read, or takes that list down. The seen version is that of the
 * committee.
 *
 * @param committee which committee
 * @param posted false takes it down
 */
public record PostSeats(@NotNull Id<Committee> committee, boolean posted) implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.POST;
    }
}
