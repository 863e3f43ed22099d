package org.commonhall.volunteering.pairing;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer offers as a companion.
 *
 * @param id the identity
 * @param version the version
 * @param volunteer who
 * @param name how the volunteer wants to be called
 * @param max how many live pairings the volunteer wants at most
 * @param pairs how many there are
 * @param wishes what the volunteer offers, null once that was erased
 * @param building the name of the building where the volunteer lives or works, null where nobody has said
 */
public record CompanionView(
        Id<Companion> id,
        long version,
        Id<Person> volunteer,
        @Personal("contact") String name,
        long max,
        long pairs,
        @Nullable CompanionWishes wishes,
        @Nullable Name building) {

    static CompanionView of(Companion one, Person person, Names names) {
        return new CompanionView(
                one.id(),
                one.version(),
                one.volunteer(),
                person.name(),
                one.max(),
                one.pairs(),
                CompanionWishes.of(one.languages(), one.sex(), one.hours(), one.interests(), one.building()),
                names.of(Building.TYPE, one.building()));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
