package org.commonhall.directory.building;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Which organization looks after a building, and when.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param building the building
 * @param buildingName its name
 * @param organization whose territory it is in
 * @param organizationName its name
 * @param startsOn the first day
 * @param endsOn the first day it is no longer, null while it goes on
 * @param parent whether the organization stands above the building in the tree of rights
 */
public record TerritoryView(
        Id<Territory> id,
        long version,
        Id<Building> building,
        @Nullable Name buildingName,
        Id<Organization> organization,
        @Nullable Name organizationName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean parent) {

    static TerritoryView of(Territory territory, Names names) {
        return new TerritoryView(
                territory.id(),
                territory.version(),
                territory.building(),
                names.of(Building.TYPE, territory.building()),
                territory.organization(),
                names.of(Organization.TYPE, territory.organization()),
                territory.startsOn(),
                territory.endsOn(),
                territory.parent() != null);
    }
}
