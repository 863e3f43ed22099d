package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Says who teaches a session, also as a substitute for somebody.
 * The seen version is that of the session.
 * Fill in the builder of {@link #of}.
 *
 * @param session which session
 * @param person who
 * @param role as what
 * @param instead for whom, null for nobody
 * @param override why they may be busy elsewhere, null if not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AssignTeacher(
        @NotNull Id<CourseSession> session,
        @NotNull Id<Person> person,
        @NotNull TeacherRole role,
        @Nullable Id<Person> instead,
        @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins with somebody who leads a session.
     *
     * @param session which session
     * @param person who
     * @return a builder with everything else at its default
     */
    public static AssignTeacherBuilder of(Id<CourseSession> session, Id<Person> person) {
        return AssignTeacherBuilder.builder().session(session).person(person).role(TeacherRole.LEAD);
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
