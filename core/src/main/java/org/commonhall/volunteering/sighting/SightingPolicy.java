package org.commonhall.volunteering.sighting;

/**
 * What a hall can set about sightings.
 *
 * @param days how many days back requests may be about the same, 1 to 366
 * @param radius how many metres around the point they may be, 1 to 5000
 */
public record SightingPolicy(int days, int radius) {

    /**
     * Gives thirty days and two hundred metres.
     *
     * @return the policy
     */
    public static SightingPolicy standard() {
        return new SightingPolicy(30, 200);
    }
}
