package org.commonhall.station.booking;

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
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a time of a room that is taken. When it becomes free it is offered to the first in line, for as long as
 * the room's policy says; {@link BookRoom} with that offer takes it.
 * Fill in the builder of {@link #of}.
 *
 * @param room which room
 * @param from the beginning, on the room's wall clock
 * @param to the end, on the room's wall clock
 * @param purpose the code that chooses its gaps, or null
 * @param attendees how many people come
 * @param person for whom staff wait, null for oneself
 * @param priority higher goes first; only staff may say anything but 0
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record WaitForRoom(
        @NotNull Id<BookableRoom> room,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @Size(max = 40) @Nullable String purpose,
        @Min(1) @Max(100_000) long attendees,
        @Nullable Id<Person> person,
        long priority)
        implements Command {

    /**
     * Waiting for oneself.
     *
     * @param room which room
     * @param from the beginning, on the room's wall clock
     * @param to the end, on the room's wall clock
     * @return a builder; unless it is told otherwise one attends
     */
    public static WaitForRoomBuilder of(Id<BookableRoom> room, LocalDateTime from, LocalDateTime to) {
        return WaitForRoomBuilder.builder().room(room).from(from).to(to).attendees(1);
    }

    @Override
    public Permission permission() {
        return person == null && priority == 0 ? BookingRights.BOOK : BookingRights.BOOK_FOR_OTHERS;
    }
}
