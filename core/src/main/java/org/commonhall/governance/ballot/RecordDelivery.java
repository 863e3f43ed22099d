package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that voters got the papers of a consultation. The seen version is that of the ballot.
 *
 * @param ballot the ballot
 * @param electors the voters, 1 to 500
 * @param method how they got them
 * @param proof what proves it, or null
 */
public record RecordDelivery(
        @NotNull Id<Ballot> ballot,
        @NotNull @Size(min = 1, max = 500) Set<@NotNull Id<BallotElector>> electors,
        @NotNull BallotDelivery.Method method,
        @Size(max = 200) @Nullable String proof)
        implements Command {

    /**
     * Copies the set.
     *
     * @param ballot the ballot
     * @param electors the voters, 1 to 500
     * @param method how they got them
     * @param proof what proves it, or null
     */
    public RecordDelivery {
        electors = Copies.set(electors);
    }

    @Override
    public Permission permission() {
        return BallotAction.DELIVER.permission();
    }
}
