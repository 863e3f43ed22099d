package org.commonhall.learning.enrolment;

import com.google.common.base.MoreObjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Asks to be excused from a session, before it has ended. Fill in the builder of {@link #of}.
 *
 * @param session which session
 * @param words why, null for nothing said
 */
public record SendApology(
        @NotNull Id<CourseSession> session,
        @Personal("attendance") @Size(max = 400) @Nullable String words) implements Command {

    /**
     * Begins an apology that says nothing.
     *
     * @param session which session
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseSession> session) {
        return new Builder(session);
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.ATTEND;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this).add("session", session).toString();
    }

    /** Collects an apology. Not thread-safe. */
    public static final class Builder {
        private final Id<CourseSession> session;
        private @Nullable String words;

        private Builder(Id<CourseSession> session) {
            this.session = session;
        }

        /**
         * Says why.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder words(@Nullable String value) {
            this.words = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public SendApology build() {
            return new SendApology(session, words);
        }
    }
}
