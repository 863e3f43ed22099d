package org.commonhall.governance.chain;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for an agenda (议题建议), as staff see it.
 *
 * @param id the identity
 * @param version the version
 * @param cause why it came up
 * @param status where it stands
 * @param title the line of the first request, as it is now; null where that is not in the reader's hands and not public
 * @param category the catalogue entry, or null
 * @param building the building, or null
 * @param leadUnit the unit that leads the first request, or null
 * @param body the body that has taken it on its agenda, null before
 * @param reopens how often the request had been reopened when it came up
 * @param createdAt when it came up
 * @param changedAt when it last changed
 * @param reason why it was dismissed, or null
 */
public record CandidateView(
        Id<Candidate> id,
        long version,
        Cause cause,
        CandidateStatus status,
        @Nullable String title,
        @Nullable Id<ServiceCategory> category,
        @Nullable Id<Building> building,
        @Nullable Id<Organization> leadUnit,
        @Nullable Id<Organization> body,
        long reopens,
        Instant createdAt,
        Instant changedAt,
        @Nullable String reason) {

    static CandidateView of(Candidate candidate, @Nullable String title) {
        return new CandidateView(
                candidate.id(),
                candidate.version(),
                candidate.cause(),
                candidate.status(),
                title,
                candidate.category(),
                candidate.building(),
                candidate.leadUnit(),
                candidate.body(),
                candidate.reopens(),
                candidate.createdAt(),
                candidate.changedAt(),
                candidate.reason());
    }
}
