package org.commonhall.governance.committee;

import java.time.Instant;
import org.commonhall.Id;

/**
 * A proposal without who made it.
 *
 * @param id the identity
 * @param version the version, for commands that have seen it
 * @param title one line
 * @param text the proposal in full
 * @param createdAt since when
 * @param needed how many supporters it takes
 * @param supporters how many it has
 * @param status where it stands
 */
public record ProposalView(
        Id<Proposal> id,
        long version,
        String title,
        String text,
        Instant createdAt,
        long needed,
        long supporters,
        ProposalStatus status) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                proposal.title(),
                proposal.text(),
                proposal.createdAt(),
                proposal.needed(),
                proposal.supporters(),
                proposal.status());
    }
}
