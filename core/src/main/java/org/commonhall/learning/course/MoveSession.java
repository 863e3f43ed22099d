package org.commonhall.learning.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Moves a session to another time or room; its booking moves with it. A session whose room was taken away gets one again.
 * The seen version is that of the session.
 * Fill in the builder of {@link #of}.
 *
 * @param session which session
 * @param from the beginning, on the wall clock of the run
 * @param minutes how long it lasts
 * @param room where, null for where it is, or for the usual room of the run if it has none any more
 * @param override why a teacher may be busy elsewhere, kept with what they teach and erased with them; null if not
 */
public record MoveSession(
        @NotNull Id<CourseSession> session,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @Nullable Id<BookableRoom> room,
        @Personal("course") @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins a move to another time.
     *
     * @param session which session
     * @param from the beginning, on the wall clock of the run
     * @param minutes how long it lasts
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseSession> session, LocalDateTime from, long minutes) {
        return new Builder(session, from, minutes);
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
        private final LocalDateTime from;
        private final long minutes;
        private @Nullable Id<BookableRoom> room;
        private @Nullable String override;

        private Builder(Id<CourseSession> session, LocalDateTime from, long minutes) {
            this.session = session;
            this.from = from;
            this.minutes = minutes;
        }

        /**
         * Sets {@code room}.
         *
         * @param room where, null for where it is, or for the usual room of the run if it has none any more
         * @return this builder
         */
        public Builder room(@Nullable Id<BookableRoom> room) {
            this.room = room;
            return this;
        }

        /**
         * Sets {@code override}.
         *
         * @param override why a teacher may be busy elsewhere, kept with what they teach and erased with them; null if not
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
        public MoveSession build() {
            return new MoveSession(session, from, minutes, room, override);
        }
    }
}
