package org.commonhall.station.visit;

import java.util.UUID;
import org.commonhall.Name;
import org.jspecify.annotations.Nullable;

/**
 * How a place was used.
 *
 * @param place the station or one of its amenities
 * @param placeName its name
 * @param entries how many came in
 */
public record PlaceUse(UUID place, @Nullable Name placeName, long entries) {}
