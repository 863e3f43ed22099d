package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseSession;

/**
 * Checks oneself in to a session by the code on the screen.
 *
 * @param session which session
 * @param code what was typed
 */
public record CheckInSession(
        @NotNull Id<CourseSession> session,
        @NotBlank @Size(max = 40) String code) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.ATTEND;
    }
}
