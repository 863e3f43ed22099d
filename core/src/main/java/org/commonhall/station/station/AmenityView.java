package org.commonhall.station.station;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * An amenity as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param kind the code of its kind
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param state whether it can be used
 * @param outSince since when it is out of order, null while it works
 * @param occupancy how many use it, and how many more can
 * @param stock how many are left, null where nothing runs out or the figure is too old
 * @param stockAge how old that figure is, null without one
 */
public record AmenityView(
        Id<Amenity> id,
        long version,
        String kind,
        String name,
        @Nullable String nameEn,
        PlaceState state,
        @Nullable Instant outSince,
        OccupancyView occupancy,
        @Nullable Long stock,
        @Nullable Duration stockAge) {}
