package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Dismisses a candidate, so that it comes on no agenda. The seen version is that of the candidate.
 *
 * @param candidate which candidate
 * @param reason why
 */
public record DismissCandidate(
        @NotNull Id<Candidate> candidate,
        @NotBlank @Size(max = 1000) String reason) implements Command {

    @Override
    public Permission permission() {
        return ChainRights.KEEP;
    }
}
