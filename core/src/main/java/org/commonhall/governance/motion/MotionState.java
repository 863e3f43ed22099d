package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Name;
import org.commonhall.procedure.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A state of a {@link MotionGraph}. Immutable and thread-safe.
 *
 * @param code the stable code, small letters, digits and underscores, at most 40 characters
 * @param label what people call it
 * @param flags what can be done in it
 * @param merge what an amendment in it does to its lead motion
 * @param visibility who sees motions in it
 * @param outcome for an end state: what it means; else null
 * @param recommendation for an end state: what a recommendation of it is called, such as "acceptance"; else null
 * @param supporters how many supporters it takes to enter, zero or more
 * @param next the states that can follow; none for an end state
 * @param withdrawTo the end state where the submitter's withdrawal leads, null where he can no longer withdraw
 */
public record MotionState(
        String code,
        Name label,
        ImmutableSet<MotionFlag> flags,
        MotionMerge merge,
        MotionVisibility visibility,
        @Nullable MotionOutcome outcome,
        @Nullable Name recommendation,
        long supporters,
        ImmutableSet<String> next,
        @Nullable String withdrawTo)
        implements Stage {

    @Override
    public boolean initial() {
        return has(MotionFlag.INITIAL);
    }

    /** The next states, and where a withdrawal leads. */
    @Override
    public ImmutableSet<String> ways() {
        return withdrawTo == null
                ? next
                : ImmutableSet.<String>builder().addAll(next).add(withdrawTo).build();
    }

    /**
     * Whether something is allowed here.
     *
     * @param flag what
     * @return true if the state has the flag
     */
    public boolean has(MotionFlag flag) {
        return flags.contains(flag);
    }

    /** Whether the body's decision on the matter is made by entering; an end without a meaning counts as one. */
    boolean decides() {
        return end() && (outcome == null || outcome.decides());
    }
}
