package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A station in a list.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param host the organization that runs it
 * @param hostName its name
 * @param building the building it is in, null if in none
 * @param buildingName its name, or null
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param address the postal address, null if unknown
 */
public record StationRow(
        Id<Station> id,
        long version,
        Id<Organization> host,
        @Nullable Name hostName,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        String name,
        @Nullable String nameEn,
        @Nullable String address) {

    static StationRow of(Station station, Names names) {
        return new StationRow(
                station.id(),
                station.version(),
                station.host(),
                names.of(Organization.TYPE, station.host()),
                station.building(),
                names.of(Building.TYPE, station.building()),
                station.name(),
                station.nameEn(),
                station.address());
    }
}
