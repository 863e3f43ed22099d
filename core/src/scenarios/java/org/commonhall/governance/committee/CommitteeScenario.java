package org.commonhall.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestCommittee.TODAY;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.EndTenure;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** Seats, terms, alternates and proposals of a committee, through the corridor. */
@StoreTest
class CommitteeScenario {
    private static final String BEIJING = "cn-beijing-2024-committee";
    private static final String INTERIM = "cn-beijing-2024-interim-committee";

    private final TestCommittee given;
    private final Commonhall hall;
    private final Actor admin;
    private final Committees committees;
    private final Actor secretary;
    private final Actor worker;
    private final Id<Organization> body;

    CommitteeScenario(TestHall hall) {
        given = new TestCommittee(hall);
        this.hall = given.hall;
        admin = given.admin;
        committees = given.committees;
        secretary = given.secretary;
        worker = given.worker;
        body = given.body;
    }

    /** Alternates of the group fill the rest of the term; below half there must be an election (T14). */
    @Test
    void alternatesFillTheRestOfATermUntilThereMustBeAnElection() {
        Committee committee = given.seated(BEIJING, 9, 2);
        Id<Person> alternate = given.person("Alternate");
        committees.addAlternate(
                secretary, AddAlternate.of(committee.id(), "owners", alternate).build());
        List<SeatView> before = given.seats(committee.id());
        for (int i = 0; i < 5; i++) {
            Receipt<Committee> ended = committees.end(
                    secretary,
                    EndSeat.of(committee.id(), before.get(i).id(), EndReason.INELIGIBLE)
                            .build());
            assertThat(Objects.requireNonNull(ended.why()).code())
                    .isEqualTo(i == 0 ? "committee.vacancy.alternate" : "committee.vacancy.open");
        }
        Committee seven = given.current(committee);
        assertThat(seven.filled()).isEqualTo(7);
        assertThat(seven.electionRequired()).isFalse();
        assertThat(given.seats(committee.id()).get(0).person()).isEqualTo(alternate);
        assertThat(given.seats(committee.id()).get(0).endsOn())
                .isEqualTo(before.get(0).endsOn());
        assertThat(given.seats(committee.id()).get(1).status()).isEqualTo(SeatStatus.VACANT);
        committees.end(
                secretary,
                EndSeat.of(committee.id(), before.get(5).id(), EndReason.RESIGNED)
                        .build());
        assertThat(given.current(committee).electionRequired()).isFalse();
        Receipt<Committee> last = committees.end(
                secretary,
                EndSeat.of(committee.id(), before.get(6).id(), EndReason.RECALLED)
                        .build());
        assertThat(Objects.requireNonNull(last.why()).text(Locale.ENGLISH))
                .contains("5 of 11")
                .contains("election");
        assertThat(given.current(committee).filled() * 2).isLessThan(committee.seats());
        assertThat(given.current(committee).electionRequired()).isTrue();
        assertThat(given.events(committee.id().value()))
                .endsWith(
                        "alternate_seated",
                        "seat_ended",
                        "seat_ended",
                        "seat_ended",
                        "seat_ended",
                        "seat_ended",
                        "by_election_required");
        given.seat(committee.id(), "owners");
        assertThat(given.current(committee).electionRequired()).as("elected").isFalse();
    }

    /** Size, shares and terms are those of the rules, with the article. */
    @Test
    void aCommitteeKeepsItsRules() {
        refused("committee.size.odd", () -> given.committee(BEIJING, 4, 4));
        refused("committee.size.least", () -> given.committee(INTERIM, 3, 2));
        refused("committee.group.share", () -> given.committee(INTERIM, 3, 4));
        refused("decision.rules.unknown", () -> given.committee("nowhere", 3, 4));
        refused("committee.rules.expired", () -> given.committee("cn-2018-half", 3, 4));
        refused(
                "committee.term.most",
                () -> committees.found(
                        admin,
                        FoundCommittee.of(
                                        body,
                                        TODAY,
                                        TODAY.plusYears(5).plusDays(1),
                                        GroupSeats.of("owners", "业主", "owners", 5)
                                                .build())
                                .rules(BEIJING)
                                .build()));
        refused(
                "committee.group.unknown",
                () -> committees.found(
                        admin,
                        FoundCommittee.of(
                                        body,
                                        TODAY,
                                        TODAY.plusYears(1),
                                        GroupSeats.of("staff", "职工", "staff", 7).build())
                                .rules(INTERIM)
                                .build()));
        Committee committee = given.committee(BEIJING, 3, 2);
        refused("committee.body.taken", () -> given.committee(BEIJING, 3, 2));
        assertThat(committee.seats()).isEqualTo(5);
        assertThat(committee.standing()).isEqualTo(Standing.STATUTORY);
        refused(
                "access.denied",
                () -> committees.nominate(
                        worker,
                        NominateSeat.of(committee.id(), "owners", given.person("x"))
                                .build()));
    }

    /** Owners keep their share of the filled seats; one person has one seat; a full group takes nobody. */
    @Test
    void seatsAreGivenByTheRules() {
        Committee committee = given.committee(INTERIM, 4, 3);
        Id<Person> tenant = given.person("Tenant");
        committees.nominate(
                secretary, NominateSeat.of(committee.id(), "tenants", tenant).build());
        Id<Seat> nominated = given.seats(committee.id()).get(4).id();
        refused("committee.group.share", () -> given.step(committee.id(), nominated, SeatAction.CONFIRM));
        Id<Person> owner = given.seat(committee.id(), "owners");
        given.step(committee.id(), nominated, SeatAction.CONFIRM);
        refused(
                "committee.person.seated",
                () -> committees.nominate(
                        secretary,
                        NominateSeat.of(committee.id(), "owners", owner).build()));
        refused(
                "committee.group.unknown",
                () -> committees.nominate(
                        secretary,
                        NominateSeat.of(committee.id(), "staff", given.person("y"))
                                .build()));
        for (int i = 0; i < 3; i++) {
            given.seat(committee.id(), "owners");
        }
        refused(
                "committee.group.full",
                () -> committees.nominate(
                        secretary,
                        NominateSeat.of(committee.id(), "owners", given.person("z"))
                                .build()));
        refused("committee.seat.state", () -> given.step(committee.id(), nominated, SeatAction.CONFIRM));
    }

    /** Members resign themselves and nobody else; a suspended one is reinstated; a nominee may decline. */
    @Test
    void seatsEndRestAndGoOn() {
        Committee committee = given.committee(RuleSets.DEFAULT, 3, 2);
        Id<Person> member = given.seat(committee.id(), "owners");
        Id<Person> other = given.seat(committee.id(), "owners");
        Id<Seat> seat = given.seats(committee.id()).get(0).id();
        refused(
                "access.denied",
                () -> committees.end(
                        Actor.person(other),
                        EndSeat.of(committee.id(), seat, EndReason.RESIGNED).build()));
        refused(
                "access.denied",
                () -> committees.end(
                        Actor.person(member),
                        EndSeat.of(committee.id(), seat, EndReason.RECALLED).build()));
        committees.step(secretary, new SeatStep(committee.id(), seat, SeatAction.SUSPEND, "under review"));
        assertThat(given.current(committee).filled())
                .as("a suspended member is one")
                .isEqualTo(2);
        refused("committee.seat.state", () -> given.step(committee.id(), seat, SeatAction.SUSPEND));
        given.step(committee.id(), seat, SeatAction.REINSTATE);
        committees.step(secretary, new SeatStep(committee.id(), seat, SeatAction.NAME_ROLE, "chair"));
        assertThat(given.seats(committee.id()).get(0).role()).isEqualTo("chair");
        committees.end(
                Actor.person(member),
                EndSeat.of(committee.id(), seat, EndReason.RESIGNED).build());
        refused("committee.seat.past", () -> given.step(committee.id(), seat, SeatAction.REINSTATE));
        committees.nominate(
                secretary, NominateSeat.of(committee.id(), "owners", member).build());
        Id<Seat> again = given.seats(committee.id()).get(0).id();
        given.step(committee.id(), again, SeatAction.DECLINE);
        assertThat(given.seats(committee.id()).get(0).person()).isNull();
        Committee now = given.current(committee);
        refused(
                "record.stale",
                () -> committees.nominate(
                        secretary.seen(now.version() - 1),
                        NominateSeat.of(committee.id(), "owners", member).build()));
    }

    /**
     * Six months before its end a Beijing term is warned of, five in Shanghai; then every seat ends, and a new term
     * begins.
     */
    @Test
    void aTermIsWarnedOfEndsAndIsRenewed() {
        Committee committee = given.seated(BEIJING, 3, 2);
        assertThat(committee.warnOn()).isEqualTo(LocalDate.parse("2028-09-02"));
        given.passTo(Instant.parse("2028-09-01T15:59:59Z"));
        assertThat(given.events(committee.id().value())).doesNotContain("term_warned");
        given.passTo(Instant.parse("2028-09-01T16:00:00Z"));
        assertThat(given.events(committee.id().value())).containsOnlyOnce("term_warned");
        given.passTo(Instant.parse("2029-03-01T16:00:00Z"));
        assertThat(given.events(committee.id().value())).endsWith("term_over");
        assertThat(given.current(committee).filled()).isZero();
        assertThat(given.current(committee).nextDueAt()).isNull();
        ImmutableList<GroupSeats> groups =
                ImmutableList.of(GroupSeats.of("owners", "业主", "owners", 7).build());
        Receipt<Committee> renewed = committees.renew(
                secretary, new RenewCommittee(committee.id(), groups, TODAY.plusYears(3), TODAY.plusYears(6)));
        assertThat(renewed.allMade(Seat.class)).hasSize(7);
        assertThat(given.current(committee).term()).isEqualTo(2);
        assertThat(given.seats(committee.id())).hasSize(7).allMatch(seat -> seat.status() == SeatStatus.VACANT);
        refused(
                "committee.term.order",
                () -> committees.renew(
                        secretary, new RenewCommittee(committee.id(), groups, TODAY, TODAY.plusYears(2))));
    }

    /** Any worker proposes; with enough supporters it can be put on an agenda. */
    @Test
    void proposalsNeedSupporters() {
        Committee committee = given.seated(BEIJING, 3, 2);
        Receipt<Proposal> proposal =
                committees.propose(worker, new Propose(committee.id(), "Bicycles", "A place for bicycles"));
        refused("committee.proposal.supported", () -> support(worker, proposal));
        refused("access.denied", () -> support(Actor.visitor(), proposal));
        support(given.auditor, proposal);
        Receipt<Proposal> third = support(secretary, proposal);
        assertThat(third.state()).isEqualTo(ProposalStatus.ADMITTED.name());
        assertThat(Objects.requireNonNull(third.why()).text(Locale.ENGLISH)).contains("3 >= 3");
        assertThat(given.events(proposal.id().value())).containsExactly("proposed", "supported", "proposal_admitted");
        assertThat(committees
                        .reads()
                        .proposals(worker, committee.id(), PageRequest.first(10))
                        .items())
                .hasSize(1);
    }

    private Receipt<Proposal> support(Actor by, Receipt<Proposal> proposal) {
        return committees.support(by, new SupportProposal(proposal.id()));
    }

    /** Seats bound to ownership are checked against the register, and end by themselves when the title has ended. */
    @Test
    void whoSitsForTheOwnersOwnsSomething() {
        Id<Building> tower = hall.directory()
                .buildings()
                .registerBuilding(
                        admin,
                        RegisterBuilding.of(BuildingDetails.of("Tower").build()).build())
                .id();
        Receipt<Committee> committee = committees.found(
                admin,
                FoundCommittee.of(
                                body,
                                TODAY,
                                TODAY.plusYears(3),
                                GroupSeats.of("owners", "业主", "owners", 2)
                                        .ownersOnly(true)
                                        .build(),
                                GroupSeats.of("tenants", "入驻企业", "tenant companies", 1)
                                        .build())
                        .building(tower)
                        .build());
        refused("committee.seat.owner", () -> given.seat(committee.id(), "owners"));
        given.seat(committee.id(), "tenants");
        Id<Person> owner = given.person("Owner");
        Id<Organization> company = given.organization("company", "Owning company");
        Id<Person> deputy = given.person("Deputy");
        Id<Person> alternate = given.person("Alternate");
        Receipt<Tenure> first = owns(tower, "101", Holder.person(owner));
        Receipt<Tenure> second = owns(tower, "102", Holder.organization(company));
        Receipt<Tenure> third = owns(tower, "103", Holder.person(alternate));
        committees.nominate(
                secretary, NominateSeat.of(committee.id(), "owners", owner).build());
        given.step(committee.id(), given.seats(committee.id()).get(0).id(), SeatAction.CONFIRM);
        refused(
                "committee.seat.owner",
                () -> committees.nominate(
                        secretary,
                        NominateSeat.of(committee.id(), "owners", deputy).build()));
        committees.nominate(
                secretary,
                NominateSeat.of(committee.id(), "owners", deputy)
                        .organization(company)
                        .build());
        given.step(committee.id(), given.seats(committee.id()).get(1).id(), SeatAction.CONFIRM);
        committees.addAlternate(
                secretary, AddAlternate.of(committee.id(), "owners", alternate).build());
        end(first, TODAY.plusDays(10));
        given.passTo(Instant.parse("2026-03-11T15:59:59Z"));
        assertThat(given.member(committee.id(), 1)).as("owns until midnight").isEqualTo(owner);
        given.passTo(Instant.parse("2026-03-11T16:00:00Z"));
        assertThat(given.member(committee.id(), 1)).isEqualTo(alternate);
        end(third, TODAY.plusDays(20));
        committees.addAlternate(secretary, new AddAlternate(committee.id(), "owners", deputyOf(company), company));
        end(second, TODAY.plusDays(20));
        given.passTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(given.seats(committee.id()))
                .as("the alternate who owns nothing takes no seat")
                .extracting(SeatView::status)
                .containsExactly(SeatStatus.VACANT, SeatStatus.VACANT, SeatStatus.SEATED);
        assertThat(given.events(committee.id().value()))
                .contains("alternate_seated")
                .endsWith("seat_ended", "by_election_required");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    private Id<Person> deputyOf(Id<Organization> company) {
        return given.person("Deputy of " + company.value().toString().substring(0, 4));
    }

    private Receipt<Tenure> owns(Id<Building> tower, String number, Holder holder) {
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
        return hall.directory()
                .buildings()
                .beginTenure(
                        admin,
                        BeginTenure.of(
                                        unit,
                                        Holding.of(Tenure.Kind.OWNER, holder).build(),
                                        TODAY.minusYears(1))
                                .build());
    }

    private void end(Receipt<Tenure> tenure, LocalDate day) {
        hall.directory().buildings().endTenure(admin, new EndTenure(tenure.id(), day));
    }

    /** Everybody sees what is theirs to see. */
    @Test
    void eachAudienceSeesItsPart() {
        Committee committee = given.seated(BEIJING, 3, 2);
        committees.end(
                secretary,
                EndSeat.of(committee.id(), given.seats(committee.id()).get(0).id(), EndReason.DIED)
                        .build());
        Id<Person> nominee = given.person("Nominee");
        committees.nominate(
                secretary, NominateSeat.of(committee.id(), "owners", nominee).build());
        Id<Person> member = given.member(committee.id(), 2);
        assertThat(names(Actor.visitor(), committee)).isZero();
        assertThat(names(given.auditor, committee)).isZero();
        assertThat(names(worker, committee)).as("those in office").isEqualTo(4);
        assertThat(names(Actor.person(member), committee)).as("the nominee too").isEqualTo(5);
        assertThat(committees
                        .reads()
                        .list(Actor.visitor(), PageRequest.first(5))
                        .items())
                .extracting(row -> row.bodyName())
                .containsExactly(Name.of("Tower committee", null));
        assertThat(committees
                        .reads()
                        .actions(worker, given.seats(committee.id()).get(1).id()))
                .isEmpty();
        assertThat(committees
                        .reads()
                        .actions(secretary, given.seats(committee.id()).get(1).id()))
                .filteredOn(action -> action.possible())
                .extracting(action -> action.action())
                .containsExactly(SeatAction.SUSPEND, SeatAction.END, SeatAction.RESIGN, SeatAction.NAME_ROLE);
    }

    private long names(Actor by, Committee committee) {
        return committees.reads().get(by, committee.id()).seats().stream()
                .filter(seat -> seat.personName() != null && seat.person() != null)
                .count();
    }

    /**
     * Whatever is done, filled and vacant seats make up the allocation of each group, and the committee counts right.
     */
    @Test
    void noSeatIsEverLostOrMade() {
        Committee committee = given.committee(RuleSets.DEFAULT, 4, 3);
        Random random = new Random(7);
        SeatAction[] steps = {
            SeatAction.CONFIRM, SeatAction.CONFIRM, SeatAction.DECLINE, SeatAction.SUSPEND, SeatAction.REINSTATE
        };
        int done = 0;
        for (int i = 0; i < 120; i++) {
            String group = random.nextBoolean() ? "owners" : "tenants";
            Id<Seat> seat = given.seats(committee.id()).get(random.nextInt(7)).id();
            try {
                switch (random.nextInt(4)) {
                    case 0 ->
                        committees.nominate(
                                secretary,
                                NominateSeat.of(committee.id(), group, given.person("p" + i))
                                        .build());
                    case 1 ->
                        committees.addAlternate(
                                secretary,
                                AddAlternate.of(committee.id(), group, given.person("p" + i))
                                        .build());
                    case 2 ->
                        committees.end(
                                secretary,
                                EndSeat.of(committee.id(), seat, EndReason.RESIGNED)
                                        .build());
                    default -> given.step(committee.id(), seat, steps[random.nextInt(steps.length)]);
                }
                done++;
            } catch (CommonhallException refused) {
                assertThat(refused.code()).startsWith("committee.");
            }
            requireWhole(committees.reads().get(secretary, committee.id()));
        }
        assertThat(done).isGreaterThan(40);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    private static void requireWhole(CommitteeView view) {
        assertThat(view.groups()).extracting(GroupView::seats).containsExactlyInAnyOrder(4L, 3L);
        assertThat(view.groups()).allMatch(group -> group.filled() + group.vacant() == group.seats());
        assertThat(view.committee().filled())
                .isEqualTo(view.groups().stream().mapToLong(GroupView::filled).sum());
        assertThat(view.seats()).extracting(SeatView::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(view.committee().electionRequired())
                .isEqualTo(view.committee().filled() * 2 < view.committee().seats());
    }
}
