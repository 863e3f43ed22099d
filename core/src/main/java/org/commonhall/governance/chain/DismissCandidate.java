package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Does not put a candidate on an agenda.
 *
 * @param candidate which candidate
 * @param reason why
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record DismissCandidate(
        @NotNull Id<Candidate> candidate,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Chains.KEEP;
    }
}
