package org.commonhall.governance.chain;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
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
 * @param categoryName its name, or null
 * @param building the building, or null
 * @param buildingName its name, or null
 * @param leadUnit the unit that leads the first request, or null
 * @param leadUnitName its name, or null
 * @param body the body that has taken it on its agenda, null before
 * @param bodyName its name, or null
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
        @Nullable Name categoryName,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        @Nullable Id<Organization> leadUnit,
        @Nullable Name leadUnitName,
        @Nullable Id<Organization> body,
        @Nullable Name bodyName,
        long reopens,
        Instant createdAt,
        Instant changedAt,
        @Nullable String reason) {

    static CandidateView of(Candidate candidate, @Nullable String title, Names names) {
        return new CandidateView(
                candidate.id(),
                candidate.version(),
                candidate.cause(),
                candidate.status(),
                title,
                candidate.category(),
                names.of(ServiceCategory.TYPE, candidate.category()),
                candidate.building(),
                names.of(Building.TYPE, candidate.building()),
                candidate.leadUnit(),
                names.of(Organization.TYPE, candidate.leadUnit()),
                candidate.body(),
                names.of(Organization.TYPE, candidate.body()),
                candidate.reopens(),
                candidate.createdAt(),
                candidate.changedAt(),
                candidate.reason());
    }
}
