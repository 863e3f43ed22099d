package org.commonhall.station.desk;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;

/**
 * An appointment, for its person and for staff.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param line the line
 * @param service what it is for
 * @param person whose it is
 * @param startsAt its begin
 * @param endsAt its end
 * @param status where it stands
 */
public record AppointmentView(
        Id<Appointment> id,
        long version,
        Id<DeskLine> line,
        Id<DeskService> service,
        Id<Person> person,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status) {

    static AppointmentView of(Appointment appointment) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.line(),
                appointment.service(),
                appointment.person(),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.status());
    }
}
