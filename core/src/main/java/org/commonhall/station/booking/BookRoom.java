package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Books a room, for oneself, for an organization one belongs to, or as staff for somebody.
 * Fill in the builder of {@link #of}.
 *
 * @param room which room
 * @param from the beginning, on the room's wall clock
 * @param to the end, on the room's wall clock
 * @param occasion what for
 * @param organization for which organization, null for oneself
 * @param person for whom staff book, null for oneself
 * @param offer an offer that was made to the one who waited for this time, null for none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookRoom(
        @NotNull Id<BookableRoom> room,
        @NotNull LocalDateTime from,
        @NotNull LocalDateTime to,
        @NotNull @Valid Occasion occasion,
        @Nullable Id<Organization> organization,
        @Nullable Id<Person> person,
        @Nullable Id<PlaceOffer> offer)
        implements Command {
    /**
     * A booking for oneself.
     *
     * @param room which room
     * @param from the beginning, on the room's wall clock
     * @param to the end, on the room's wall clock
     * @return a builder; unless it is told otherwise one attends and nothing is said of what for
     */
    public static BookRoomBuilder of(Id<BookableRoom> room, LocalDateTime from, LocalDateTime to) {
        return BookRoomBuilder.builder()
                .room(room)
                .from(from)
                .to(to)
                .occasion(Occasion.of(1).build());
    }

    @Override
    public Permission permission() {
        return person == null ? BookingRights.BOOK : BookingRights.BOOK_FOR_OTHERS;
    }
}
