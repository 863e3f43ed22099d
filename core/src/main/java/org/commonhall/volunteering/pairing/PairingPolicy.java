package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a hall can set about pairings.
 *
 * @param checks the codes of the qualifications that a companion needs
 * @param contactMinutes how long the wished hours of both must overlap at a stretch
 * @param high how many days there may be between contacts with somebody at high risk
 * @param middle how many days with somebody at middle risk
 * @param low how many days with somebody at low risk
 * @param trialDays how long a trial lasts
 * @param proposalDays how long a proposal stands
 * @param silentHours how long an alarm waits for an answer before it is passed up
 */
public record PairingPolicy(
        ImmutableList<String> checks,
        int contactMinutes,
        int high,
        int middle,
        int low,
        int trialDays,
        int proposalDays,
        int silentHours) {

    /**
     * Gives a safeguarding check and a training, contacts of 40 minutes every 3, 7 or 14 days, trials of 30 days, proposals of
     * 14 days, and alarms that are passed up after 24 hours.
     *
     * @return the policy
     */
    public static PairingPolicy standard() {
        return new PairingPolicy(ImmutableList.of("safeguarding", "companion-training"), 40, 3, 7, 14, 30, 14, 24);
    }

    /** How many days there may be between contacts, unless a pairing says otherwise. */
    long cadence(@Nullable ElderRisk risk) {
        if (risk == ElderRisk.HIGH) {
            return high;
        }
        return risk == ElderRisk.LOW ? low : middle;
    }
}
