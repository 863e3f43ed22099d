package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one member's vote weighs in each meeting (表决权重), where a body's own rules give weights. Zero is a weight and not
 * "unset". Immutable and thread-safe.
 *
 * @param general the weight where a meeting has none of its own, null for one
 * @param byMeeting the weights of single meetings by the meeting's key
 */
public record VoteWeights(@Nullable BigDecimal general, ImmutableMap<String, BigDecimal> byMeeting) {

    /**
     * Checks the weights.
     *
     * @param general the weight without one of the meeting, or null
     * @param byMeeting the weights of single meetings
     * @throws RuleViolation {@code decision.weight.negative}
     */
    public VoteWeights {
        if (general != null) {
            Measure.SEATS.requireWeight(general);
        }
        byMeeting.values().forEach(Measure.SEATS::requireWeight);
    }

    /**
     * Gives the weight in a meeting.
     *
     * @param weighted whether the body weighs votes at all
     * @param meeting the meeting's key
     * @return one where votes are not weighed; else the meeting's weight, else the general one, else one
     */
    public BigDecimal weight(boolean weighted, String meeting) {
        if (!weighted) {
            return BigDecimal.ONE;
        }
        return Optional.ofNullable(byMeeting.get(meeting))
                .or(() -> Optional.ofNullable(general))
                .orElse(BigDecimal.ONE);
    }
}
