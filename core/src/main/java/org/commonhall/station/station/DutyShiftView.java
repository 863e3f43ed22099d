package org.commonhall.station.station;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A duty of the rota, for those who may read it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param desk the desk
 * @param deskName its name
 * @param person who
 * @param personName the person's name
 * @param startsAt from when
 * @param endsAt up to when
 */
public record DutyShiftView(
        Id<DutyShift> id,
        long version,
        Id<Desk> desk,
        @Nullable Name deskName,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        Instant startsAt,
        Instant endsAt) {

    static DutyShiftView of(DutyShift shift, Names names) {
        return new DutyShiftView(
                shift.id(),
                shift.version(),
                shift.desk(),
                names.of(Desk.TYPE, shift.desk()),
                shift.person(),
                names.plain(Person.TYPE, shift.person()),
                shift.startsAt(),
                shift.endsAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
