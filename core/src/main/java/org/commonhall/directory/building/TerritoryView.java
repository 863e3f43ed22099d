package org.commonhall.directory.building;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Which organization looks after a building, and when.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param building the building
 * @param organization whose territory it is in
 * @param startsOn the first day
 * @param endsOn the first day it is no longer, null while it goes on
 * @param parent whether the organization stands above the building in the tree of rights
 */
public record TerritoryView(
        Id<Territory> id,
        long version,
        Id<Building> building,
        Id<Organization> organization,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean parent) {

    static TerritoryView of(Territory territory) {
        return new TerritoryView(
                territory.id(),
                territory.version(),
                territory.building(),
                territory.organization(),
                territory.startsOn(),
                territory.endsOn(),
                territory.parent() != null);
    }
}
