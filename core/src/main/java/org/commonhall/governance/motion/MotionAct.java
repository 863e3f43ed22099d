package org.commonhall.governance.motion;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done with a motion.
 *
 * @param action what
 * @param to the state it leads to, for moves, withdrawals and the recommendation that is followed; else null
 */
public record MotionAct(MotionAction action, @Nullable String to) {}
