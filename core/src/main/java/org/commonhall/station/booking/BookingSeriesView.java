package org.commonhall.station.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What the one who booked a series, and the staff, see of it; {@link BookingReads#dates} gives its dates.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param room the room
 * @param roomName its name
 * @param person who booked
 * @param personName the person's name
 * @param organization for whom, null for the person
 * @param organizationName its name, or null
 * @param rule the recurrence by RFC 5545
 * @param fifth what stands for the fifth weekday in a month of four
 * @param firstDay the date the rule starts with, on the room's wall clock
 * @param startTime the wall time
 * @param minutes how long each date lasts
 * @param status where it stands
 * @param continues the series it was split from, null where it was booked as it is
 */
public record BookingSeriesView(
        Id<BookingSeries> id,
        long version,
        Id<BookableRoom> room,
        @Nullable Name roomName,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        @Nullable Id<Organization> organization,
        @Nullable Name organizationName,
        String rule,
        FifthWeekday fifth,
        LocalDate firstDay,
        LocalTime startTime,
        long minutes,
        SeriesStatus status,
        @Nullable Id<BookingSeries> continues) {

    static BookingSeriesView of(BookingSeries series, Names names) {
        return new BookingSeriesView(
                series.id(),
                series.version(),
                series.room(),
                names.of(BookableRoom.TYPE, series.room()),
                series.person(),
                names.plain(Person.TYPE, series.person()),
                series.organization(),
                names.of(Organization.TYPE, series.organization()),
                series.rule(),
                series.fifth(),
                series.firstDay(),
                series.startTime(),
                series.length() / 60,
                series.status(),
                series.continues());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
