package org.commonhall.governance.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.publication.PublicNotice;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.VisitReply;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.testing.SettableClock;
import org.commonhall.trace.TraceView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the requests about a leaking lobby to the answer of everybody who asked. */
@StoreTest
class ChainScenario {
    private static final PageRequest TEN = PageRequest.first(10);

    private UUID item;
    private UUID motion;
    private UUID ballot;
    private Chains chains;
    private Actor secretary;
    private Actor third;

    private final TestRequests given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Requests requests;
    private final Actor desk;
    private final Actor handler;
    private final Actor asker;
    private final Actor other;
    private final Id<Organization> street;

    ChainScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        clock = given.clock;
        requests = given.requests;
        desk = given.desk;
        handler = given.handler;
        asker = given.asker;
        other = given.other;
        street = given.street;
    }

    /** A secretary of the building and of the street office, which is the body here. */
    @BeforeEach
    void appoint() {
        chains = hall.governance().chains();
        secretary = given.somebody("Secretary", Role.SECRETARY, Scopes.DISTRICT);
        third = given.somebody("Third", null, Scopes.DISTRICT);
        Receipt<Meeting> meeting = hall.governance()
                .meetings()
                .draft(
                        secretary,
                        DraftMeeting.of(street, "Leaks", clock.instant().plus(Duration.ofDays(30)))
                                .kind(MeetingKind.HEARING)
                                .build());
        hall.governance()
                .meetings()
                .addItem(secretary, AddItem.of(meeting.id(), "The lobby leaks").build());
        item = hall.governance()
                .meetings()
                .reads()
                .get(secretary, meeting.id())
                .items()
                .get(0)
                .id()
                .value();
        hall.governance().motions().openBook(secretary, OpenMotionBook.of(street, "M"));
        Id<Motion> roof = hall.governance()
                .motions()
                .create(
                        secretary,
                        CreateMotion.of(street, "The roof of the lobby", "It is mended this spring.")
                                .build())
                .id();
        hall.governance().motions().move(secretary, new MoveMotion(roof, "submitted"));
        motion = hall.governance()
                .motions()
                .move(secretary, new MoveMotion(roof, "permitted"))
                .id()
                .value();
        ballot = hall.governance()
                .ballots()
                .prepare(
                        secretary,
                        PrepareBallot.consultation(
                                        street,
                                        "Mend the roof of the lobby",
                                        "cn-278-ordinary",
                                        OwnerElectorate.CODE,
                                        clock.instant().plus(Duration.ofDays(30)))
                                .subject(motion)
                                .build())
                .id()
                .value();
    }

    /**
     * Three requests, one merged into another: item, motion, ballot, notice, action, answers, visits, and one reopens.
     */
    @Test
    void theStoryOfALeakingLobby() {
        ServiceRequest first = given.inHandling(asker);
        ServiceRequest merged = given.received(other, "Water in the lobby");
        requests.merge(desk, new MergeRequest(merged.id(), first.id()));
        ServiceRequest late = given.received(third, "The lobby leaks");
        requests.dispatch(desk, DispatchRequest.of(late.id()).build());
        given.step(handler, late, RequestAction.SIGN);
        given.pass(Duration.ofMinutes(1));
        CandidateView candidate = only();
        assertThat(candidate.cause()).isEqualTo(Cause.RECURRING);
        given.pass(Duration.ofMinutes(1));
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();

        take(candidate);
        clock.advance(Duration.ofMinutes(1));
        link(candidate, LinkKind.MOTION, motion, item);
        clock.advance(Duration.ofMinutes(1));
        link(candidate, LinkKind.BALLOT, ballot, motion);
        clock.advance(Duration.ofMinutes(1));
        Receipt<PublicNotice> notice = hall.publication()
                .post(
                        secretary,
                        PostNotice.of(
                                        NoticeKind.RESULT,
                                        ballot,
                                        street,
                                        "The roof of the lobby is mended",
                                        "Adopted",
                                        ClockLimit.workingDays(5),
                                        PostingPlace.online("portal"))
                                .build());
        clock.advance(Duration.ofMinutes(1));
        Receipt<FollowUp> action = hall.governance()
                .followUps()
                .plan(
                        secretary,
                        PlanFollowUp.of(
                                        ballot,
                                        street,
                                        "Mend the roof",
                                        Holder.organization(given.manager),
                                        LocalDate.parse("2026-03-06"))
                                .build());
        hall.governance()
                .followUps()
                .step(
                        handler,
                        FollowUpStep.of(action.id(), FollowUpAction.FINISH, "Mended")
                                .build());
        clock.advance(Duration.ofMinutes(1));
        AnswerRequesters answer =
                new AnswerRequesters(candidate.id(), AnswerOutcome.RESOLVED, "The roof was mended", true);
        assertThat(chains.answer(handler.once(new UUID(9, 9)), answer).state()).isEqualTo("ANSWERED");
        assertThat(chains.answer(handler.once(new UUID(9, 9)), answer).state()).isEqualTo("ANSWERED");
        assertThat(status(first)).isEqualTo(RequestStatus.ANSWERED);
        assertThat(status(late)).isEqualTo(RequestStatus.ANSWERED);
        clock.advance(Duration.ofMinutes(1));
        given.contented(other, merged);
        given.contented(third, late);
        ServiceRequest reopened = given.visit(
                asker,
                first,
                VisitReply.answered()
                        .contacted(true)
                        .resolved(false)
                        .satisfied(false)
                        .words("It still drips")
                        .build());
        assertThat(reopened.status()).isEqualTo(RequestStatus.REOPENED);
        assertThat(status(late)).isEqualTo(RequestStatus.CLOSED);

        ChainView whole = chain(secretary, motion);
        assertThat(whole.steps())
                .extracting(ChainView.Step::kind)
                .containsExactly(
                        LinkKind.REQUEST,
                        LinkKind.REQUEST,
                        LinkKind.REQUEST,
                        LinkKind.CANDIDATE,
                        LinkKind.ITEM,
                        LinkKind.MOTION,
                        LinkKind.BALLOT,
                        LinkKind.NOTICE,
                        LinkKind.ACTION,
                        LinkKind.ANSWER,
                        LinkKind.ANSWER,
                        LinkKind.ANSWER,
                        LinkKind.VISIT,
                        LinkKind.VISIT,
                        LinkKind.VISIT);
        assertThat(states(whole, LinkKind.VISIT)).containsExactlyInAnyOrder("RESOLVED", "RESOLVED", "UNRESOLVED");
        assertThat(states(whole, LinkKind.REQUEST)).containsExactlyInAnyOrder("REOPENED", "MERGED", "CLOSED");
        for (UUID any : ImmutableList.of(
                first.id().value(),
                merged.id().value(),
                candidate.id().value(),
                item,
                ballot,
                notice.id().value(),
                action.id().value())) {
            assertThat(chain(secretary, any)).isEqualTo(whole);
        }
        assertThat(hall.traces().of(secretary, late.id().value()).steps())
                .extracting(TraceView.Step::record)
                .contains(first.id().value(), late.id().value(), candidate.id().value(), item, motion, ballot);
        assertThat(hall.traces().of(Actor.visitor(), late.id().value()).steps())
                .filteredOn(step -> step.title() == null)
                .extracting(TraceView.Step::record)
                .contains(candidate.id().value())
                .doesNotContain(late.id().value());
        ChainView everybody = chain(Actor.visitor(), ballot);
        assertThat(everybody.steps())
                .extracting(ChainView.Step::kind)
                .doesNotContain(LinkKind.ANSWER, LinkKind.VISIT)
                .contains(LinkKind.NOTICE, LinkKind.ACTION, LinkKind.REQUEST);
        ChainView own = chain(other, merged.id().value());
        assertThat(states(own, LinkKind.ANSWER)).containsExactly("RESOLVED");
        assertThat(states(own, LinkKind.VISIT)).containsExactly("RESOLVED");
        UUID answered = own.steps().stream()
                .filter(step -> step.kind() == LinkKind.ANSWER)
                .map(ChainView.Step::record)
                .findAny()
                .orElseThrow();
        assertThat(chain(other, answered)).isEqualTo(own);
        refused("record.missing", () -> chains.reads().of(third, answered));
        refused("record.missing", () -> chains.reads().of(secretary, new UUID(8, 9)));
        assertThat(whole.text(Locale.CHINESE)).startsWith("同类诉求反复出现").contains("议题建议", "逐一答复", "反映未解决");
        assertThat(whole.text(Locale.ENGLISH)).contains("Answer to a requester  solved", "says it is not solved");
        assertThat(hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** What was explained or partly solved is a cause at once, and only once. */
    @Test
    void whatCouldNotBeSolvedIsACause() {
        given.answer(given.inHandling(asker), AnswerOutcome.RESOLVED);
        ServiceRequest unsolved = given.answer(given.inHandling(asker), AnswerOutcome.EXPLAINED);
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        CandidateView candidate = only();
        assertThat(candidate.cause()).isEqualTo(Cause.UNSOLVED);
        assertThat(chain(desk, unsolved.id().value()).candidate()).isEqualTo(candidate.id());
        refused("access.denied", () -> chains.detect(asker, clock.instant(), 100));
    }

    /** The second reopening is a cause; a dismissed one comes up again only after a further reopening. */
    @Test
    void theSecondReopeningIsACause() {
        ServiceRequest request = given.inHandling(asker);
        again(given.answer(request, AnswerOutcome.RESOLVED));
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        given.step(handler, request, RequestAction.SIGN);
        again(given.answer(request, AnswerOutcome.RESOLVED));
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
        CandidateView candidate = only();
        assertThat(candidate.cause()).isEqualTo(Cause.REOPENED);
        chains.dismiss(secretary, new DismissCandidate(candidate.id(), "The maker comes on Friday"));
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        refused("chain.state", () -> take(candidate));
        given.step(handler, request, RequestAction.SIGN);
        again(given.answer(request, AnswerOutcome.RESOLVED));
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
    }

    /** The committee's rung of the ladder is a cause. */
    @Test
    void theCommitteesRungIsACause() {
        ServiceRequest request = given.inHandling(asker);
        for (int rung = 1; rung <= 3; rung++) {
            given.step(handler, request, RequestAction.ESCALATE);
        }
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        given.step(handler, request, RequestAction.ESCALATE);
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
        assertThat(only().cause()).isEqualTo(Cause.ESCALATED);
    }

    /** Three in 90 days: not two, not of another building's time; after the answer three new ones are needed. */
    @Test
    void whatKeepsComingBackIsCountedInItsTime() {
        given.received(asker, "Leak");
        clock.advance(Duration.ofDays(91));
        given.received(other, "Leak");
        given.received(third, "Leak");
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        given.received(asker, "Leak");
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
        CandidateView candidate = only();
        chains.dismiss(secretary, new DismissCandidate(candidate.id(), "Known"));
        clock.advance(Duration.ofDays(1));
        given.received(asker, "Leak");
        given.received(other, "Leak");
        assertThat(chains.detect(desk, clock.instant(), 100)).isZero();
        given.received(third, "Leak");
        assertThat(chains.detect(desk, clock.instant(), 100)).isEqualTo(1);
    }

    /** Links are kept by secretaries, follow from links of the chain, and are there once. */
    @Test
    void aChainHangsTogether() {
        given.answer(given.inHandling(asker), AnswerOutcome.PARTLY);
        chains.detect(desk, clock.instant(), 100);
        CandidateView candidate = only();
        AnswerRequesters early = new AnswerRequesters(candidate.id(), AnswerOutcome.PARTLY, "Soon", true);
        refused("chain.state", () -> chains.answer(handler, early));
        refused("record.missing", () -> chains.takeUp(secretary, new TakeUp(candidate.id(), street, new UUID(8, 1))));
        refused("chain.item.body", () -> chains.takeUp(secretary, new TakeUp(candidate.id(), given.manager, item)));
        take(candidate);
        refused("record.missing", () -> link(candidate, LinkKind.BALLOT, new UUID(8, 1), item));
        refused("chain.link.origin", () -> link(candidate, LinkKind.MOTION, motion, ballot));
        refused("chain.link.kind", () -> link(candidate, LinkKind.NOTICE, motion, item));
        refused(
                "access.denied",
                () -> chains.link(
                        asker,
                        LinkRecord.of(candidate.id(), LinkKind.MOTION, motion).build()));
        link(candidate, LinkKind.MOTION, motion, item);
        refused("record.taken", () -> link(candidate, LinkKind.MOTION, motion, item));
        refused(
                "chain.outcome",
                () -> chains.answer(
                        handler, new AnswerRequesters(candidate.id(), AnswerOutcome.HANDED_OVER, "Soon", true)));
        assertThat(chains.answer(handler, early).state()).isEqualTo("ANSWERED");
        assertThat(states(chain(asker, item), LinkKind.ANSWER)).containsExactly("PARTLY");
    }

    private CandidateView only() {
        List<CandidateView> found = chains.reads()
                .candidates(desk, given.tower, CandidateStatus.PROPOSED, TEN)
                .items();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void take(CandidateView candidate) {
        clock.advance(Duration.ofMinutes(1));
        chains.takeUp(secretary, new TakeUp(candidate.id(), street, item));
    }

    private void link(CandidateView candidate, LinkKind kind, UUID record, UUID origin) {
        chains.link(secretary, new LinkRecord(candidate.id(), kind, record, origin));
    }

    private void again(ServiceRequest answered) {
        clock.advance(Duration.ofMinutes(1));
        given.visit(
                asker,
                answered,
                VisitReply.answered()
                        .contacted(true)
                        .resolved(false)
                        .satisfied(false)
                        .words("Not solved")
                        .build());
    }

    private ChainView chain(Actor by, UUID any) {
        List<ChainView> found = chains.reads().of(by, any);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private RequestStatus status(ServiceRequest request) {
        return requests.reads().get(desk, new Id<>(request.id().value())).status();
    }

    private static List<String> states(ChainView chain, LinkKind kind) {
        return chain.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(ChainView.Step::state)
                .toList();
    }
}
