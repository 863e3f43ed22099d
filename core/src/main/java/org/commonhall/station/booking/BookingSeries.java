package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A booking that recurs (周期预约). Its dates are {@link Booking} rows, also those that were skipped or given up.
 * Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param room the room
 * @param station where it is
 * @param person who booked
 * @param organization for whom
 * @param rule the recurrence by RFC 5545
 * @param fifth what stands for the fifth weekday in a month of four
 * @param firstDay the date the rule starts with, on the room's wall clock
 * @param startTime the wall time
 * @param length seconds
 * @param status where it stands
 * @param continues the series it was split from
 * @param createdAt when it was made
 */
@Index({"person", "createdAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record BookingSeries(
        Id<BookingSeries> id,
        long version,
        Id<BookableRoom> room,
        Id<Station> station,
        @Subject Id<Person> person,
        @Nullable Id<Organization> organization,
        @Size(max = 400) String rule,
        FifthWeekday fifth,
        LocalDate firstDay,
        LocalTime startTime,
        long length,
        SeriesStatus status,
        @Nullable Id<BookingSeries> continues,
        Instant createdAt) {
    /** How it is stored. */
    public static final RecordType<BookingSeries> TYPE = RecordType.of(MethodHandles.lookup(), BookingSeries.class);
    /** Who booked. */
    public static final Attribute<BookingSeries, Id<Person>> PERSON = TYPE.attribute("person", BookingSeries::person);
    /** The most dates of one series. */
    public static final int MAX_DATES = 200;

    /** Gives the next state in another status. */
    BookingSeries now(SeriesStatus next) {
        return BookingSeriesBuilder.builder(this).status(next).build();
    }

    void requireActive() {
        if (status != SeriesStatus.ACTIVE) {
            throw new RuleViolation("booking.series.over");
        }
    }
}
