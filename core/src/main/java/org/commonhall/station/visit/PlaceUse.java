package org.commonhall.station.visit;

import java.util.UUID;

/**
 * How a place was used.
 *
 * @param place the station or one of its amenities
 * @param entries how many came in
 */
public record PlaceUse(UUID place, long entries) {}
