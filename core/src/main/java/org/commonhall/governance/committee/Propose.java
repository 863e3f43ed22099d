package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Proposes something to a committee.
 *
 * @param committee which committee
 * @param title one line
 * @param text the proposal in full
 */
public record Propose(
        @NotNull Id<Committee> committee,
        @Personal("proposal") @NotBlank @Size(max = 200) String title,
        @Personal("proposal") @NotBlank @Size(max = 4000) String text)
        implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.PROPOSE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
