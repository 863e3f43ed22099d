package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that voters got the papers of a consultation.
 *
 * @param ballot the ballot
 * @param electors the voters, 1 to 500
 * @param method how they got them
 * @param proof what proves it, or null
 */
public record RecordDelivery(
        @NotNull Id<Ballot> ballot,
        @NotNull @Size(min = 1, max = 500) ImmutableSet<@NotNull Id<BallotElector>> electors,
        @NotNull DeliveryMethod method,
        @Size(max = 200) @Nullable String proof)
        implements Command {

    @Override
    public Permission permission() {
        return BallotAction.DELIVER.permission();
    }
}
