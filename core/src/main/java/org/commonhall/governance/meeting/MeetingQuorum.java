package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import org.commonhall.Explanation;
import org.commonhall.governance.decision.Check;

/**
 * Whether enough attend (法定人数), overall and per group, with everything that rests on. Immutable and thread-safe.
 *
 * @param call which call of the meeting it is about
 * @param checks every condition with both sides, none where the rules ask for no quorum
 */
public record MeetingQuorum(long call, ImmutableList<Check> checks) {

    /**
     * Tells whether every condition holds.
     *
     * @return true without conditions
     */
    public boolean reached() {
        return checks.stream().allMatch(Check::reached);
    }

    /**
     * Explains the answer.
     *
     * @return the answer resting on each condition
     */
    public Explanation explanation() {
        String code = checks.isEmpty()
                ? "meeting.quorum.none"
                : reached() ? "meeting.quorum.reached" : "meeting.quorum.missed";
        return Explanation.of(code, call)
                .because(checks.stream().map(Check::explanation).toList());
    }
}
