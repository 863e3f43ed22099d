package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Sets a motion to any other state of its graph, out of turn. The seen version is that of the motion.
 *
 * @param motion which motion
 * @param to the state's code
 * @param reason why; kept with the motion, and everybody who sees it reads it
 */
public record JumpMotion(
        @NotNull Id<Motion> motion,
        @NotBlank @Size(max = 40) String to,
        @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.JUMP.permission();
    }
}
