package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Sets the order of votes on the undecided amendments of a motion.
 *
 * @param motion which motion
 * @param amendments all of them, the furthest-reaching first
 */
public record RankAmendments(
        @NotNull Id<Motion> motion,
        @NotNull @Size(min = 1, max = 100) ImmutableList<@NotNull Id<Motion>> amendments) implements Command {

    /**
     * An order.
     *
     * @param motion which motion
     * @param amendments all of them, the furthest-reaching first
     * @return the command
     */
    public static RankAmendments of(Id<Motion> motion, ImmutableList<Id<Motion>> amendments) {
        return new RankAmendments(motion, amendments);
    }

    @Override
    public Permission permission() {
        return MotionAction.RANK.permission();
    }
}
