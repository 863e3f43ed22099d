package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Forwards a motion to another body, which gets a copy.
 *
 * @param motion which motion
 * @param to the other body
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ForwardMotion(
        @NotNull Id<Motion> motion,
        @NotNull Id<Organization> to,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    /**
     * A forwarding.
     *
     * @param motion which motion
     * @param to the other body
     * @return the command
     */
    public static ForwardMotion of(Id<Motion> motion, Id<Organization> to) {
        return new ForwardMotion(motion, to, null, null);
    }

    @Override
    public Permission permission() {
        return MotionAction.FORWARD.permission();
    }
}
