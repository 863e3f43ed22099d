package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.access.Access;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.LinkIdentity;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestTower;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements the reads cost by which a host finds again what it has not kept, whatever there is. */
class FoundAgainStatementsTest {
    private static final PageRequest ALL = PageRequest.first(50);
    private static final Actor VISITOR = Actor.visitor();

    private final StatementCount statements = new StatementCount();
    private final TestHall given = TestHall.on(statements.emptyStore());

    @Test
    void readsOfTheDirectory() {
        TestTower tower = new TestTower(given);
        var buildings = given.hall().directory().buildings();
        LocalDate day = TestTower.TODAY;
        costs(1, "territories", () -> buildings.territoriesOf(VISITOR, tower.tower, day));
        costs(1, "territories", () -> buildings.territoryOf(VISITOR, tower.assembly, day, ALL));
        costs(
                3,
                "bodies above, committees, ballots",
                () -> tower.ballots.reads().open(VISITOR, tower.tower, ALL));
        var people = given.hall().directory().people();
        HostIdentity account = new HostIdentity("portal", "7");
        people.linkIdentity(given.admin(), new LinkIdentity(Person.idOf(tower.stranger), account));
        costs(1, "the account", () -> people.byIdentity(Actor.system("sign-in"), account));
        Set<Id<Person>> owners = tower.owners.stream().map(Person::idOf).collect(Collectors.toSet());
        costs(2, "people, own grants", () -> people.names(given.admin(), owners));
        costs(
                7,
                "people, own grants, memberships, tenures, the tree, seats, oneself",
                () -> people.names(tower.secretary, owners));
        costs(4, "people, memberships, tenures, seats", () -> people.names(VISITOR, owners));
        costs(1, "the accounts", () -> people.identitiesOf(tower.stranger, Person.idOf(tower.stranger)));
    }

    @Test
    void readsOfRolesAndRequests() {
        Access access = given.hall().access();
        Actor host = Actor.system("start");
        Actor admin = given.admin();
        costs(
                2,
                "grants, the names of holders",
                () -> access.holdersOf(host, Role.ADMINISTRATOR, Scopes.DISTRICT, ALL));
        costs(
                3,
                "own grants, grants, the names of holders",
                () -> access.holdersOf(admin, Role.ADMINISTRATOR, Scopes.DISTRICT, ALL));
        costs(2, "own grants, requests", () -> access.openRequests(admin, ALL));
    }

    @Test
    void readsOfStations() {
        TestDesks desks = new TestDesks(given);
        var stations = given.hall().station().stations().reads();
        costs(2, "stations, the names of hosts", () -> stations.list(VISITOR, ALL));
        costs(2, "desks, services", () -> stations.servicesOf(VISITOR, desks.station));
        costs(2, "lines, the names of desks", () -> desks.desks.reads().lines(VISITOR, desks.station));
        costs(3, "line, own grants, windows", () -> desks.desks.reads().windows(desks.admin, desks.line));
        costs(3, "desk, staff, own grants", () -> stations.staff(desks.admin, desks.reception));
        Duration day = Duration.ofDays(1);
        costs(
                1,
                "shifts",
                () -> stations.dutyOf(desks.client, Person.idOf(desks.client), TestHall.MONDAY.plus(day), ALL));
        costs(
                2,
                "desks of the shifts, shifts",
                () -> stations.dutyOf(VISITOR, Person.idOf(desks.client), TestHall.MONDAY.plus(day), ALL));
    }

    @Test
    void readsOfBodies() {
        TestCommittee bodies = new TestCommittee(given);
        Committee committee = bodies.seated("tower-rules", 1, 1);
        costs(
                4,
                "committee, seats, own grants, alternates",
                () -> bodies.committees.reads().alternates(bodies.admin, committee.id()));
        Span month = Span.of(TestHall.MONDAY, TestHall.MONDAY.plus(Duration.ofDays(30)));
        costs(1, "meetings", () -> bodies.meetings.reads().within(VISITOR, month, ALL));
        costs(1, "notices", () -> given.hall().publication().reads().hanging(VISITOR, ALL));
    }

    @Test
    void readsOfMotions() {
        TestMotions motions = new TestMotions(given);
        costs(
                3,
                "book, categories, the names of bodies",
                () -> motions.motions.reads().book(VISITOR, motions.body));
    }

    @Test
    void readsOfBookings() {
        TestRooms rooms = new TestRooms(given);
        var reads = rooms.bookings.reads();
        LocalDate day = LocalDate.parse("2026-03-03");
        costs(3, "own grants, station, bookings", () -> reads.day(rooms.admin, rooms.station.id(), day, ALL));
        costs(2, "own grants, bookings", () -> reads.ofOrganization(rooms.admin, rooms.host, ALL));
        costs(2, "quota, own grants", () -> given.hall().capacity().quota(rooms.admin, rooms.station.quota()));
    }

    private void costs(int exactly, String what, Runnable call) {
        statements.costs(exactly, what, call);
    }
}
