package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A station as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param host the organization that runs it
 * @param hostName its name
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param address the postal address, null if unknown
 * @param metres how far it is, null where nobody asked from anywhere
 * @param state whether it is open
 * @param occupancy how many people are there
 * @param amenities its amenities by kind and name
 * @param desks its desks by name
 */
public record StationView(
        Id<Station> id,
        long version,
        Id<Organization> host,
        @Nullable Name hostName,
        String name,
        @Nullable String nameEn,
        @Nullable String address,
        @Nullable Long metres,
        PlaceState state,
        OccupancyView occupancy,
        ImmutableList<AmenityView> amenities,
        ImmutableList<DeskView> desks) {}
