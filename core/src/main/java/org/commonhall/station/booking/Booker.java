package org.commonhall.station.booking;

import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Who books, and for which organization. */
record Booker(Id<Person> person, @Nullable Id<Organization> organization) {

    /**
     * Finds the booker: the actor, or the person staff book for; an organization needs a membership in force, or a
     * role there.
     */
    static Booker of(
            Change change, BookableRoom room, @Nullable Id<Person> behalf, @Nullable Id<Organization> organization) {
        if (behalf != null) {
            return new Booker(behalf, organization);
        }
        UUID self = change.by().person();
        if (self == null) {
            throw new NotAllowed("access.denied", BookingRights.BOOK);
        }
        Booker booker = new Booker(new Id<>(self), organization);
        LocalDate today = change.now().atZone(room.zoneId()).toLocalDate();
        if (organization != null
                && !booker.belongs(change, organization, today)
                && !change.allows(BookingRights.BOOK_FOR_ORGANIZATION, false, organization.value())) {
            throw new NotAllowed("access.denied", BookingRights.BOOK_FOR_ORGANIZATION);
        }
        return booker;
    }

    private boolean belongs(Change change, Id<Organization> organization, LocalDate today) {
        return change
                .select(Query.of(Membership.TYPE)
                        .where(Membership.PERSON.is(person).and(Membership.STARTS_ON.below(today.plusDays(1)))))
                .stream()
                .anyMatch(member -> member.organization().equals(organization)
                        && (member.endsOn() == null || today.isBefore(member.endsOn())));
    }
}
