package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes the final text of a motion, where adopted amendments wait for that. The seen version is that of the motion.
 *
 * @param motion which motion
 * @param text the text with every adopted amendment
 */
public record FinaliseMotion(
        @NotNull Id<Motion> motion,
        @NotBlank @Size(max = 20_000) String text) implements Command {

    @Override
    public Permission permission() {
        return MotionAction.FINALISE.permission();
    }
}
