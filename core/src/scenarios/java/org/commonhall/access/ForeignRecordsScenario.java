package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.RelateOrganizations;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.chain.Candidate;
import org.commonhall.governance.chain.CandidateStatus;
import org.commonhall.governance.chain.CandidateView;
import org.commonhall.governance.chain.ChainView;
import org.commonhall.governance.chain.Chains;
import org.commonhall.governance.chain.LinkKind;
import org.commonhall.governance.chain.LinkRecord;
import org.commonhall.governance.chain.TakeUp;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.followup.FollowUpView;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.ItemView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.scenario.TestStation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secretary of one body knows the ids of another body's records, and names them in commands of his own. */
@StoreTest
class ForeignRecordsScenario {
    private static final PageRequest TEN = PageRequest.first(10);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private Chains chains;
    private Id<Organization> foreign;
    private Actor secretary;
    private Actor intruder;
    private Id<Candidate> candidate;
    private ServiceRequest hidden;

    private final TestRequests given;
    private final Commonhall hall;
    private final Id<Organization> street;

    ForeignRecordsScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        street = given.street;
    }

    /** Three private requests of the tower, for which the street office answers; the intruder keeps another body. */
    @BeforeEach
    void appoint() {
        chains = hall.governance().chains();
        secretary = given.somebody("Secretary", Role.SECRETARY, Scopes.DISTRICT);
        foreign = given.organization("building_committee", "Another committee");
        intruder = given.somebody("Intruder", Role.SECRETARY, foreign.value());
        Id<ServiceCategory> quiet = hall.request()
                .catalogue()
                .define(
                        given.admin,
                        given.entry("quiet")
                                .visibility(RequestVisibility.PRIVATE)
                                .build())
                .id();
        secret(quiet, 0);
        secret(quiet, 1);
        hidden = secret(quiet, 2);
        chains.detect(given.desk, given.clock.instant(), 100);
        candidate = chains.reads()
                .candidates(given.desk, given.tower, CandidateStatus.PROPOSED, TEN)
                .items()
                .get(0)
                .id();
    }

    private ServiceRequest secret(Id<ServiceCategory> category, int flat) {
        SubmitRequest asked = SubmitRequest.of(Matter.of("Secret of flat " + flat)
                        .building(given.tower)
                        .build())
                .category(category)
                .build();
        return given.stored(given.requests.submit(given.asker, asked).receipt());
    }

    private UUID item(Actor by, Id<Organization> body) {
        Id<Meeting> meeting = meeting(by, body);
        hall.governance().meetings().addItem(by, AddItem.of(meeting, "An item").build());
        return items(by, meeting).get(0).id().value();
    }

    private Id<Meeting> meeting(Actor by, Id<Organization> body) {
        return hall.governance()
                .meetings()
                .draft(
                        by,
                        DraftMeeting.of(body, "A hearing", given.clock.instant().plus(Duration.ofDays(30)))
                                .kind(MeetingKind.HEARING)
                                .build())
                .id();
    }

    private List<ItemView> items(Actor by, Id<Meeting> meeting) {
        return hall.governance().meetings().reads().get(by, meeting).items();
    }

    private Id<Ballot> ballot(Actor by, Id<Organization> body) {
        return hall.governance()
                .ballots()
                .prepare(
                        by,
                        PrepareBallot.consultation(
                                        body,
                                        "A secret plan",
                                        "cn-278-ordinary",
                                        OwnerElectorate.CODE,
                                        given.clock.instant().plus(Duration.ofDays(30)))
                                .build())
                .id();
    }

    /** Who keeps a body does not by that keep the building that a candidate is about. */
    @Test
    void aCandidateIsTakenUpOnlyWhereOneKeepsIt() {
        UUID own = item(intruder, foreign);
        refused("access.denied", () -> chains.takeUp(intruder, new TakeUp(candidate, foreign, own)));
        UUID theirs = item(secretary, street);
        chains.takeUp(secretary, new TakeUp(candidate, street, theirs));
        refused("access.denied", () -> chains.takeUp(intruder, new TakeUp(candidate, foreign, own)));
        refused("chain.state", () -> chains.takeUp(secretary, new TakeUp(candidate, foreign, own)));
        refused("record.missing", () -> chains.reads().of(intruder, hidden.id().value()));
        assertThat(chains.reads().of(intruder, theirs))
                .singleElement()
                .satisfies(view -> assertThat(view.steps())
                        .extracting(ChainView.Step::title)
                        .noneMatch(title -> title != null && title.contains("Secret")));
    }

    /** A chain shows the requests of the places where one may read, whoever took its candidate up. */
    @Test
    void aChainIsJudgedRecordByRecord() {
        Actor reader = given.somebody("Street auditor", Role.AUDITOR, street.value());
        UUID theirs = item(secretary, street);
        chains.takeUp(secretary, new TakeUp(candidate, street, theirs));
        assertThat(chains.reads().of(reader, theirs))
                .singleElement()
                .satisfies(view -> assertThat(view.steps())
                        .extracting(ChainView.Step::kind)
                        .doesNotContain(LinkKind.REQUEST));
        given.requests.dispatch(
                given.desk, DispatchRequest.of(hidden.id()).unit(street).build());
        assertThat(chains.reads().of(reader, theirs).get(0).steps())
                .filteredOn(step -> step.kind() == LinkKind.REQUEST)
                .extracting(ChainView.Step::record)
                .containsExactly(hidden.id().value());
    }

    /** A candidate keeps no words of its requests: it is called as the first of them, to those who see that, until it is erased. */
    @Test
    void aCandidateIsNamedToThoseWhoSeeItsRequest() {
        Actor reader = given.somebody("Street auditor", Role.AUDITOR, street.value());
        UUID theirs = item(secretary, street);
        chains.takeUp(secretary, new TakeUp(candidate, street, theirs));
        assertThat(names(reader)).containsOnlyNulls();
        assertThat(names(secretary)).singleElement().asString().startsWith("Secret of flat");
        assertThat(chains.reads().of(reader, theirs).get(0).steps())
                .filteredOn(step -> step.kind() == LinkKind.CANDIDATE)
                .extracting(ChainView.Step::title)
                .containsOnlyNulls();
        UUID asker = TestStation.person(given.asker).value();
        Receipt<PersonalDataRequest> asked = hall.access().askErasure(given.asker, new AskErasure(asker));
        hall.access()
                .decideErasure(given.admin, DecideErasure.of(asked.id(), true).build());
        assertThat(names(secretary)).containsExactly("-");
    }

    private List<@Nullable String> names(Actor by) {
        return chains.reads().taken(by, street, CandidateStatus.TAKEN, TEN).items().stream()
                .map(CandidateView::title)
                .toList();
    }

    /** Only what one keeps oneself is hung on a chain. */
    @Test
    void aLinkIsToARecordThatOneKeeps() {
        Actor keeper = given.somebody("Tower secretary", Role.SECRETARY, given.tower.value());
        UUID draft = ballot(secretary, street).value();
        refused(
                "record.missing",
                () -> chains.link(
                        keeper, LinkRecord.of(candidate, LinkKind.BALLOT, draft).build()));
        UUID theirs = item(secretary, street);
        refused(
                "record.missing",
                () -> chains.link(
                        keeper, LinkRecord.of(candidate, LinkKind.ITEM, theirs).build()));
        refused(
                "chain.link.kind",
                () -> chains.link(
                        secretary,
                        LinkRecord.of(candidate, LinkKind.RESOLUTION, theirs).build()));
        chains.link(secretary, LinkRecord.of(candidate, LinkKind.BALLOT, draft).build());
    }

    /** An action of one's own on a decision shows nothing of what other bodies do about it. */
    @Test
    void aDecoyActionShowsNothing() {
        UUID decision = new UUID(7, 7);
        hall.governance()
                .followUps()
                .plan(
                        secretary,
                        PlanFollowUp.of(decision, street, "Sue the maker", Holder.organization(street), FRIDAY)
                                .text("Quietly")
                                .visible(false)
                                .build());
        hall.governance()
                .followUps()
                .plan(
                        intruder,
                        PlanFollowUp.of(decision, foreign, "A decoy", Holder.organization(foreign), FRIDAY)
                                .build());
        assertThat(hall.governance().followUps().reads().of(intruder, decision))
                .extracting(FollowUpView::title)
                .containsExactly("A decoy");
        assertThat(hall.governance().followUps().reads().of(secretary, decision))
                .hasSize(2);
    }

    /** What a command is about is of the same body, and one the actor may see. */
    @Test
    void aSubjectIsOfTheSameBody() {
        UUID draft = ballot(secretary, street).value();
        UUID theirs = item(secretary, street);
        Id<Meeting> own = meeting(intruder, foreign);
        for (UUID subject : ImmutableList.of(draft, theirs, hidden.id().value())) {
            refused(
                    "record.missing",
                    () -> hall.governance()
                            .meetings()
                            .addItem(
                                    intruder,
                                    AddItem.of(own, "About").subject(subject).build()));
            refused(
                    "record.missing",
                    () -> hall.governance()
                            .followUps()
                            .plan(
                                    intruder,
                                    PlanFollowUp.of(subject, foreign, "About", Holder.organization(foreign), FRIDAY)
                                            .build()));
        }
        UUID meeting = meeting(secretary, street).value();
        PrepareBallot there = PrepareBallot.inMeeting(foreign, "Vote", "cn-278-ordinary", OwnerElectorate.CODE, meeting)
                .build();
        refused("record.missing", () -> hall.governance().ballots().prepare(intruder, there));
        refused("record.body", () -> hall.governance().ballots().prepare(secretary, there));
        refused(
                "record.missing",
                () -> hall.governance()
                        .ballots()
                        .prepare(
                                secretary,
                                PrepareBallot.inMeeting(street, "Vote", "cn-278-ordinary", OwnerElectorate.CODE, draft)
                                        .build()));
    }

    /** Who posts about a ballot speaks for its body. */
    @Test
    void aNoticeSpeaksForTheBodyOfItsSubject() {
        Id<Ballot> voted = ballot(secretary, street);
        refused("record.missing", () -> post(intruder, voted.value()));
        refused("record.missing", () -> post(intruder, hidden.id().value()));
        post(intruder, new UUID(7, 8));
        ServiceRequest open = given.received(given.asker, "A public one");
        refused("access.denied", () -> post(intruder, open.id().value()));
    }

    private void post(Actor by, UUID subject) {
        hall.publication()
                .post(
                        by,
                        PostNotice.of(
                                        NoticeKind.RESULT,
                                        subject,
                                        foreign,
                                        "Rejected",
                                        "All said no",
                                        ClockLimit.workingDays(5),
                                        PostingPlace.online("portal"))
                                .build());
    }

    /** The papers of an agenda are everybody's once the meeting is called, and nobody else's before. */
    @Test
    void thePapersOfADraftAreNotPublic() {
        Id<Meeting> draft = meeting(secretary, street);
        FileUpload paper = FileUpload.of("plan.txt", "text/plain", Bytes.of("secret".getBytes(StandardCharsets.UTF_8)))
                .build();
        hall.governance()
                .meetings()
                .addItem(
                        secretary,
                        AddItem.of(draft, "Plan").papers(List.of(paper)).build());
        UUID item = items(secretary, draft).get(0).id().value();
        assertThat(hall.directory().files().filesOf(Actor.visitor(), item)).isEmpty();
        var shown = hall.directory().files().filesOf(secretary, item);
        assertThat(shown).hasSize(1);
        refused(
                "access.denied",
                () -> hall.directory()
                        .files()
                        .contentOf(Actor.visitor(), shown.get(0).id()));
    }

    /** One organization leads another only if both are kept by whoever says so. */
    @Test
    void aRelationBindsBoth() {
        Actor registrar = given.somebody("Registrar", Role.REGISTRAR, foreign.value());
        for (OrganizationRelation.Kind kind : OrganizationRelation.Kind.values()) {
            refused(
                    "access.denied",
                    () -> hall.directory()
                            .people()
                            .relate(
                                    registrar,
                                    RelateOrganizations.of(foreign, kind, street, FRIDAY.minusDays(30))
                                            .build()));
        }
    }
}
