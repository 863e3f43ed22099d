package org.commonhall.learning.course;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who teaches a session (授课安排).
 *
 * @param id the identity
 * @param version the version
 * @param session which session
 * @param run its run
 * @param person who
 * @param role as what
 * @param override why they may be busy elsewhere, absent where they are free
 */
@Inner
@Unique(
        name = "person",
        of = {"session", "person"})
@Index("person")
@Index("run")
public record SessionTeacher(
        Id<SessionTeacher> id,
        long version,
        Id<CourseSession> session,
        Id<CourseRun> run,
        @Subject Id<Person> person,
        TeacherRole role,
        @Personal("course") @Size(max = 400) @Nullable String override) {
    /** How it is stored. */
    public static final RecordType<SessionTeacher> TYPE = RecordType.of(MethodHandles.lookup(), SessionTeacher.class);
    /** Which session. */
    public static final Attribute<SessionTeacher, Id<CourseSession>> SESSION =
            TYPE.attribute("session", SessionTeacher::session);
    /** Its run. */
    public static final Attribute<SessionTeacher, Id<CourseRun>> RUN = TYPE.attribute("run", SessionTeacher::run);
    /** Who. */
    public static final Attribute<SessionTeacher, Id<Person>> PERSON = TYPE.attribute("person", SessionTeacher::person);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    SessionTeacher overridden(String why) {
        return new SessionTeacher(id, version, session, run, person, role, why);
    }
}
