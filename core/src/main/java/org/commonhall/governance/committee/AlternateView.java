package org.commonhall.governance.committee;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in when a seat falls vacant.
 *
 * @param id the identity
 * @param groupCode the group
 * @param position the place in the order of the group, from one up
 * @param person who
 * @param organization whom the person stands for, null for nobody
 * @param usedOn when the person took a seat, null until then
 */
public record AlternateView(
        Id<Alternate> id,
        String groupCode,
        long position,
        Id<Person> person,
        @Nullable Id<Organization> organization,
        @Nullable LocalDate usedOn) {

    static AlternateView of(Alternate alternate) {
        return new AlternateView(
                alternate.id(),
                alternate.groupCode(),
                alternate.position(),
                alternate.person(),
                alternate.organization(),
                alternate.usedOn());
    }
}
