package org.commonhall.governance.committee;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in when a seat falls vacant.
 *
 * @param id the identity
 * @param groupCode the group
 * @param position the place in the order of the group, from one up
 * @param person who
 * @param personName the person's name
 * @param organization whom the person stands for, null for nobody
 * @param organizationName its name, or null
 * @param usedOn when the person took a seat, null until then
 */
public record AlternateView(
        Id<Alternate> id,
        String groupCode,
        long position,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        @Nullable Id<Organization> organization,
        @Nullable Name organizationName,
        @Nullable LocalDate usedOn) {

    static AlternateView of(Alternate alternate, Names names) {
        return new AlternateView(
                alternate.id(),
                alternate.groupCode(),
                alternate.position(),
                alternate.person(),
                names.plain(Person.TYPE, alternate.person()),
                alternate.organization(),
                names.of(Organization.TYPE, alternate.organization()),
                alternate.usedOn());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
