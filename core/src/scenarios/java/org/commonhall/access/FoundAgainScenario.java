package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.QuotaView;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.building.EndTerritory;
import org.commonhall.directory.building.PlaceBuilding;
import org.commonhall.directory.building.Territory;
import org.commonhall.directory.building.TerritoryOf;
import org.commonhall.directory.building.TerritoryView;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotRow;
import org.commonhall.governance.committee.AddAlternate;
import org.commonhall.governance.committee.AlternateView;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingRow;
import org.commonhall.governance.motion.MotionBookView;
import org.commonhall.governance.motion.NameMotionCategory;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestTower;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingView;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.EndSlotWindow;
import org.commonhall.station.desk.LineRow;
import org.commonhall.station.desk.SlotWindowView;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskView;
import org.commonhall.station.station.DutyShift;
import org.commonhall.station.station.DutyShiftView;
import org.commonhall.station.station.EndDeskStaff;
import org.commonhall.station.station.SetDuty;
import org.commonhall.station.station.StationReads;
import org.commonhall.station.station.StationRow;
import org.junit.jupiter.api.Test;

/** A host that has kept nothing finds again what it needs for the next command, and only what the actor may see. */
@StoreTest
class FoundAgainScenario {
    private static final PageRequest ALL = PageRequest.first(50);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final TestHall given;

    FoundAgainScenario(TestHall given) {
        this.given = given;
    }

    @Test
    void theFirstAdministratorIsFoundAfterARestart() {
        TestCommittee committee = new TestCommittee(given);
        Access access = given.hall().access();
        Actor host = Actor.system("start");
        assertThat(access.holdersOf(host, Role.ADMINISTRATOR, Scopes.DISTRICT, ALL)
                        .items())
                .extracting(GrantView::holder)
                .containsExactly(given.admin().person());
        Receipt<RoleGrant> second = access.grant(
                given.admin(),
                GrantRole.of(Person.idOf(committee.worker).value(), Role.ADMINISTRATOR, Scopes.DISTRICT)
                        .until(given.clock.instant().plusSeconds(60))
                        .build());
        assertThat(access.holdersOf(given.admin(), Role.ADMINISTRATOR, Scopes.DISTRICT, PageRequest.first(1))
                        .items())
                .extracting(GrantView::holder)
                .containsExactly(given.admin().person());
        assertThat(access.holdersOf(host, Role.ADMINISTRATOR, Scopes.DISTRICT, ALL)
                        .items())
                .extracting(GrantView::id)
                .hasSize(2)
                .contains(second.id());
        given.clock.advance(Duration.ofSeconds(60));
        assertThat(access.holdersOf(host, Role.ADMINISTRATOR, Scopes.DISTRICT, ALL)
                        .items())
                .hasSize(1);
        assertThat(access.holdersOf(given.admin(), Role.SECRETARY, committee.body.value(), ALL)
                        .items())
                .extracting(GrantView::holder)
                .containsExactly(committee.secretary.person());
        refused(
                "access.denied",
                () -> access.holdersOf(committee.secretary, Role.SECRETARY, committee.body.value(), ALL));
    }

    @Test
    void erasuresThatWaitForADecisionAreListed() {
        TestCommittee committee = new TestCommittee(given);
        Access access = given.hall().access();
        var first = access.askErasure(
                committee.worker, new AskErasure(Person.idOf(committee.worker).value()));
        given.clock.advance(Duration.ofMinutes(1));
        var second = access.askErasure(
                committee.auditor, new AskErasure(Person.idOf(committee.auditor).value()));
        assertThat(access.openRequests(given.admin(), ALL).items())
                .extracting(DataRequestView::id)
                .containsExactly(first.id(), second.id());
        access.decideErasure(
                given.admin(),
                DecideErasure.of(first.id(), false).reason("a vote is open").build());
        assertThat(access.openRequests(given.admin(), ALL).items())
                .extracting(DataRequestView::id)
                .containsExactly(second.id());
        refused("access.denied", () -> access.openRequests(committee.worker, ALL));
    }

    @Test
    void stationsWithTheirDesksLinesAndWindowsAreFound() {
        TestDesks desks = new TestDesks(given);
        StationReads reads = given.hall().station().stations().reads();
        assertThat(reads.list(Actor.visitor(), ALL).items())
                .extracting(StationRow::id)
                .containsExactly(desks.station);
        assertThat(reads.servicesOf(Actor.visitor(), desks.station))
                .extracting(service -> service.name())
                .containsExactlyInAnyOrder("Forms", "Cards", "Legal advice");
        assertThat(desks.desks.reads().lines(Actor.visitor(), desks.station))
                .extracting(LineRow::id)
                .containsExactlyInAnyOrder(desks.line, desks.studioLine);
        desks.desks.addWindow(
                desks.admin,
                new AddSlotWindow(
                        desks.studioLine,
                        ImmutableSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        2,
                        TODAY));
        SlotWindowView window =
                desks.desks.reads().windows(desks.lawyer, desks.studioLine).get(0);
        assertThat(window.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        desks.desks.endWindow(desks.admin.seen(window.version()), new EndSlotWindow(window.id(), TODAY));
        assertThat(desks.desks
                        .reads()
                        .windows(desks.lawyer, desks.studioLine)
                        .get(0)
                        .lastDay())
                .isEqualTo(TODAY);
        refused("access.denied", () -> desks.desks.reads().windows(desks.first, desks.studioLine));
    }

    /** Duty is read by the person, and by others as far as they may read the rota of the desk. */
    @Test
    void staffAndTheirDutyAreFound() {
        TestDesks desks = new TestDesks(given);
        var stations = given.hall().station().stations();
        Id<Person> clerk = Person.idOf(desks.client);
        for (Id<Desk> desk : ImmutableSet.of(desks.reception, desks.studio)) {
            stations.addStaff(desks.admin, new AddDeskStaff(desk, clerk));
        }
        Id<DutyShift> morning = duty(desks, desks.reception, clerk, 1);
        Id<DutyShift> evening = duty(desks, desks.studio, clerk, 10);
        StationReads reads = stations.reads();
        assertThat(reads.dutyOf(desks.client, clerk, TestHall.MONDAY, ALL).items())
                .extracting(DutyShiftView::id)
                .containsExactly(morning, evening);
        assertThat(reads.dutyOf(desks.lawyer, clerk, TestHall.MONDAY, ALL).items())
                .extracting(DutyShiftView::id)
                .containsExactly(evening);
        assertThat(reads.dutyOf(desks.lawyer, clerk, TestHall.MONDAY, PageRequest.first(1))
                        .items())
                .extracting(DutyShiftView::id)
                .containsExactly(evening);
        // Not even whether there is a next page, which would tell that the person is on duty somewhere.
        Page<DutyShiftView> hidden = reads.dutyOf(desks.other, clerk, TestHall.MONDAY, PageRequest.first(1));
        assertThat(hidden.items()).isEmpty();
        assertThat(hidden.next()).isEmpty();
        Duration after = Duration.ofHours(5);
        assertThat(reads.dutyOf(desks.client, clerk, TestHall.MONDAY.plus(after), ALL)
                        .items())
                .extracting(DutyShiftView::id)
                .containsExactly(evening);
        DeskView.Staff staff = reads.staff(desks.client, desks.studio).get(0);
        assertThat(staff.person()).isEqualTo(clerk);
        refused("access.denied", () -> reads.staff(desks.other, desks.studio));
        stations.endStaff(desks.admin.seen(staff.version()), new EndDeskStaff(staff.id()));
        assertThat(reads.staff(desks.lawyer, desks.studio)).isEmpty();
    }

    private static Id<DutyShift> duty(TestDesks desks, Id<Desk> desk, Id<Person> who, long hours) {
        return desks.hall
                .station()
                .stations()
                .setDuty(
                        desks.admin,
                        new SetDuty(
                                desk,
                                who,
                                TestHall.MONDAY.plus(Duration.ofHours(hours)),
                                TestHall.MONDAY.plus(Duration.ofHours(hours + 3))))
                .id();
    }

    @Test
    void territoriesAreFoundFromBothSides() {
        TestTower tower = new TestTower(given);
        Buildings buildings = given.hall().directory().buildings();
        Id<Organization> street = tower.organization("street_office", "Street");
        Id<Territory> placed = buildings
                .placeBuilding(tower.admin, new PlaceBuilding(tower.tower, new TerritoryOf(street, TestTower.TODAY)))
                .id();
        assertThat(buildings.territoriesOf(Actor.visitor(), tower.tower, TestTower.TODAY))
                .extracting(TerritoryView::id)
                .containsExactly(placed);
        TerritoryView found = buildings
                .territoryOf(Actor.visitor(), street, TestTower.TODAY, ALL)
                .items()
                .get(0);
        assertThat(found.building()).isEqualTo(tower.tower);
        buildings.endTerritory(tower.admin.seen(found.version()), new EndTerritory(found.id(), TestTower.TODAY));
        assertThat(buildings.territoriesOf(Actor.visitor(), tower.tower, TestTower.TODAY))
                .isEmpty();
        assertThat(buildings
                        .territoryOf(Actor.visitor(), street, TestTower.TODAY, ALL)
                        .items())
                .isEmpty();
    }

    /** Ballots of the owners are found by the building they look at, and those of bodies above it. */
    @Test
    void openBallotsOfABuildingAreFound() {
        TestTower tower = new TestTower(given);
        tower.prepared(tower.consultation("cn-278-ordinary"));
        Ballot open = tower.opened(tower.consultation("cn-278-ordinary"));
        var reads = tower.ballots.reads();
        assertThat(reads.open(Actor.visitor(), tower.tower, ALL).items())
                .extracting(BallotRow::id)
                .containsExactly(open.id());
        assertThat(reads.open(Actor.visitor(), new Id<>(tower.assembly.value()), ALL)
                        .items())
                .isEmpty();
        tower.ended(open);
        assertThat(reads.open(Actor.visitor(), tower.tower, ALL).items()).isEmpty();
    }

    @Test
    void alternatesAndMeetingsOfAllBodiesAreFound() {
        TestCommittee given = new TestCommittee(this.given);
        Committee committee = given.seated("tower-rules", 1, 1);
        Id<Person> first = given.person("First alternate");
        given.committees.addAlternate(
                given.secretary,
                AddAlternate.of(committee.id(), "owners", first).build());
        var reads = given.committees.reads();
        assertThat(reads.alternates(Actor.person(given.member(committee.id(), 1)), committee.id()))
                .extracting(AlternateView::person)
                .containsExactly(first);
        refused("access.denied", () -> reads.alternates(given.worker, committee.id()));
        given.drafted(Duration.ofDays(20));
        Meeting called = given.called(Duration.ofDays(10));
        var meetings = given.meetings.reads();
        Span month = Span.of(TestHall.MONDAY, TestHall.MONDAY.plus(Duration.ofDays(30)));
        assertThat(meetings.within(Actor.visitor(), month, ALL).items())
                .extracting(MeetingRow::id)
                .containsExactly(called.id());
        assertThat(meetings.within(Actor.visitor(), Span.of(TestHall.MONDAY, called.startsAt()), ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void theBookOfABodyIsFoundWithItsCategories() {
        TestMotions motions = new TestMotions(given);
        MotionBookView book = motions.motions.reads().book(Actor.visitor(), motions.body);
        motions.motions.nameCategory(motions.secretary, new NameMotionCategory(book.id(), "Budget", "B"));
        assertThat(motions.motions.reads().book(Actor.visitor(), motions.body).categories())
                .extracting(MotionBookView.Category::name)
                .containsExactly("Budget");
        refused("record.missing", () -> motions.motions.reads().book(Actor.visitor(), motions.street));
    }

    @Test
    void bookingsAreFoundByDayAndByOrganization() {
        TestRooms rooms = new TestRooms(given);
        BookableRoom studio = rooms.room("Studio", TestRooms.policy());
        BookableRoom kitchen = rooms.room("Kitchen", TestRooms.policy());
        Id<Booking> tea = rooms.book(rooms.lin, studio, "2026-03-03T10:00", 60).id();
        rooms.book(rooms.zhao, kitchen, "2026-03-04T10:00", 60);
        Id<Organization> firm = rooms.organization("company", "Firm");
        Actor clerk = rooms.somebody("Clerk", Role.ORGANISER, firm.value());
        given.hall()
                .directory()
                .people()
                .beginMembership(
                        given.admin(),
                        BeginMembership.of(Person.idOf(clerk), firm, Membership.Kind.EMPLOYEE, TODAY)
                                .build());
        var noon = TODAY.plusDays(1).atTime(12, 0);
        Id<Booking> firms = rooms.bookings
                .book(
                        clerk,
                        BookRoom.of(kitchen.id(), noon, noon.plusHours(1))
                                .organization(firm)
                                .build())
                .id();
        var reads = rooms.bookings.reads();
        assertThat(reads.day(rooms.attendant, rooms.station.id(), TODAY.plusDays(1), ALL)
                        .items())
                .extracting(BookingView::id)
                .containsExactly(tea, firms);
        assertThat(reads.ofOrganization(clerk, firm, ALL).items())
                .extracting(BookingView::id)
                .containsExactly(firms);
        refused("access.denied", () -> reads.day(rooms.lin, rooms.station.id(), TODAY, ALL));
        refused("access.denied", () -> reads.ofOrganization(rooms.lin, firm, ALL));
        rooms.bookings.cancel(clerk, CancelBooking.of(firms).build());
    }

    @Test
    void aQuotaIsReadByItsId() {
        TestRooms rooms = new TestRooms(given);
        QuotaView hall = given.hall().capacity().quota(rooms.keeper, rooms.station.quota());
        assertThat(hall.place()).isEqualTo(rooms.station.id().value());
        refused("access.denied", () -> given.hall().capacity().quota(rooms.lin, hall.id()));
    }
}
