package org.commonhall.volunteering.volunteer;

/**
 * What a hall can set about its volunteers.
 *
 * @param ofAge below which age in years somebody needs the consent {@code guardian}
 */
public record VolunteerPolicy(long ofAge) {

    /**
     * Gives eighteen years.
     *
     * @return the policy
     */
    public static VolunteerPolicy standard() {
        return new VolunteerPolicy(18);
    }
}
