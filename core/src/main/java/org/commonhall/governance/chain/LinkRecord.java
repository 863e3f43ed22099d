package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Links a further record to a chain: another request, an item, a motion, a ballot, a resolution. Notices, actions and visits are
 * found by themselves. The seen version is that of the candidate.
 *
 * @param candidate which chain
 * @param kind what kind of record
 * @param record the record
 * @param origin the record of the chain it follows from, or null
 */
public record LinkRecord(
        @NotNull Id<Candidate> candidate,
        @NotNull LinkKind kind,
        @NotNull UUID record,
        @Nullable UUID origin) implements Command {

    @Override
    public Permission permission() {
        return ChainRights.KEEP;
    }
}
