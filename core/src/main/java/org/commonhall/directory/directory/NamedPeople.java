package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;

/** Knows people whose names an actor may read for a reason that lies in a capability, which offers it. Thread-safe. */
@FunctionalInterface
public interface NamedPeople {

    /**
     * Finds those of some people whose names the actor may read: as many statements for many people as for one.
     *
     * @param reading the transaction, with the actor
     * @param people the people who are asked for
     * @return those of them who may be named
     */
    Set<Id<Person>> named(Reading reading, Set<Id<Person>> people);

    /**
     * Finds those whose names the actor may read because of a role that is held where they belong, or above: one statement
     * besides the roles of the actor.
     *
     * @param reading the transaction, with the actor
     * @param places where each person belongs
     * @return those of them who may be named
     */
    static Set<Id<Person>> at(Reading reading, SetMultimap<Id<Person>, UUID> places) {
        ImmutableMap<UUID, ImmutableSet<Role>> held = Scopes.heldInEach(reading, ImmutableSet.copyOf(places.values()));
        return places.entries().stream()
                .filter(place -> reading.allows(
                        DirectoryRights.READ_NAME,
                        reading.by().is(place.getKey().value()),
                        held.getOrDefault(place.getValue(), ImmutableSet.of())))
                .map(place -> place.getKey())
                .collect(ImmutableSet.toImmutableSet());
    }
}
