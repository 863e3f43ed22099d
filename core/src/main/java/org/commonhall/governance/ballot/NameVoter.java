package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Says whom co-owners or an organization have named to vote for them, before a vote is taken.
 *
 * @param ballot the ballot
 * @param elector the voter of the roll
 * @param person who casts the vote
 */
public record NameVoter(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<BallotElector> elector,
        @NotNull Id<Person> person) implements Command {

    @Override
    public Permission permission() {
        return BallotAction.NAME_VOTER.permission();
    }
}
