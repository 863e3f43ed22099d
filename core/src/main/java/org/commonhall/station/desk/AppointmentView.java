package org.commonhall.station.desk;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, for its person and for staff.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param line the line
 * @param lineName its name
 * @param service what it is for
 * @param serviceName its name
 * @param person whose it is
 * @param personName the person's name
 * @param startsAt its begin
 * @param endsAt its end
 * @param status where it stands
 */
public record AppointmentView(
        Id<Appointment> id,
        long version,
        Id<DeskLine> line,
        @Nullable Name lineName,
        Id<DeskService> service,
        @Nullable Name serviceName,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status) {

    static AppointmentView of(Appointment appointment, Names names) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.line(),
                names.of(DeskLine.TYPE, appointment.line()),
                appointment.service(),
                names.of(DeskService.TYPE, appointment.service()),
                appointment.person(),
                names.plain(Person.TYPE, appointment.person()),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.status());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
