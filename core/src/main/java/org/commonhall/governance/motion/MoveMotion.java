package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Moves a motion on to one of the next states. The seen version is that of the motion.
 *
 * @param motion which motion
 * @param to the state's code
 */
public record MoveMotion(
        @NotNull Id<Motion> motion,
        @NotBlank @Size(max = 40) String to) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.MOVE.permission();
    }
}
