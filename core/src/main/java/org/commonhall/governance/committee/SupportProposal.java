package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Supports a proposal, once a person. The seen version is that of
 * the proposal.
 *
 * @param proposal which proposal
 */
public record SupportProposal(@NotNull Id<Proposal> proposal) implements Command {

    @Override
    public Permission permission() {
        return CommitteeRights.SUPPORT;
    }
}
