package org.commonhall.directory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.access.AskErasure;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.PostSeats;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** Names of people whom a host knows by their ids alone. */
@StoreTest
class PersonNamesScenario {
    private final TestTower given;
    private final Directory directory;

    PersonNamesScenario(TestHall hall) {
        given = new TestTower(hall);
        directory = given.hall.directory().people();
    }

    /** Staff name those who are kept in their place, belong to it, or hold something in it; others name themselves. */
    @Test
    void aNameIsForThoseWhoWorkWhereThePersonBelongs() {
        Id<Organization> firm = given.organization("company", "Firm");
        UUID house = given.hall
                .directory()
                .buildings()
                .registerBuilding(
                        given.admin,
                        RegisterBuilding.of(BuildingDetails.of("House").build()).build())
                .id()
                .value();
        Id<Person> kept = directory
                .registerPerson(
                        given.admin,
                        RegisterPerson.of(PersonDetails.of("Kept")
                                        .phone("13800000000")
                                        .build())
                                .scope(house)
                                .build())
                .id();
        Id<Person> employed = Person.idOf(given.somebody("Employed", null, house));
        directory.beginMembership(
                given.admin,
                BeginMembership.of(employed, firm, Membership.Kind.EMPLOYEE, TestTower.TODAY)
                        .build());
        Id<Person> owner = Person.idOf(given.owners.get(0));
        Id<Person> nobody = new Id<>(new UUID(7, 7));
        Set<Id<Person>> all = ImmutableSet.of(kept, employed, owner, nobody);
        assertThat(directory.names(given.somebody("Desk", Role.DESK, Scopes.DISTRICT), all))
                .containsOnlyKeys(kept, employed, owner)
                .containsEntry(kept, "Kept");
        assertThat(directory.names(given.somebody("Keeper", Role.KEEPER, house), all))
                .containsOnlyKeys(kept);
        assertThat(directory.names(given.somebody("Handler", Role.HANDLER, firm.value()), all))
                .containsOnlyKeys(employed);
        assertThat(directory.names(given.somebody("Secretary", Role.SECRETARY, given.tower.value()), all))
                .containsOnlyKeys(owner);
        assertThat(directory.names(given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT), all))
                .isEmpty();
        assertThat(directory.names(given.owners.get(0), all)).containsOnlyKeys(owner);
        assertThat(directory.names(Actor.visitor(), all)).isEmpty();
        assertThat(given.hall.journal().history(given.admin, kept.value()))
                .as("a name is no contact")
                .hasSize(1);
        given.clock.set(TestTower.MONDAY.plusSeconds(86_400));
        directory.endMembership(
                given.admin,
                new EndMembership(
                        directory
                                .membershipsOf(given.admin, employed, TestTower.TODAY)
                                .get(0)
                                .id(),
                        TestTower.TODAY.plusDays(1)));
        assertThat(directory.names(given.somebody("Handler", Role.HANDLER, firm.value()), all))
                .as("gone")
                .isEmpty();
    }

    /** Who sits on a body is known to people with an account, and to everybody once the body posts it. */
    @Test
    void aBodyPostsWhoSitsOnIt() {
        var committees = given.hall.governance().committees();
        LocalDate today = TestTower.TODAY;
        var committee = committees
                .found(
                        given.admin,
                        FoundCommittee.of(
                                        given.assembly,
                                        today,
                                        today.plusYears(3),
                                        GroupSeats.of("owners", "业主", "owners", 2)
                                                .build())
                                .build())
                .id();
        Id<Person> member = Person.idOf(given.owners.get(0));
        Id<Person> nominee = Person.idOf(given.owners.get(1));
        for (Id<Person> one : ImmutableSet.of(member, nominee)) {
            committees.nominate(
                    given.secretary, NominateSeat.of(committee, "owners", one).build());
        }
        var seat = committees
                .reads()
                .get(given.secretary, committee)
                .seats()
                .get(0)
                .id();
        committees.step(
                given.secretary,
                SeatStep.of(committee, seat, SeatAction.CONFIRM).build());
        Set<Id<Person>> all = ImmutableSet.of(member, nominee, Person.idOf(given.stranger));
        assertThat(directory.names(given.owners.get(5), all)).containsOnlyKeys(member);
        assertThat(directory.names(Actor.visitor(), all)).isEmpty();
        assertThat(committees.reads().get(Actor.visitor(), committee).seats())
                .allSatisfy(one -> assertThat(one.personName()).isNull());
        committees.post(given.secretary, new PostSeats(committee, true));
        assertThat(directory.names(Actor.visitor(), all)).containsOnlyKeys(member);
        var posted = committees.reads().get(Actor.visitor(), committee);
        assertThat(posted.committee().posted()).isTrue();
        assertThat(posted.seats().get(0).personName()).isEqualTo("Owner 1");
        assertThat(posted.seats().get(1).person()).as("only nominated").isNull();
        committees.post(given.secretary, new PostSeats(committee, false));
        assertThat(directory.names(Actor.visitor(), all)).isEmpty();
    }

    /** Roles, open requests for an erasure and proofs tell whose they are. */
    @Test
    void whoeverStandsInARowOfTheOfficeHasAName() {
        var access = given.hall.access();
        var grant = access.grantsOf(given.admin, Objects.requireNonNull(given.secretary.person()))
                .get(0);
        assertThat(grant.holderName()).isEqualTo("Secretary");
        assertThat(Objects.requireNonNull(grant.scopeName()).en()).isEqualTo("Owners of the tower");
        assertThat(grant.grantedByName()).isEqualTo("Founder");
        access.askErasure(given.stranger, new AskErasure(Objects.requireNonNull(given.stranger.person())));
        assertThat(access.openRequests(given.admin, PageRequest.first(5))
                        .items()
                        .get(0)
                        .personName())
                .isEqualTo("Stranger");
    }
}
