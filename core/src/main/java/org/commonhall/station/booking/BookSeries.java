package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Books a room again and again.
 * Fill in the builder of {@link #of}.
 *
 * @param room which room
 * @param from the beginning of the first date, on the room's wall clock
 * @param minutes how long each date lasts, on the room's wall clock
 * @param elapsed whether the length is real time, so that over a clock change the end moves on the wall clock
 * @param rule the recurrence by RFC 5545
 * @param fifth what stands for the fifth weekday in a month of four
 * @param skipConflicts whether dates that cannot be booked are skipped and kept with their reason, instead of
 *     refusing all
 * @param occasion what for
 * @param organization for which organization, null for oneself
 * @param person for whom staff book, null for oneself
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookSeries(
        @NotNull Id<BookableRoom> room,
        @NotNull LocalDateTime from,
        @Min(1) @Max(44_640) long minutes,
        boolean elapsed,
        @NotBlank @Size(max = 400) String rule,
        @NotNull FifthWeekday fifth,
        boolean skipConflicts,
        @NotNull @Valid Occasion occasion,
        @Nullable Id<Organization> organization,
        @Nullable Id<Person> person)
        implements Command {

    /**
     * A series for oneself, refused as a whole when one date cannot be booked.
     *
     * @param room which room
     * @param from the beginning of the first date, on the room's wall clock
     * @param minutes how long each date lasts
     * @param rule the recurrence by RFC 5545
     * @return a builder; unless it is told otherwise one attends, months without a fifth weekday are left out and one
     *     date that cannot be booked refuses all
     */
    public static BookSeriesBuilder of(Id<BookableRoom> room, LocalDateTime from, long minutes, String rule) {
        return BookSeriesBuilder.builder()
                .room(room)
                .from(from)
                .minutes(minutes)
                .rule(rule)
                .fifth(FifthWeekday.NONE)
                .occasion(Occasion.of(1).build());
    }

    @Override
    public Permission permission() {
        return person == null ? BookingRights.BOOK : BookingRights.BOOK_FOR_OTHERS;
    }
}
