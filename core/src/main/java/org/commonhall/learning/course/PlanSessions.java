package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
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
 * @param override why a teacher may be busy elsewhere, null if not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PlanSessions(
        @NotNull Id<CourseRun> run,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @NotBlank @Size(max = 400) String rule,
        @NotNull OnDayOff onDayOff,
        @NotNull OnConflict onConflict,
        @Size(max = 400) @Nullable String online,
        @Size(max = 10) List<@NotNull Id<Person>> teachers,
        @Size(max = 400) @Nullable String override)
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
    public static PlanSessionsBuilder weekly(Id<CourseRun> run, LocalDateTime from, long minutes, String rule) {
        return PlanSessionsBuilder.builder()
                .run(run)
                .from(from)
                .minutes(minutes)
                .rule(rule)
                .onDayOff(OnDayOff.SKIP)
                .onConflict(OnConflict.REFUSE)
                .teachers(ImmutableList.of());
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
