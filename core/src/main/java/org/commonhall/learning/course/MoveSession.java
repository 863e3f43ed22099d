package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.booking.BookableRoom;
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
 * @param override why a teacher may be busy elsewhere, null if not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record MoveSession(
        @NotNull Id<CourseSession> session,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @Nullable Id<BookableRoom> room,
        @Size(max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins a move to another time.
     *
     * @param session which session
     * @param from the beginning, on the wall clock of the run
     * @param minutes how long it lasts
     * @return a builder with everything else at its default
     */
    public static MoveSessionBuilder of(Id<CourseSession> session, LocalDateTime from, long minutes) {
        return MoveSessionBuilder.builder().session(session).from(from).minutes(minutes);
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
