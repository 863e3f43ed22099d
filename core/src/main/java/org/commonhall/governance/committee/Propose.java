package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Proposes something to a committee.
 *
 * @param committee which committee
 * @param title one line
 * @param text the proposal in full
 * @param commandId makes a repeat safe, or null
 */
public record Propose(
        @NotNull Id<Committee> committee,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @Nullable UUID commandId)
        implements CommitteeCommand {

    @Override
    public Permission permission() {
        return Committees.PROPOSE;
    }
}
