package org.commonhall.station.station;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;

/**
 * A duty of the rota, for those who may read it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param desk the desk
 * @param person who
 * @param startsAt from when
 * @param endsAt up to when
 */
public record DutyShiftView(
        Id<DutyShift> id, long version, Id<Desk> desk, Id<Person> person, Instant startsAt, Instant endsAt) {

    static DutyShiftView of(DutyShift shift) {
        return new DutyShiftView(
                shift.id(), shift.version(), shift.desk(), shift.person(), shift.startsAt(), shift.endsAt());
    }
}
