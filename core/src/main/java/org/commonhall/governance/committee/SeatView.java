package org.commonhall.governance.committee;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A seat as an audience sees it.
 *
 * @param id the seat's identity
 * @param number its number
 * @param group its group's code
 * @param status where it stands
 * @param person who holds it, null where nobody does or the audience must not know
 * @param personName that person's name, null with the person
 * @param organization whom the person represents, null if nobody
 * @param organizationName its name, or null
 * @param role what the member is, null for a plain member
 * @param startsOn the first day it is held, null before
 * @param endsOn the first day after its term
 * @param suspendedFor why it is suspended; for members only
 */
public record SeatView(
        Id<Seat> id,
        long number,
        String group,
        SeatStatus status,
        @Nullable Id<Person> person,
        @Personal("contact") @Nullable String personName,
        @Nullable Id<Organization> organization,
        @Nullable Name organizationName,
        @Nullable String role,
        @Nullable LocalDate startsOn,
        LocalDate endsOn,
        @Personal("seat") @Nullable String suspendedFor) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
