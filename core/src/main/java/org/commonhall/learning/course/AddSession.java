package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Adds one session to a run.
 * The seen version is that of the run.
 * Fill in the builder of {@link #of}.
 *
 * @param run which run
 * @param from the beginning, on the wall clock of the run
 * @param minutes how long it lasts
 * @param title what it is about
 * @param room where, null for the usual room of the run
 * @param online the address of a meeting online, null for in the room
 * @param mustAttend whether nobody completes the run without it
 * @param teachers who teaches
 * @param override why a teacher may be busy elsewhere, kept with what they teach and erased with them; null if not
 */
public record AddSession(
        @NotNull Id<CourseRun> run,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @Size(max = 200) @Nullable String title,
        @Nullable Id<BookableRoom> room,
        @Size(max = 400) @Nullable String online,
        boolean mustAttend,
        @Size(max = 10) List<@NotNull Id<Person>> teachers,
        @Personal("course") @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Keeps a copy of the teachers.
     *
     * @param run which run
     * @param from the beginning, on the wall clock of the run
     * @param minutes how long it lasts
     * @param title what it is about
     * @param room where, null for the usual room of the run
     * @param online the address of a meeting online, null for in the room
     * @param mustAttend whether nobody completes the run without it
     * @param teachers who teaches
     * @param override why a teacher may be busy elsewhere, null if not
     */
    public AddSession {
        teachers = Copies.list(teachers);
    }

    /**
     * Begins a session in the usual room of the run.
     *
     * @param run which run
     * @param from the beginning, on the wall clock of the run
     * @param minutes how long it lasts
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseRun> run, LocalDateTime from, long minutes) {
        return new Builder(run, from, minutes);
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
        private final Id<CourseRun> run;
        private final LocalDateTime from;
        private final long minutes;
        private @Nullable String title;
        private @Nullable Id<BookableRoom> room;
        private @Nullable String online;
        private boolean mustAttend;
        private List<Id<Person>> teachers = ImmutableList.of();
        private @Nullable String override;

        private Builder(Id<CourseRun> run, LocalDateTime from, long minutes) {
            this.run = run;
            this.from = from;
            this.minutes = minutes;
        }

        /**
         * Sets {@code title}.
         *
         * @param title what it is about
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@code room}.
         *
         * @param room where, null for the usual room of the run
         * @return this builder
         */
        public Builder room(@Nullable Id<BookableRoom> room) {
            this.room = room;
            return this;
        }

        /**
         * Sets {@code online}.
         *
         * @param online the address of a meeting online, null for in the room
         * @return this builder
         */
        public Builder online(@Nullable String online) {
            this.online = online;
            return this;
        }

        /**
         * Sets {@code mustAttend}.
         *
         * @param mustAttend whether nobody completes the run without it
         * @return this builder
         */
        public Builder mustAttend(boolean mustAttend) {
            this.mustAttend = mustAttend;
            return this;
        }

        /**
         * Sets {@code teachers}.
         *
         * @param teachers who teaches
         * @return this builder
         */
        public Builder teachers(List<Id<Person>> teachers) {
            this.teachers = teachers;
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
        public AddSession build() {
            return new AddSession(run, from, minutes, title, room, online, mustAttend, teachers, override);
        }
    }
}
