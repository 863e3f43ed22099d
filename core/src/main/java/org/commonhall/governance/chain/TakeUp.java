package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;

/**
 * Puts a candidate on the agenda of a body. The seen version is that of the candidate.
 *
 * @param candidate which candidate
 * @param body whose agenda
 * @param item the agenda item
 */
public record TakeUp(
        @NotNull Id<Candidate> candidate,
        @NotNull Id<Organization> body,
        @NotNull UUID item) implements Command {

    @Override
    public Permission permission() {
        return ChainRights.KEEP;
    }
}
