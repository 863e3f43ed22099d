package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A station in a list.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param host the organization that runs it
 * @param building the building it is in, null if in none
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param address the postal address, null if unknown
 */
public record StationRow(
        Id<Station> id,
        long version,
        Id<Organization> host,
        @Nullable Id<Building> building,
        String name,
        @Nullable String nameEn,
        @Nullable String address) {

    static StationRow of(Station station) {
        return new StationRow(
                station.id(),
                station.version(),
                station.host(),
                station.building(),
                station.name(),
                station.nameEn(),
                station.address());
    }
}
