package org.commonhall.station.station;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is on duty at a desk (值班): the rota of a desk is the list of these.
 *
 * @param id the identity
 * @param version the version
 * @param desk the desk
 * @param person who
 * @param startsAt from when
 * @param endsAt up to when
 * @param cancelledAt since when it no longer holds, absent while it does
 */
@Index({"desk", "startsAt"})
@Index({"person", "startsAt"})
public record DutyShift(
        Id<DutyShift> id,
        long version,
        Id<Desk> desk,
        @Subject Id<Person> person,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant cancelledAt) {
    /** How it is stored. */
    public static final RecordType<DutyShift> TYPE = RecordType.of(MethodHandles.lookup(), DutyShift.class);
    /** The desk. */
    public static final Attribute<DutyShift, Id<Desk>> DESK = TYPE.attribute("desk", DutyShift::desk);
    /** Who. */
    public static final Attribute<DutyShift, Id<Person>> PERSON = TYPE.attribute("person", DutyShift::person);
    /** From when. */
    public static final Attribute<DutyShift, Instant> STARTS_AT = TYPE.attribute("startsAt", DutyShift::startsAt);
    /** Up to when. */
    public static final Attribute<DutyShift, Instant> ENDS_AT = TYPE.attribute("endsAt", DutyShift::endsAt);
    /** Since when it no longer holds. */
    public static final Attribute<DutyShift, Instant> CANCELLED_AT =
            TYPE.attribute("cancelledAt", DutyShift::cancelledAt);

    DutyShift cancelled(Instant now) {
        return new DutyShift(id, version, desk, person, startsAt, endsAt, now);
    }
}
