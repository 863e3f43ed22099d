package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Plans the sessions of a run by a rule, in its room where it has one.
 * The seen version is that of the run.
 * Fill in the builder of {@link #weekly}.
 *
 * @param run which run
 * @param from the beginning of the first session, on the wall clock of the run
 * @param minutes how long each lasts
 * @param rule the recurrence by RFC 5545, with COUNT or UNTIL
 * @param onDayOff what becomes of decreed days off
 * @param onConflict what becomes of dates whose room is taken
 * @param online the address of a meeting online, null for in the room
 * @param teachers who teaches
 * @param override why a teacher may be busy elsewhere, kept with what they teach and erased with them; null if not
 */
public record PlanSessions(
        @NotNull Id<CourseRun> run,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @NotBlank @Size(max = 400) String rule,
        @NotNull OnDayOff onDayOff,
        @NotNull OnConflict onConflict,
        @Size(max = 400) @Nullable String online,
        @Size(max = 10) List<@NotNull Id<Person>> teachers,
        @Personal("course") @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Keeps a copy of the teachers.
     *
     * @param run which run
     * @param from the beginning of the first session, on the wall clock of the run
     * @param minutes how long each lasts
     * @param rule the recurrence by RFC 5545, with COUNT or UNTIL
     * @param onDayOff what becomes of decreed days off
     * @param onConflict what becomes of dates whose room is taken
     * @param online the address of a meeting online, null for in the room
     * @param teachers who teaches
     * @param override why a teacher may be busy elsewhere, null if not
     */
    public PlanSessions {
        teachers = Copies.list(teachers);
    }

    /**
     * Begins a plan that leaves days off out, and is refused as a whole where the room is taken.
     *
     * @param run which run
     * @param from the beginning of the first session, on the wall clock of the run
     * @param minutes how long each lasts
     * @param rule the recurrence by RFC 5545, with COUNT or UNTIL
     * @return a builder with everything else at its default
     */
    public static Builder weekly(Id<CourseRun> run, LocalDateTime from, long minutes, String rule) {
        return new Builder(run, from, minutes, rule);
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
        private final String rule;
        private OnDayOff onDayOff = OnDayOff.SKIP;
        private OnConflict onConflict = OnConflict.REFUSE;
        private @Nullable String online;
        private List<Id<Person>> teachers = ImmutableList.of();
        private @Nullable String override;

        private Builder(Id<CourseRun> run, LocalDateTime from, long minutes, String rule) {
            this.run = run;
            this.from = from;
            this.minutes = minutes;
            this.rule = rule;
        }

        /**
         * Sets {@code onDayOff}.
         *
         * @param onDayOff what becomes of decreed days off
         * @return this builder
         */
        public Builder onDayOff(OnDayOff onDayOff) {
            this.onDayOff = onDayOff;
            return this;
        }

        /**
         * Sets {@code onConflict}.
         *
         * @param onConflict what becomes of dates whose room is taken
         * @return this builder
         */
        public Builder onConflict(OnConflict onConflict) {
            this.onConflict = onConflict;
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
        public PlanSessions build() {
            return new PlanSessions(run, from, minutes, rule, onDayOff, onConflict, online, teachers, override);
        }
    }
}
