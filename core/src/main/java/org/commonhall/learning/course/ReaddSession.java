package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Has a session take place after all that was left out when the dates were planned.
 * The seen version is that of the session.
 *
 * @param session which session
 */
public record ReaddSession(@NotNull Id<CourseSession> session) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
