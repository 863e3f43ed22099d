package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Says that somebody no longer teaches a session.
 * The seen version is that of the session.
 *
 * @param session which session
 * @param person who
 */
public record ReleaseTeacher(
        @NotNull Id<CourseSession> session, @NotNull Id<Person> person) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
