package org.commonhall.station.station;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A desk as everybody may see it.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param owner the organization that serves there
 * @param ownerName its name
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param state whether it is open
 */
public record DeskView(
        Id<Desk> id,
        long version,
        Id<Organization> owner,
        @Nullable Name ownerName,
        String name,
        @Nullable String nameEn,
        PlaceState state) {

    static DeskView of(Desk desk, PlaceState state, Names names) {
        return new DeskView(
                desk.id(),
                desk.version(),
                desk.owner(),
                names.of(Organization.TYPE, desk.owner()),
                desk.name(),
                desk.nameEn(),
                state);
    }

    /**
     * Somebody who serves at a desk, for those who may read it.
     *
     * @param id the identity
     * @param version the version, for {@code seen}
     * @param desk the desk
     * @param deskName its name
     * @param person who
     * @param personName the person's name
     */
    public record Staff(
            Id<DeskStaff> id,
            long version,
            Id<Desk> desk,
            @Nullable Name deskName,
            Id<Person> person,
            @Personal("contact") @Nullable String personName) {

        static Staff of(DeskStaff staff, Names names) {
            return new Staff(
                    staff.id(),
                    staff.version(),
                    staff.desk(),
                    names.of(Desk.TYPE, staff.desk()),
                    staff.person(),
                    names.plain(Person.TYPE, staff.person()));
        }

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
