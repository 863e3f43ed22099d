package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
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
 * @param override why they may be busy elsewhere, kept with what they teach and erased with them; null if not
 */
public record AssignTeacher(
        @NotNull Id<CourseSession> session,
        @NotNull Id<Person> person,
        @NotNull TeacherRole role,
        @Nullable Id<Person> instead,
        @Personal("course") @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins with somebody who leads a session.
     *
     * @param session which session
     * @param person who
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseSession> session, Id<Person> person) {
        return new Builder(session, person);
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<CourseSession> session;
        private final Id<Person> person;
        private TeacherRole role = TeacherRole.LEAD;
        private @Nullable Id<Person> instead;
        private @Nullable String override;

        private Builder(Id<CourseSession> session, Id<Person> person) {
            this.session = session;
            this.person = person;
        }

        /**
         * Sets {@code role}.
         *
         * @param role as what
         * @return this builder
         */
        public Builder role(TeacherRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@code instead}.
         *
         * @param instead for whom, null for nobody
         * @return this builder
         */
        public Builder instead(@Nullable Id<Person> instead) {
            this.instead = instead;
            return this;
        }

        /**
         * Sets {@code override}.
         *
         * @param override why they may be busy elsewhere, kept with what they teach and erased with them; null if not
         * @return this builder
         */
        public Builder override(@Nullable String override) {
            this.override = override;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public AssignTeacher build() {
            return new AssignTeacher(session, person, role, instead, override);
        }
    }
}
