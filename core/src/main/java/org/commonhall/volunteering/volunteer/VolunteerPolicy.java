package org.commonhall.volunteering.volunteer;

/**
 * What a hall can set about its volunteers.
 *
 * @param ofAge below which age somebody needs the consent {@code guardian}
 * @param timeZone the zone of the wall clock of programmes that name none, and of ages
 */
public record VolunteerPolicy(long ofAge, String timeZone) {

    /**
     * Gives eighteen years and the time of Shanghai.
     *
     * @return the policy
     */
    public static VolunteerPolicy standard() {
        return new VolunteerPolicy(18, "Asia/Shanghai");
    }
}
