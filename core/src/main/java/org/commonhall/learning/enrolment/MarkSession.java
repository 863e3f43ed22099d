package org.commonhall.learning.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseSession;

/**
 * Marks who was there, by arrival or by hand. Somebody who has not enrolled comes to be enrolled by it, where a seat is free.
 * The seen version is that of the session.
 *
 * @param session which session
 * @param marks the marks
 */
public record MarkSession(
        @NotNull Id<CourseSession> session,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> marks) implements Command {

    /**
     * Keeps a copy of the marks.
     *
     * @param session which session
     * @param marks the marks
     */
    public MarkSession {
        marks = Copies.list(marks);
    }

    /**
     * Marks some people.
     *
     * @param session which session
     * @param marks the marks
     * @return the command
     */
    public static MarkSession of(Id<CourseSession> session, Mark... marks) {
        return new MarkSession(session, List.of(marks));
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.MARK;
    }
}
