package org.commonhall.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestCommittee.TODAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.governance.committee.OwnerElectors;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.decision.Elector;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Meetings that members demand and regular ones, with their deadlines, through the corridor. */
@StoreTest
class MeetingDemandScenario {
    private static final String BEIJING = "cn-beijing-2024-committee";
    private static final Duration WEEK = Duration.ofDays(7);

    private final List<Id<Person>> owners = new ArrayList<>();

    private final TestCommittee given;
    private final Commonhall hall;
    private final Actor admin;
    private final Actor secretary;
    private final Actor worker;
    private final Id<Organization> body;

    MeetingDemandScenario(TestHall hall) {
        given = new TestCommittee(
                hall,
                CommitteePolicy.neutral()
                        .withElectors((reading, assembly) -> owners.stream()
                                .map(owner -> Elector.head(owner.value().toString()))
                                .collect(ImmutableList.toImmutableList())));
        this.hall = given.hall;
        admin = given.admin;
        secretary = given.secretary;
        worker = given.worker;
        body = given.body;
    }

    /** A third of the members of a committee, exactly, the one who began included; then it must be called in time. */
    @Test
    void aThirdOfTheMembersDemandAMeeting() {
        Committee committee = given.seated(BEIJING, 4, 3);
        refused("meeting.demand.member", () -> demand(worker, MeetingKind.COMMITTEE));
        refused("access.denied", () -> demand(Actor.visitor(), MeetingKind.COMMITTEE));
        refused("meeting.demand.kind", () -> demand(worker, MeetingKind.HEARING));
        MeetingDemand demand = demand(member(committee, 1), MeetingKind.COMMITTEE);
        assertThat(demand.members()).isEqualTo(7);
        refused("meeting.demand.supported", () -> support(member(committee, 1), demand));
        given.step(committee.id(), given.seats(committee.id()).get(1).id(), SeatAction.SUSPEND);
        refused("meeting.demand.member", () -> support(member(committee, 2), demand));
        assertThat(support(member(committee, 3), demand).status())
                .as("two of seven are less than a third")
                .isEqualTo(DemandStatus.OPEN);
        Meeting early = given.drafted(WEEK);
        refused("meeting.demand.state", () -> onAgenda(early, demand));
        MeetingDemand reached = support(member(committee, 4), demand);
        assertThat(reached.status()).isEqualTo(DemandStatus.REACHED);
        assertThat(reached.callBy()).as("fifteen days").isEqualTo("2026-03-17T10:00:00Z");
        onAgenda(early, demand);
        given.meetings.call(secretary, CallMeeting.of(early.id()).build());
        assertThat(read(demand).status()).isEqualTo(DemandStatus.CALLED);
        given.step(early, MeetingAction.CANCEL);
        assertThat(read(demand).status()).as("not called after all").isEqualTo(DemandStatus.REACHED);
        given.passTo(Objects.requireNonNull(reached.callBy()));
        assertThat(read(demand).status()).as("still in time").isEqualTo(DemandStatus.REACHED);
        given.passTo(reached.callBy().plusNanos(1_000));
        assertThat(read(demand).status()).isEqualTo(DemandStatus.MISSED);
        Meeting late = given.drafted(WEEK);
        onAgenda(late, demand);
        given.meetings.call(secretary, CallMeeting.of(late.id()).build());
        assertThat(read(demand).meeting()).isEqualTo(late.id());
        refused("meeting.demand.state", () -> onAgenda(given.drafted(WEEK), demand));
        assertThat(given.events(demand.id().value()))
                .containsExactly("demand_begun", "demand_supported", "demanded", "demand_missed");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** A fifth of the owners: two of ten, and not two of eleven. */
    @Test
    void aFifthOfTheOwnersDemandAnAssembly() {
        for (int i = 0; i < 11; i++) {
            owners.add(given.person("Owner " + i));
        }
        refused("meeting.demand.member", () -> demand(worker, MeetingKind.ASSEMBLY));
        MeetingDemand demand = demand(Actor.person(owners.get(0)), MeetingKind.ASSEMBLY);
        assertThat(support(Actor.person(owners.get(1)), demand).status())
                .as("5 x 2 is less than 1 x 11")
                .isEqualTo(DemandStatus.OPEN);
        assertThat(support(Actor.person(owners.get(2)), demand).status()).isEqualTo(DemandStatus.REACHED);
        assertThat(support(Actor.person(owners.get(3)), demand).supporters()).isEqualTo(4);
        owners.remove(10);
        MeetingDemand exact = demand(Actor.person(owners.get(0)), MeetingKind.ASSEMBLY);
        assertThat(support(Actor.person(owners.get(1)), exact).status())
                .as("5 x 2 = 1 x 10")
                .isEqualTo(DemandStatus.REACHED);
        given.seated(BEIJING, 3, 2);
        refused("meeting.demand.other", () -> onAgenda(given.drafted(WEEK), exact));
        assertThat(given.meetings
                        .reads()
                        .demands(worker, body, PageRequest.first(10))
                        .items())
                .extracting(DemandView::supporters)
                .containsExactlyInAnyOrder(4L, 2L);
    }

    /** The owners of the register are heads: whoever holds several units is one of five, and so is a company. */
    @Test
    void theRegisterSaysWhoTheOwnersAre() {
        Id<Building> tower = hall.directory()
                .buildings()
                .registerBuilding(
                        admin,
                        RegisterBuilding.of(BuildingDetails.of("Tower").build()).build())
                .id();
        Id<Person> several = given.person("Several");
        Id<Person> sells = given.person("Sells");
        Id<Organization> company = given.organization("company", "Owning company");
        int unit = 0;
        for (Holder holder : List.of(
                Holder.person(several),
                Holder.person(several),
                Holder.organization(company),
                Holder.person(given.person("One")),
                Holder.person(given.person("Two")))) {
            owns(tower, "10" + ++unit, holder, null);
        }
        owns(tower, "106", Holder.person(sells), TODAY.plusDays(1));
        given.meetings = given.later(given.settings()
                        .with(CommitteePolicy.neutral()
                                .withElectors(new OwnerElectors(
                                        ImmutableSetMultimap.of(body, tower), ZoneId.of("Asia/Shanghai")))))
                .governance()
                .meetings();
        refused("meeting.demand.member", () -> demand(worker, MeetingKind.ASSEMBLY));
        MeetingDemand six = demand(Actor.person(sells), MeetingKind.ASSEMBLY);
        assertThat(six.members()).isEqualTo(5);
        assertThat(six.status()).as("5 x 1 = 1 x 5").isEqualTo(DemandStatus.REACHED);
        given.clock.advance(Duration.ofDays(1));
        refused("meeting.demand.member", () -> demand(Actor.person(sells), MeetingKind.ASSEMBLY));
        assertThat(demand(Actor.person(several), MeetingKind.ASSEMBLY).members())
                .as("four owners, and the unit whose buyer is not on record")
                .isEqualTo(5);
    }

    private void owns(Id<Building> tower, String number, Holder holder, @Nullable LocalDate until) {
        Id<Unit> unit = hall.directory()
                .buildings()
                .registerUnit(
                        admin,
                        RegisterUnit.of(
                                        tower,
                                        Door.of(number, 1).build(),
                                        new Area(new BigDecimal("100"), AreaSource.SALE_CONTRACT, TODAY.minusYears(1)))
                                .build())
                .id();
        hall.directory()
                .buildings()
                .beginTenure(
                        admin,
                        new BeginTenure(
                                unit, Holding.of(Tenure.Kind.OWNER, holder).build(), TODAY.minusYears(1), until));
    }

    /** The only owner of a tower demands alone. */
    @Test
    void oneOwnerIsEnoughWhereThereIsOne() {
        owners.add(given.person("Owner"));
        assertThat(demand(Actor.person(owners.get(0)), MeetingKind.ASSEMBLY).status())
                .isEqualTo(DemandStatus.REACHED);
        Id<Organization> none = given.organization("company", "no committee");
        refused(
                "meeting.body",
                () -> given.meetings.demand(worker, new DemandMeeting(none, MeetingKind.COMMITTEE, "Lifts", "Soon")));
    }

    /**
     * Every two months in Beijing: late from the day after; a held meeting starts the time anew, a cancelled one does
     * not.
     */
    @Test
    void aRegularMeetingIsWarnedOf() {
        Committee committee = given.seated(BEIJING, 3, 2);
        assertThat(committee.regularOn()).isEqualTo("2026-05-03");
        given.clock.set(Instant.parse("2026-04-01T02:00:00Z"));
        Meeting meeting = given.called(WEEK);
        given.held(meeting, committee, 1, 2, 3);
        given.step(meeting, MeetingAction.CLOSE);
        given.passTo(Instant.parse("2026-05-02T16:00:00Z"));
        assertThat(given.current(committee).regularOn())
                .as("two months after 8 April")
                .isEqualTo("2026-06-09");
        given.step(given.called(WEEK), MeetingAction.CANCEL);
        given.passTo(Instant.parse("2026-06-08T15:59:59Z"));
        assertThat(given.events(committee.id().value())).doesNotContain("regular_missed");
        given.passTo(Instant.parse("2026-06-08T16:00:00Z"));
        assertThat(given.events(committee.id().value()))
                .containsOnlyOnce("regular_held")
                .containsOnlyOnce("regular_missed");
        assertThat(given.current(committee).regularOn()).isEqualTo("2026-08-10");
        given.passTo(Instant.parse("2027-02-01T00:00:00Z"));
        assertThat(given.current(committee).regularOn()).as("looked once").isEqualTo("2027-04-02");
    }

    /** The end of a term is warned of and absences are reviewed on one day: both are told, each once. */
    @Test
    void aDayTellsOfTheTermAndOfMeetings() {
        Id<Committee> committee = given.committees
                .found(
                        admin,
                        FoundCommittee.of(
                                        body,
                                        TODAY,
                                        TODAY.plusMonths(18),
                                        GroupSeats.of("owners", "业主", "owners", 5)
                                                .build())
                                .rules(BEIJING)
                                .build())
                .id();
        given.passTo(Instant.parse("2027-03-01T15:59:59Z"));
        assertThat(given.events(committee.value())).doesNotContain("term_warned", "absence_reviewed");
        given.passTo(Instant.parse("2027-03-01T16:00:00Z"));
        assertThat(given.events(committee.value())).containsOnlyOnce("term_warned", "absence_reviewed");
        Committee after = Stored.of(hall, Committee.TYPE, committee);
        assertThat(after.warnOn()).isNull();
        assertThat(after.reviewOn()).as("the term ends before").isNull();
        assertThat(after.nextDueAt()).as("the next regular meeting").isEqualTo("2027-05-01T16:00:00Z");
    }

    private MeetingDemand demand(Actor by, MeetingKind kind) {
        return Stored.of(
                hall,
                MeetingDemand.TYPE,
                given.meetings.demand(by, new DemandMeeting(body, kind, "Lifts", "They stand still.")));
    }

    private MeetingDemand support(Actor by, MeetingDemand demand) {
        return Stored.of(hall, MeetingDemand.TYPE, given.meetings.support(by, new SupportDemand(demand.id())));
    }

    private Actor member(Committee committee, int number) {
        return Actor.person(given.member(committee.id(), number));
    }

    private DemandView read(MeetingDemand demand) {
        return given.meetings.reads().demands(worker, body, PageRequest.first(10)).items().stream()
                .filter(one -> one.id().equals(demand.id()))
                .findAny()
                .orElseThrow();
    }

    private void onAgenda(Meeting meeting, MeetingDemand demand) {
        given.meetings.addItem(
                secretary,
                AddItem.of(meeting.id(), "As demanded")
                        .subject(demand.id().value())
                        .papers(ImmutableList.of())
                        .build());
    }
}
