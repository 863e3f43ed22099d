package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * A desk as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param owner the organization that serves there
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param state whether it is open
 */
public record DeskView(
        Id<Desk> id,
        long version,
        Id<Organization> owner,
        String name,
        @Nullable String nameEn,
        PlaceState state) {

    /**
     * Somebody who serves at a desk, for those who may read it.
     *
     * @param id the identity
     * @param version the version, for {@code seen}
     * @param desk the desk
     * @param person who
     */
    public record Staff(Id<DeskStaff> id, long version, Id<Desk> desk, Id<Person> person) {

        static Staff of(DeskStaff staff) {
            return new Staff(staff.id(), staff.version(), staff.desk(), staff.person());
        }
    }
}
