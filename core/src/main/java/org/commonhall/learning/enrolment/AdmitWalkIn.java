package org.commonhall.learning.enrolment;

import com.google.common.base.MoreObjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody in at the door who has not enrolled, also somebody whom nobody knows, by name and phone.
 * Fill in the builder of {@link #of}.
 *
 * @param session which session
 * @param person who, null for somebody whom nobody knows
 * @param name how that person wants to be called
 * @param phone where to call, null if not given
 * @param arrivedAt when the person came, null for now
 * @param override why staff take somebody in although no seat is free, null if they do not
 */
public record AdmitWalkIn(
        @NotNull Id<CourseSession> session,
        @Nullable Id<Person> person,
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,
        @Nullable Instant arrivedAt,
        @Personal("course") @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins to take somebody in who comes now.
     *
     * @param session which session
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseSession> session) {
        return new Builder(session);
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.MARK;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this).add("session", session).toString();
    }

    /** Collects who comes. Not thread-safe. */
    public static final class Builder {
        private final Id<CourseSession> session;
        private @Nullable Id<Person> person;
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable Instant arrivedAt;
        private @Nullable String override;

        private Builder(Id<CourseSession> session) {
            this.session = session;
        }

        /**
         * Names somebody whom the hall knows.
         *
         * @param value who
         * @return this
         */
        public Builder person(Id<Person> value) {
            this.person = value;
            return this;
        }

        /**
         * Names somebody whom nobody knows.
         *
         * @param value how that person wants to be called
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Says where to call somebody whom nobody knows.
         *
         * @param value the number, null if not given
         * @return this
         */
        public Builder phone(@Nullable String value) {
            this.phone = value;
            return this;
        }

        /**
         * Says when the person came.
         *
         * @param value when, null for now
         * @return this
         */
        public Builder arrivedAt(@Nullable Instant value) {
            this.arrivedAt = value;
            return this;
        }

        /**
         * Takes somebody in although no seat is free.
         *
         * @param value why, null if nobody does
         * @return this
         */
        public Builder override(@Nullable String value) {
            this.override = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public AdmitWalkIn build() {
            return new AdmitWalkIn(session, person, name, phone, arrivedAt, override);
        }
    }
}
