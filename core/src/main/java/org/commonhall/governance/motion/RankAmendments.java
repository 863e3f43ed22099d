package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Sets the order of votes on the undecided amendments of a motion. The seen version is that of the lead motion.
 *
 * @param motion which motion
 * @param amendments all of them, the furthest-reaching first
 */
public record RankAmendments(
        @NotNull Id<Motion> motion,
        @NotNull @Size(min = 1, max = 100) List<@NotNull Id<Motion>> amendments) implements Command {

    /**
     * Copies the order.
     *
     * @param motion which motion
     * @param amendments all of them, the furthest-reaching first
     */
    public RankAmendments {
        amendments = Copies.list(amendments);
    }

    @Override
    public Permission permission() {
        return MotionAction.RANK.permission();
    }
}
