package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Supports a proposal, once a person.
 *
 * @param proposal which proposal
 * @param commandId makes a repeat safe, or null
 */
public record SupportProposal(
        @NotNull Id<Proposal> proposal, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Committees.SUPPORT;
    }
}
