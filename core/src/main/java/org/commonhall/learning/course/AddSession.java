package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.commonhall.station.booking.BookableRoom;
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
 * @param override why a teacher may be busy elsewhere, null if not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AddSession(
        @NotNull Id<CourseRun> run,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @Size(max = 200) @Nullable String title,
        @Nullable Id<BookableRoom> room,
        @Size(max = 400) @Nullable String online,
        boolean mustAttend,
        @Size(max = 10) List<@NotNull Id<Person>> teachers,
        @Size(max = 400) @Nullable String override)
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
    public static AddSessionBuilder of(Id<CourseRun> run, LocalDateTime from, long minutes) {
        return AddSessionBuilder.builder().run(run).from(from).minutes(minutes).teachers(ImmutableList.of());
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
