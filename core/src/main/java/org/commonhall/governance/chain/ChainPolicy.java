package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.EscalationRung;
import org.commonhall.request.request.RequestPolicy;

/**
 * What a committee has to hear of.
 *
 * @param rung from which rung of the ladder on, from 1
 * @param unsolved after which answers
 * @param reopens from which reopening on
 * @param recurring from how many requests of one category and building on
 * @param within in how long a time
 */
public record ChainPolicy(
        long rung, ImmutableSet<AnswerOutcome> unsolved, long reopens, long recurring, Duration within) {

    /**
     * The rung called {@code committee}, partly and explained, the reopening the request policy names, and three requests in 90
     * days.
     *
     * @param requests the policy of requests
     * @return the policy
     */
    public static ChainPolicy of(RequestPolicy requests) {
        long rung = Long.MAX_VALUE;
        for (int i = 0; i < requests.ladder().size(); i++) {
            EscalationRung step = requests.ladder().get(i);
            if (step.code().equals("committee")) {
                rung = i + 1L;
            }
        }
        return new ChainPolicy(
                rung,
                ImmutableSet.of(AnswerOutcome.PARTLY, AnswerOutcome.EXPLAINED),
                requests.committeeAfter(),
                3,
                Duration.ofDays(90));
    }
}
