package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.EmergencyKind;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every transition of a request, through the corridor. */
@StoreTest
class RequestScenario {

    private final TestRequests given;
    private final SettableClock clock;
    private final Actor admin;
    private final Requests requests;
    private final Actor desk;
    private final Actor handler;
    private final Actor surveyor;
    private final Actor asker;
    private final Actor other;
    private final Id<Organization> manager;

    RequestScenario(TestHall hall) {
        given = new TestRequests(hall);
        clock = given.clock;
        admin = given.admin;
        requests = given.requests;
        desk = given.desk;
        handler = given.handler;
        surveyor = given.surveyor;
        asker = given.asker;
        other = given.other;
        manager = given.manager;
    }

    /** From submission to close, with what the journal says of it. */
    @Test
    void aRequestGoesFromSubmissionToClose() {
        ServiceRequest request = given.received(asker, "Lift 3 stands still");
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(request.number()).matches("20260302-[0-9A-HJKMNP-TV-Z]{7}");
        assertThat(request.dueAt()).isEqualTo("2026-03-09T10:00:00Z");
        requests.dispatch(desk, DispatchRequest.of(request.id()).build());
        given.step(handler, request, RequestAction.SIGN);
        ServiceRequest contacted = given.step(handler, request, RequestAction.CONTACT);
        assertThat(contacted.respondedInTime()).isTrue();
        clock.advance(Duration.ofDays(1));
        ServiceRequest answered = given.answer(contacted, AnswerOutcome.RESOLVED);
        assertThat(answered.answeredInTime()).isTrue();
        assertThat(answered.status()).isEqualTo(RequestStatus.ANSWERED);
        ServiceRequest closed = given.contented(asker, answered);
        assertThat(closed.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(closed.daysToClose()).isEqualTo(1);
        assertThat(closed.nextDueAt()).isNull();
        assertThat(given.events(closed))
                .containsExactly("submitted", "dispatched", "signed", "contacted", "answered", "closed");
        assertThat(given.hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** Late is strictly after the due time; the requester's later word makes nothing late (T28). */
    @Test
    void theAnswerStopsTheClock() {
        ServiceRequest request = given.inHandling(asker);
        Instant due = Instant.parse("2026-03-09T10:00:00Z");
        clock.set(due);
        ServiceRequest onTime = given.answer(request, AnswerOutcome.RESOLVED);
        clock.advance(Duration.ofDays(1));
        assertThat(given.contented(asker, onTime).answeredInTime()).isTrue();
        clock.set(MONDAY);
        ServiceRequest second = given.inHandling(asker);
        clock.set(due.plusSeconds(60));
        assertThat(given.answer(second, AnswerOutcome.NOT_RESPONSIBLE).answeredInTime())
                .isFalse();
    }

    /** "No" needs words; then a new run of the clock begins, and the first result stays (T31). */
    @Test
    void notSolvedReopensWithWordsOnly() {
        ServiceRequest request = given.answered(asker);
        refused(
                "request.visit.reason",
                () -> given.visit(
                        asker,
                        request,
                        VisitReply.answered()
                                .contacted(true)
                                .resolved(false)
                                .satisfied(false)
                                .words(" ")
                                .build()));
        ServiceRequest unknown = given.visit(
                asker, request, VisitReply.answered().contacted(true).build());
        assertThat(unknown.status()).isEqualTo(RequestStatus.ANSWERED);
        clock.advance(Duration.ofDays(2));
        ServiceRequest reopened = given.visit(
                asker,
                request,
                VisitReply.answered()
                        .contacted(true)
                        .resolved(false)
                        .satisfied(false)
                        .words("It stopped again")
                        .build());
        assertThat(reopened.status()).isEqualTo(RequestStatus.REOPENED);
        assertThat(reopened.run()).isEqualTo(2);
        assertThat(reopened.reopens()).isEqualTo(1);
        assertThat(reopened.answeredAt()).isNull();
        assertThat(reopened.dueAt()).isEqualTo("2026-03-11T10:00:00Z");
        ServiceRequest again = given.answer(given.step(handler, reopened, RequestAction.SIGN), AnswerOutcome.RESOLVED);
        assertThat(given.contented(asker, again).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** The same requester and matter without new facts gets the earlier result (T32). */
    @Test
    void aRepeatWithoutNewFactsIsNotAccepted() {
        ServiceRequest first = given.contented(asker, given.answered(asker));
        var again = SubmitRequest.of("Lift 3")
                .category(given.lifts.id())
                .earlier(Earlier.of(first.id()).build());
        ServiceRequest refused =
                given.stored(requests.submit(asker, again.build()).receipt());
        assertThat(refused.status()).isEqualTo(RequestStatus.NOT_ACCEPTED);
        assertThat(refused.refusal()).isEqualTo(RefusalReason.SAME_MATTER);
        assertThat(refused.relatedTo()).isEqualTo(first.id());
        ServiceRequest linked = given.stored(requests.submit(
                        asker, again.earlier(new Earlier(first.id(), "Smoke")).build())
                .receipt());
        assertThat(linked.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(linked.relatedTo()).isEqualTo(first.id());
        assertThat(given.stored(requests.submit(
                                        other,
                                        again.earlier(Earlier.of(first.id()).build())
                                                .build())
                                .receipt())
                        .status())
                .isEqualTo(RequestStatus.RECEIVED);
    }

    /** A return has a limit, is disputed at most three times, and a designated unit keeps it. */
    @Test
    void theThirdDisputeDesignates() {
        ServiceRequest request = given.received(asker, "Whose lift");
        for (int dispute = 1; dispute <= 3; dispute++) {
            requests.dispatch(
                    desk, DispatchRequest.of(request.id()).unit(manager).build());
            requests.askReturn(handler, new AskReturn(request.id(), "Not ours"));
            assertThat(given.step(given.reviewer, request, RequestAction.UPHOLD_RETURN)
                            .status())
                    .isEqualTo(RequestStatus.RETURNED);
        }
        ServiceRequest designated = given.stored(requests.dispatch(
                desk, DispatchRequest.of(request.id()).unit(manager).build()));
        assertThat(designated.designated()).isTrue();
        refused(
                "request.return.designated",
                () -> requests.askReturn(handler, new AskReturn(request.id(), "Not ours")));
        ServiceRequest late = given.received(asker, "Late");
        requests.dispatch(desk, DispatchRequest.of(late.id()).unit(manager).build());
        clock.advance(Duration.ofDays(3));
        refused("request.return.limit", () -> requests.askReturn(handler, new AskReturn(late.id(), "Not ours")));
    }

    /** Nobody decides on a return: it lapses and the unit keeps the lead. */
    @Test
    void anUndecidedReturnLapses() {
        ServiceRequest request = given.received(asker, "Whose lift");
        requests.dispatch(desk, DispatchRequest.of(request.id()).unit(manager).build());
        requests.askReturn(handler, new AskReturn(request.id(), "Not ours"));
        given.pass(Duration.ofDays(3));
        assertThat(given.events(request)).endsWith("return_requested", "return_lapsed");
        assertThat(given.step(handler, request, RequestAction.SIGN).status()).isEqualTo(RequestStatus.IN_HANDLING);
    }

    /** A pause moves the due time by what it covers, ends by itself, and is typed and capped. */
    @Test
    void aPauseMovesTheDueTimeAndEndsByItself() {
        ServiceRequest request = given.inHandling(asker);
        refused("request.pause.type", () -> pause(handler, request, "holiday", Duration.ofDays(2)));
        refused("request.pause.long", () -> pause(handler, request, "material", Duration.ofDays(20)));
        ServiceRequest paused = pause(handler, request, "material", Duration.ofDays(2));
        assertThat(paused.dueAt()).isEqualTo("2026-03-10T10:00:00Z");
        given.pass(Duration.ofDays(2));
        assertThat(given.events(request)).endsWith("paused", "resumed");
        ServiceRequest second = pause(handler, request, "material", Duration.ofDays(5));
        assertThat(second.dueAt()).isAfter(paused.dueAt());
        ServiceRequest resumed = given.step(handler, request, RequestAction.RESUME);
        assertThat(resumed.dueAt()).isEqualTo(paused.dueAt());
        assertThat(resumed.status()).isEqualTo(RequestStatus.IN_HANDLING);
    }

    /** More time before the due time, twice at most, and the requester is told. */
    @Test
    void theLimitIsExtendedTwiceAtMost() {
        ServiceRequest request = given.inHandling(asker);
        assertThat(extend(request, 1).dueAt()).isEqualTo("2026-03-10T10:00:00Z");
        refused("request.extend.amount", () -> extend(request, 6));
        extend(request, 5);
        refused("request.extend.count", () -> extend(request, 1));
        clock.set(Instant.parse("2026-03-18T02:00:00Z"));
        ServiceRequest late = given.inHandling(asker);
        clock.advance(Duration.ofDays(10));
        refused("request.extend.late", () -> extend(late, 1));
    }

    /** The ladder is climbed once a rung, by whoever ticks, and also for a unit that never signs. */
    @Test
    void theLadderIsClimbedOnceARung() {
        ServiceRequest signed = given.inHandling(asker);
        ServiceRequest unsigned = given.received(asker, "Nobody signs");
        requests.dispatch(desk, DispatchRequest.of(unsigned.id()).build());
        given.pass(Duration.ofDays(20));
        for (int i = 0; i < 5; i++) {
            given.hall.tick(clock.instant(), 100);
        }
        assertThat(given.events(signed)).filteredOn("escalated"::equals).hasSize(4);
        assertThat(given.events(unsigned)).filteredOn("escalated"::equals).hasSize(4);
        refused("request.escalate.top", () -> given.step(handler, signed, RequestAction.ESCALATE));
        assertThat(given.answer(signed, AnswerOutcome.EXPLAINED).answeredInTime())
                .isFalse();
    }

    /** Without a word back the request closes by itself, and counts for nobody as solved. */
    @Test
    void anUnansweredSurveyClosesByItself() {
        ServiceRequest request = given.answered(asker);
        given.pass(Duration.ofDays(3));
        assertThat(given.events(request)).endsWith("visit_due");
        given.pass(Duration.ofDays(28));
        assertThat(given.events(request)).endsWith("visit_due", "closed");
        ServiceRequest unreached = given.answered(asker);
        given.visit(surveyor, unreached, VisitReply.NOT_REACHED);
        given.visit(surveyor, unreached, VisitReply.NOT_REACHED);
        assertThat(given.visit(surveyor, unreached, VisitReply.NOT_REACHED).status())
                .isEqualTo(RequestStatus.CLOSED);
    }

    /** Merging keeps every requester; each is asked; undoing restores both sides. */
    @Test
    void mergedRequestsKeepTheirRequestersAndCanBeParted() {
        ServiceRequest target = given.inHandling(asker);
        ServiceRequest source = given.received(other, "Lift 3 again");
        ServiceRequest second = given.received(other, "Lift 3 once more");
        requests.merge(desk, new MergeRequest(second.id(), source.id()));
        ServiceRequest merged = given.stored(requests.merge(desk, new MergeRequest(source.id(), target.id())));
        assertThat(merged.mergeRoot()).isEqualTo(target.id());
        refused(
                "request.merge.target",
                () -> requests.merge(
                        desk, new MergeRequest(given.received(asker, "x").id(), source.id())));
        ServiceRequest answered = given.answer(target, AnswerOutcome.RESOLVED);
        assertThat(answered.requesters()).isEqualTo(2);
        assertThat(given.contented(asker, target).status()).isEqualTo(RequestStatus.ANSWERED);
        ServiceRequest free = given.stored(requests.undoMerge(desk, new UndoMerge(source.id())));
        assertThat(free.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(free.requesters()).isEqualTo(1);
        assertThat(free.dueAt()).isEqualTo(source.dueAt());
        requests.merge(desk, new MergeRequest(source.id(), target.id()));
        assertThat(given.contented(other, second).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** Reopened inside the window; reviewed twice, then final. */
    @Test
    void aClosedRequestIsReopenedOrReviewed() {
        ServiceRequest request = given.contented(asker, given.answered(asker));
        refused("access.denied", () -> reopen(other, request));
        assertThat(reopen(asker, request).status()).isEqualTo(RequestStatus.REOPENED);
        ServiceRequest answered =
                given.answer(given.step(handler, request, RequestAction.SIGN), AnswerOutcome.EXPLAINED);
        given.contented(asker, answered);
        for (RequestStatus review : ImmutableList.of(RequestStatus.REVIEW_1, RequestStatus.REVIEW_2)) {
            assertThat(given.stored(requests.askReview(
                                    asker, AskReview.of(request.id(), "Wrong").build()))
                            .status())
                    .isEqualTo(review);
            requests.decideReview(
                    given.reviewer,
                    DecideReview.of(request.id(), true, "It stands").open(true).build());
        }
        refused(
                "request.state",
                () -> requests.askReview(
                        asker, AskReview.of(request.id(), "Wrong").build()));
        ServiceRequest late = given.contented(asker, given.answered(asker));
        clock.advance(Duration.ofDays(40));
        refused("request.reopen.window", () -> reopen(asker, late));
        refused(
                "request.review.window",
                () -> requests.askReview(asker, AskReview.of(late.id(), "Wrong").build()));
    }

    /** An emergency is handed over at once and has no clock; an upstream order's due time wins. */
    @Test
    void emergenciesAndUpstreamOrdersHaveTheirOwnTime() {
        var fire = given.hall
                .request()
                .catalogue()
                .define(admin, given.entry("fire").emergency(EmergencyKind.FIRE).build());
        ServiceRequest handed = given.stored(requests.submit(
                        Actor.visitor(),
                        SubmitRequest.of("Smoke").category(fire.id()).build())
                .receipt());
        assertThat(handed.status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(handed.outcome()).isEqualTo(AnswerOutcome.HANDED_OVER);
        assertThat(handed.noClockReason()).isEqualTo(NoClockReason.EMERGENCY);
        Instant due = Instant.parse("2026-03-03T18:00:00Z");
        var order = SubmitRequest.of("Lift")
                .category(given.lifts.id())
                .channel(RequestChannel.HOTLINE)
                .upstream(new UpstreamOrder("12345", "A-1", "0307", due));
        ServiceRequest upstream =
                given.stored(requests.submit(desk, order.build()).receipt());
        assertThat(upstream.dueAt()).isEqualTo(due);
        refused("record.taken", () -> requests.submit(desk, order.build()));
        refused("access.denied", () -> requests.submit(asker, order.build()));
    }

    /**
     * Before the list of days off is published a due time is provisional; with it the clocks are counted again, once.
     */
    @Test
    void aNewListOfDaysOffCountsTheClocksAgain() {
        WorkingCalendar published = given.office();
        given.office(published.withHolidays(published.holidays().without(2026)));
        clock.set(Instant.parse("2026-09-29T02:00:00Z"));
        ServiceRequest request = given.inHandling(asker);
        assertThat(request.provisionalYear()).isEqualTo(2026);
        assertThat(request.dueAt()).isEqualTo("2026-10-06T10:00:00Z");
        given.office(published);
        refused("access.denied", () -> requests.recountClocks(desk));
        assertThat(requests.recountClocks(admin)).isEqualTo(1);
        assertThat(requests.recountClocks(admin)).isZero();
        assertThat(given.events(request)).endsWith("signed", "recounted");
        assertThat(requests.reads().get(asker, request.id()).provisional()).isFalse();
        assertThat(requests.reads().get(asker, request.id()).dueAt()).isAfter("2026-10-07T00:00:00Z");
    }

    /** Refused with the right channel; dispatched many at once; rights end at the unit's door. */
    @Test
    void theDeskRefusesAndDispatchesInBulk() {
        ServiceRequest first = given.received(asker, "a");
        ServiceRequest second = given.received(other, "b");
        ServiceRequest third = given.received(other, "c");
        refused("request.refuse.channel", () -> refuse(third, null));
        assertThat(refuse(third, "The court").status()).isEqualTo(RequestStatus.NOT_ACCEPTED);
        var both = ImmutableList.of(first.id(), second.id());
        refused("access.denied", () -> requests.dispatchAll(handler, new DispatchRequests(both, manager)));
        assertThat(requests.dispatchAll(desk, new DispatchRequests(both, manager)))
                .hasSize(2)
                .allSatisfy(sent -> assertThat(
                                Stored.of(given.hall, ServiceRequest.TYPE, sent).leadUnit())
                        .isEqualTo(manager));
        refused("access.denied", () -> given.step(given.streetHandler, first, RequestAction.SIGN));
        assertThat(given.events(first)).containsExactly("submitted", "dispatched");
    }

    /** A bulk dispatch is checked like every command: all that is wrong is named at once, and nothing is stored. */
    @Test
    @SuppressWarnings("NullAway") // what a host may send
    void aFaultyBulkDispatchNamesEveryFaultAndStoresNothing() {
        ServiceRequest request = given.received(asker, "a");
        var holes = new DispatchRequests(Arrays.asList(request.id(), null, null), null);
        assertThat(violations(holes))
                .containsExactlyInAnyOrder(
                        "constraint.notnull unit", "constraint.notnull requests", "constraint.notnull requests");
        var many = new DispatchRequests(Collections.nCopies(201, request.id()), manager);
        assertThat(violations(many)).containsExactly("constraint.size requests");
        assertThat(violations(new DispatchRequests(null, manager))).containsExactly("constraint.notempty requests");
        assertThat(violations(new DispatchRequests(ImmutableList.of(), null)))
                .containsExactlyInAnyOrder("constraint.notempty requests", "constraint.notnull unit");
        assertThat(given.events(request)).containsExactly("submitted");
        assertThat(requests.reads().get(desk, request.id()).status()).isEqualTo(RequestStatus.RECEIVED);
    }

    private List<String> violations(DispatchRequests command) {
        return catchThrowableOfType(InvalidInput.class, () -> requests.dispatchAll(desk, command)).violations().stream()
                .map(each -> each.code() + " " + each.path().replaceAll("[^a-z].*", ""))
                .toList();
    }

    private ServiceRequest refuse(ServiceRequest request, @Nullable String channel) {
        return given.stored(requests.refuse(
                desk,
                RefuseRequest.of(request.id(), RefusalReason.IN_PROCEEDINGS)
                        .channel(channel)
                        .text("See there")
                        .build()));
    }

    private ServiceRequest pause(Actor by, ServiceRequest request, String reason, Duration time) {
        Instant until = clock.instant().plus(time);
        return given.stored(
                requests.pause(by, PauseRequest.of(request.id(), reason, until).build()));
    }

    private ServiceRequest extend(ServiceRequest request, long by) {
        return given.stored(requests.extend(desk, new ExtendRequest(request.id(), by, "Parts are late")));
    }

    private ServiceRequest reopen(Actor by, ServiceRequest request) {
        return given.stored(requests.reopen(
                by, ReopenRequest.of(request.id(), "It stopped again").build()));
    }
}
