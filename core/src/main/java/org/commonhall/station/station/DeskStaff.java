package org.commonhall.station.station;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves at a desk (窗口人员). Only they can be on duty there.
 *
 * @param id the identity
 * @param version the version
 * @param desk the desk
 * @param person who
 * @param live true while they do, absent afterwards
 * @param endedAt since when they no longer do
 */
@Unique(
        name = "person",
        of = {"desk", "person", "live"})
@Index("person")
public record DeskStaff(
        Id<DeskStaff> id,
        long version,
        Id<Desk> desk,
        @Subject Id<Person> person,
        @Nullable Boolean live,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<DeskStaff> TYPE = RecordType.of(MethodHandles.lookup(), DeskStaff.class);
    /** The desk. */
    public static final Attribute<DeskStaff, Id<Desk>> DESK = TYPE.attribute("desk", DeskStaff::desk);
    /** Who. */
    public static final Attribute<DeskStaff, Id<Person>> PERSON = TYPE.attribute("person", DeskStaff::person);
    /** True while they serve there. */
    public static final Attribute<DeskStaff, Boolean> LIVE = TYPE.attribute("live", DeskStaff::live);

    DeskStaff ended(Instant now) {
        return new DeskStaff(id, version, desk, person, null, now);
    }
}
