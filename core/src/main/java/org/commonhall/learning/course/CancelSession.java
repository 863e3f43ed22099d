package org.commonhall.learning.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Cancels one session; its room is free again.
 * The seen version is that of the session.
 *
 * @param session which session
 * @param reason why
 */
public record CancelSession(
        @NotNull Id<CourseSession> session,
        @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
