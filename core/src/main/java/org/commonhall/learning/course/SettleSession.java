package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a session: it is reminded of, nobody has marked it, or its marks are judged.
 *
 * @param session which session
 * @param at when that fell due
 */
public record SettleSession(
        @NotNull Id<CourseSession> session, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.SETTLE;
    }
}
