package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Moves a motion on to one of the next states.
 *
 * @param motion which motion
 * @param to the state's code
 */
public record MoveMotion(
        @NotNull Id<Motion> motion,
        @NotBlank @Size(max = 40) String to) implements Command {

    /**
     * A move.
     *
     * @param motion which motion
     * @param to the state's code
     * @return the command
     */
    public static MoveMotion of(Id<Motion> motion, String to) {
        return new MoveMotion(motion, to);
    }

    @Override
    public Permission permission() {
        return MotionAction.MOVE.permission();
    }
}
