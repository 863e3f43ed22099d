package org.commonhall.volunteering.pairing;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an elder wishes of a companion, as coordinators see it.
 *
 * @param id the identity
 * @param version the version
 * @param person who
 * @param name how the elder wants to be called
 * @param alone whether the person lives alone, null where nobody has said
 * @param risk how closely the person is looked after, null where nobody has said
 * @param wishes what the person wishes, null once that was erased
 * @param building the name of the building where the person lives, null where nobody has said
 * @param waitingSince since when the person waits
 */
public record ElderView(
        Id<ElderProfile> id,
        long version,
        Id<Person> person,
        @Personal("contact") String name,
        @Personal("pairing") @Nullable Boolean alone,
        @Personal("pairing") @Nullable ElderRisk risk,
        @Nullable CompanionWishes wishes,
        @Nullable Name building,
        Instant waitingSince) {

    static ElderView of(ElderProfile one, Person person, Names names) {
        return new ElderView(
                one.id(),
                one.version(),
                one.person(),
                person.name(),
                one.alone(),
                one.risk(),
                CompanionWishes.of(one.languages(), one.sexWished(), one.hours(), one.interests(), one.building()),
                names.of(Building.TYPE, one.building()),
                one.waitingSince());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
