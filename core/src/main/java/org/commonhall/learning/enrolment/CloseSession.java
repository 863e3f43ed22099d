package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseSession;

/**
 * Closes the attendance of a session: whoever has no mark was missing. What is wrong is corrected from then on.
 * The seen version is that of the session.
 *
 * @param session which session
 */
public record CloseSession(@NotNull Id<CourseSession> session) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.MARK;
    }
}
