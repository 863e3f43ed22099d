package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.OwnerElectorate;

/**
 * The owners of a body's buildings by the register of today as its members (业主大会成员), in heads and floor area. An owner
 * who is one person speaks for that head; for a company or co-owners a host says who does. Immutable and thread-safe.
 */
public final class OwnerElectors implements CommitteePolicy.Electors {
    private final ImmutableSetMultimap<Id<Organization>, Id<Building>> buildings;
    private final ZoneId zone;

    /**
     * Makes the electors of some bodies; others have no members.
     *
     * @param buildings the buildings by body
     * @param zone whose day the register is asked for
     */
    public OwnerElectors(ImmutableSetMultimap<Id<Organization>, Id<Building>> buildings, ZoneId zone) {
        this.buildings = buildings;
        this.zone = zone;
    }

    /** Four statements a building. */
    @Override
    public ImmutableList<Elector> of(Reading reading, Id<Organization> body) {
        return members(reading, body).stream().map(ElectorateMember::elector).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<String> voter(Reading reading, Id<Organization> body, Id<Person> person) {
        return members(reading, body).stream()
                .filter(one -> person.equals(one.person()))
                .map(one -> one.elector().voter())
                .findFirst();
    }

    private ImmutableList<ElectorateMember> members(Reading reading, Id<Organization> body) {
        ImmutableSet<UUID> places = buildings.get(body).stream().map(Id::value).collect(ImmutableSet.toImmutableSet());
        return places.isEmpty()
                ? ImmutableList.of()
                : new OwnerElectorate()
                        .electorate(
                                reading,
                                new ElectorateSource.Question(
                                        body, places, LocalDate.ofInstant(reading.now(), zone), null, null))
                        .members();
    }
}
