package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Names who counts a ballot or watches the count. Candidates do neither. The seen version is that of the ballot.
 *
 * @param ballot which
 * @param person who
 * @param role counter or scrutineer
 */
public record AppointTeller(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<Person> person,
        @NotNull TellerRole role) implements Command {

    @Override
    public Permission permission() {
        return BallotAction.APPOINT_TELLER.permission();
    }
}
