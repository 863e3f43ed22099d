package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A body takes a candidate on its agenda.
 *
 * @param candidate which candidate
 * @param body whose agenda
 * @param item the agenda item
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record TakeUp(
        @NotNull Id<Candidate> candidate,
        @NotNull Id<Organization> body,
        @NotNull UUID item,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Chains.KEEP;
    }
}
