package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.request.catalogue.EmergencyKind;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AskReturn;
import org.commonhall.request.request.AskReview;
import org.commonhall.request.request.DecideReview;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.DispatchRequests;
import org.commonhall.request.request.Earlier;
import org.commonhall.request.request.ExtendRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.NoClockReason;
import org.commonhall.request.request.PauseRequest;
import org.commonhall.request.request.RefusalReason;
import org.commonhall.request.request.RefuseRequest;
import org.commonhall.request.request.ReopenRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestChannel;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.UndoMerge;
import org.commonhall.request.request.UpstreamOrder;
import org.commonhall.request.request.VisitReply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every transition of a request, through the corridor, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class RequestScenario extends RequestLife {

    /** For adapters' tests. */
    protected RequestScenario() {}

    /** From submission to close, with what the journal says of it. */
    @Test
    public final void aRequestGoesFromSubmissionToClose() {
        ServiceRequest request = received(asker, "Lift 3 stands still");
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(request.number()).matches("20260302-[0-9A-HJKMNP-TV-Z]{7}");
        assertThat(request.dueAt()).isEqualTo("2026-03-09T10:00:00Z");
        requests.dispatch(desk, DispatchRequest.to(request.id(), null));
        step(handler, request, RequestAction.SIGN);
        ServiceRequest contacted = step(handler, request, RequestAction.CONTACT);
        assertThat(contacted.respondedInTime()).isTrue();
        clock.advance(Duration.ofDays(1));
        ServiceRequest answered = answer(contacted, AnswerOutcome.RESOLVED);
        assertThat(answered.answeredInTime()).isTrue();
        assertThat(answered.status()).isEqualTo(RequestStatus.ANSWERED);
        ServiceRequest closed = contented(asker, answered);
        assertThat(closed.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(closed.daysToClose()).isEqualTo(1);
        assertThat(closed.nextDueAt()).isNull();
        assertThat(events(closed))
                .containsExactly("submitted", "dispatched", "signed", "contacted", "answered", "closed");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** Late is strictly after the due time; the requester's later word makes nothing late (T28). */
    @Test
    public final void theAnswerStopsTheClock() {
        ServiceRequest request = inHandling(asker);
        Instant due = Instant.parse("2026-03-09T10:00:00Z");
        clock.set(due);
        ServiceRequest onTime = answer(request, AnswerOutcome.RESOLVED);
        clock.advance(Duration.ofDays(1));
        assertThat(contented(asker, onTime).answeredInTime()).isTrue();
        clock.set(MONDAY);
        ServiceRequest second = inHandling(asker);
        clock.set(due.plusSeconds(60));
        assertThat(answer(second, AnswerOutcome.NOT_RESPONSIBLE).answeredInTime())
                .isFalse();
    }

    /** "No" needs words; then a new run of the clock begins, and the first result stays (T31). */
    @Test
    public final void notSolvedReopensWithWordsOnly() {
        ServiceRequest request = answered(asker);
        refused("request.visit.reason", () -> visit(asker, request, VisitReply.of(true, false, false, " ")));
        ServiceRequest unknown = visit(asker, request, new VisitReply(true, true, null, null, null, false, false));
        assertThat(unknown.status()).isEqualTo(RequestStatus.ANSWERED);
        clock.advance(Duration.ofDays(2));
        ServiceRequest reopened = visit(asker, request, VisitReply.of(true, false, false, "It stopped again"));
        assertThat(reopened.status()).isEqualTo(RequestStatus.REOPENED);
        assertThat(reopened.run()).isEqualTo(2);
        assertThat(reopened.reopens()).isEqualTo(1);
        assertThat(reopened.answeredAt()).isNull();
        assertThat(reopened.dueAt()).isEqualTo("2026-03-11T10:00:00Z");
        ServiceRequest again = answer(step(handler, reopened, RequestAction.SIGN), AnswerOutcome.RESOLVED);
        assertThat(contented(asker, again).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** The same requester and matter without new facts gets the earlier result (T32). */
    @Test
    public final void aRepeatWithoutNewFactsIsNotAccepted() {
        ServiceRequest first = contented(asker, answered(asker));
        var again =
                SubmitRequest.of(Matter.of("Lift 3", null)).category(lifts.id()).earlier(new Earlier(first.id(), null));
        ServiceRequest refused = requests.submit(asker, again.build()).request();
        assertThat(refused.status()).isEqualTo(RequestStatus.NOT_ACCEPTED);
        assertThat(refused.refusal()).isEqualTo(RefusalReason.SAME_MATTER);
        assertThat(refused.relatedTo()).isEqualTo(first.id());
        ServiceRequest linked = requests.submit(
                        asker, again.earlier(new Earlier(first.id(), "Smoke")).build())
                .request();
        assertThat(linked.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(linked.relatedTo()).isEqualTo(first.id());
        assertThat(requests.submit(
                                other,
                                again.earlier(new Earlier(first.id(), null)).build())
                        .request()
                        .status())
                .isEqualTo(RequestStatus.RECEIVED);
    }

    /** A return has a limit, is disputed at most three times, and a designated unit keeps it. */
    @Test
    public final void theThirdDisputeDesignates() {
        ServiceRequest request = received(asker, "Whose lift");
        for (int dispute = 1; dispute <= 3; dispute++) {
            requests.dispatch(desk, DispatchRequest.to(request.id(), manager));
            requests.askReturn(handler, new AskReturn(request.id(), "Not ours", null, null));
            assertThat(step(reviewer, request, RequestAction.UPHOLD_RETURN).status())
                    .isEqualTo(RequestStatus.RETURNED);
        }
        ServiceRequest designated = requests.dispatch(desk, DispatchRequest.to(request.id(), manager));
        assertThat(designated.designated()).isTrue();
        refused(
                "request.return.designated",
                () -> requests.askReturn(handler, new AskReturn(request.id(), "Not ours", null, null)));
        ServiceRequest late = received(asker, "Late");
        requests.dispatch(desk, DispatchRequest.to(late.id(), manager));
        clock.advance(Duration.ofDays(3));
        refused(
                "request.return.limit",
                () -> requests.askReturn(handler, new AskReturn(late.id(), "Not ours", null, null)));
    }

    /** Nobody decides on a return: it lapses and the unit keeps the lead. */
    @Test
    public final void anUndecidedReturnLapses() {
        ServiceRequest request = received(asker, "Whose lift");
        requests.dispatch(desk, DispatchRequest.to(request.id(), manager));
        requests.askReturn(handler, new AskReturn(request.id(), "Not ours", null, null));
        pass(Duration.ofDays(3));
        assertThat(events(request)).endsWith("return_requested", "return_lapsed");
        assertThat(step(handler, request, RequestAction.SIGN).status()).isEqualTo(RequestStatus.IN_HANDLING);
    }

    /** A pause moves the due time by what it covers, ends by itself, and is typed and capped. */
    @Test
    public final void aPauseMovesTheDueTimeAndEndsByItself() {
        ServiceRequest request = inHandling(asker);
        refused("request.pause.type", () -> pause(handler, request, "holiday", Duration.ofDays(2)));
        refused("request.pause.long", () -> pause(handler, request, "material", Duration.ofDays(20)));
        ServiceRequest paused = pause(handler, request, "material", Duration.ofDays(2));
        assertThat(paused.dueAt()).isEqualTo("2026-03-10T10:00:00Z");
        pass(Duration.ofDays(2));
        assertThat(events(request)).endsWith("paused", "resumed");
        ServiceRequest second = pause(handler, request, "material", Duration.ofDays(5));
        assertThat(second.dueAt()).isAfter(paused.dueAt());
        ServiceRequest resumed = step(handler, request, RequestAction.RESUME);
        assertThat(resumed.dueAt()).isEqualTo(paused.dueAt());
        assertThat(resumed.status()).isEqualTo(RequestStatus.IN_HANDLING);
    }

    /** More time before the due time, twice at most, and the requester is told. */
    @Test
    public final void theLimitIsExtendedTwiceAtMost() {
        ServiceRequest request = inHandling(asker);
        assertThat(extend(request, 1).dueAt()).isEqualTo("2026-03-10T10:00:00Z");
        refused("request.extend.amount", () -> extend(request, 6));
        extend(request, 5);
        refused("request.extend.count", () -> extend(request, 1));
        clock.set(Instant.parse("2026-03-18T02:00:00Z"));
        ServiceRequest late = inHandling(asker);
        clock.advance(Duration.ofDays(10));
        refused("request.extend.late", () -> extend(late, 1));
    }

    /** The ladder is climbed once a rung, by whoever ticks, and also for a unit that never signs. */
    @Test
    public final void theLadderIsClimbedOnceARung() {
        ServiceRequest signed = inHandling(asker);
        ServiceRequest unsigned = received(asker, "Nobody signs");
        requests.dispatch(desk, DispatchRequest.to(unsigned.id(), null));
        pass(Duration.ofDays(20));
        for (int i = 0; i < 5; i++) {
            hall.tick(clock.instant(), 100);
        }
        assertThat(events(signed)).filteredOn("escalated"::equals).hasSize(4);
        assertThat(events(unsigned)).filteredOn("escalated"::equals).hasSize(4);
        refused("request.escalate.top", () -> step(handler, signed, RequestAction.ESCALATE));
        assertThat(answer(signed, AnswerOutcome.EXPLAINED).answeredInTime()).isFalse();
    }

    /** Without a word back the request closes by itself, and counts for nobody as solved. */
    @Test
    public final void anUnansweredSurveyClosesByItself() {
        ServiceRequest request = answered(asker);
        pass(Duration.ofDays(3));
        assertThat(events(request)).endsWith("visit_due");
        pass(Duration.ofDays(28));
        assertThat(events(request)).endsWith("visit_due", "closed");
        ServiceRequest unreached = answered(asker);
        visit(surveyor, unreached, VisitReply.NOT_REACHED);
        visit(surveyor, unreached, VisitReply.NOT_REACHED);
        assertThat(visit(surveyor, unreached, VisitReply.NOT_REACHED).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** Merging keeps every requester; each is asked; undoing restores both sides. */
    @Test
    public final void mergedRequestsKeepTheirRequestersAndCanBeParted() {
        ServiceRequest target = inHandling(asker);
        ServiceRequest source = received(other, "Lift 3 again");
        ServiceRequest second = received(other, "Lift 3 once more");
        requests.merge(desk, new MergeRequest(second.id(), source.id(), null, null));
        ServiceRequest merged = requests.merge(desk, new MergeRequest(source.id(), target.id(), null, null));
        assertThat(merged.mergeRoot()).isEqualTo(target.id());
        refused(
                "request.merge.target",
                () -> requests.merge(desk, new MergeRequest(received(asker, "x").id(), source.id(), null, null)));
        ServiceRequest answered = answer(target, AnswerOutcome.RESOLVED);
        assertThat(answered.requesters()).isEqualTo(3);
        assertThat(contented(asker, target).status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(contented(other, source).status()).isEqualTo(RequestStatus.ANSWERED);
        ServiceRequest free = requests.undoMerge(desk, new UndoMerge(source.id(), null, null));
        assertThat(free.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(free.requesters()).isEqualTo(2);
        assertThat(free.dueAt()).isEqualTo(source.dueAt());
        requests.merge(desk, new MergeRequest(source.id(), target.id(), null, null));
        contented(other, source);
        assertThat(contented(other, second).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** Reopened inside the window; reviewed twice, then final. */
    @Test
    public final void aClosedRequestIsReopenedOrReviewed() {
        ServiceRequest request = contented(asker, answered(asker));
        refused("access.denied", () -> reopen(other, request));
        assertThat(reopen(asker, request).status()).isEqualTo(RequestStatus.REOPENED);
        ServiceRequest answered = answer(step(handler, request, RequestAction.SIGN), AnswerOutcome.EXPLAINED);
        contented(asker, answered);
        for (RequestStatus review : ImmutableList.of(RequestStatus.REVIEW_1, RequestStatus.REVIEW_2)) {
            assertThat(requests.askReview(asker, new AskReview(request.id(), null, "Wrong", null, null))
                            .status())
                    .isEqualTo(review);
            requests.decideReview(reviewer, new DecideReview(request.id(), true, "It stands", true, null, null));
        }
        refused(
                "request.state",
                () -> requests.askReview(asker, new AskReview(request.id(), null, "Wrong", null, null)));
        ServiceRequest late = contented(asker, answered(asker));
        clock.advance(Duration.ofDays(40));
        refused("request.reopen.window", () -> reopen(asker, late));
        refused(
                "request.review.window",
                () -> requests.askReview(asker, new AskReview(late.id(), null, "Wrong", null, null)));
    }

    /** An emergency is handed over at once and has no clock; an upstream order's due time wins. */
    @Test
    public final void emergenciesAndUpstreamOrdersHaveTheirOwnTime() {
        var fire = requests.catalogue()
                .define(admin, entry("fire").emergency(EmergencyKind.FIRE).build());
        ServiceRequest handed = requests.submit(
                        Actor.visitor(),
                        SubmitRequest.of(Matter.of("Smoke", null))
                                .category(fire.id())
                                .build())
                .request();
        assertThat(handed.status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(handed.outcome()).isEqualTo(AnswerOutcome.HANDED_OVER);
        assertThat(handed.noClockReason()).isEqualTo(NoClockReason.EMERGENCY);
        Instant due = Instant.parse("2026-03-03T18:00:00Z");
        var order = SubmitRequest.of(Matter.of("Lift", null))
                .category(lifts.id())
                .channel(RequestChannel.HOTLINE)
                .upstream(new UpstreamOrder("12345", "A-1", "0307", due));
        ServiceRequest upstream = requests.submit(desk, order.build()).request();
        assertThat(upstream.dueAt()).isEqualTo(due);
        refused("record.taken", () -> requests.submit(desk, order.build()));
        refused("access.denied", () -> requests.submit(asker, order.build()));
    }

    /** Before the list of days off is published a due time is provisional; with it the clocks are counted again, once. */
    @Test
    public final void aNewListOfDaysOffCountsTheClocksAgain() {
        WorkingCalendar published = office;
        office = published.withHolidays(published.holidays().without(2026));
        clock.set(Instant.parse("2026-09-29T02:00:00Z"));
        ServiceRequest request = inHandling(asker);
        assertThat(request.provisionalYear()).isEqualTo(2026);
        assertThat(request.dueAt()).isEqualTo("2026-10-06T10:00:00Z");
        office = published;
        refused("access.denied", () -> requests.recountClocks(desk));
        assertThat(requests.recountClocks(admin)).isEqualTo(1);
        assertThat(requests.recountClocks(admin)).isZero();
        assertThat(events(request)).endsWith("signed", "recounted");
        assertThat(requests.reads().get(asker, request.id()).provisional()).isFalse();
        assertThat(requests.reads().get(asker, request.id()).dueAt()).isAfter("2026-10-07T00:00:00Z");
    }

    /** Refused with the right channel; dispatched many at once; rights end at the unit's door. */
    @Test
    public final void theDeskRefusesAndDispatchesInBulk() {
        ServiceRequest first = received(asker, "a");
        ServiceRequest second = received(other, "b");
        ServiceRequest third = received(other, "c");
        refused("request.refuse.channel", () -> refuse(third, null));
        assertThat(refuse(third, "The court").status()).isEqualTo(RequestStatus.NOT_ACCEPTED);
        var both = ImmutableList.of(first.id(), second.id());
        refused("access.denied", () -> requests.dispatchAll(handler, new DispatchRequests(both, manager)));
        assertThat(requests.dispatchAll(desk, new DispatchRequests(both, manager)))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.leadUnit()).isEqualTo(manager));
        refused("access.denied", () -> step(streetHandler, first, RequestAction.SIGN));
        assertThat(events(first)).containsExactly("submitted", "dispatched");
    }

    /** A bulk dispatch is checked like every command: all that is wrong is named at once, and nothing is stored. */
    @Test
    @SuppressWarnings("NullAway") // what a host may send
    public final void aFaultyBulkDispatchNamesEveryFaultAndStoresNothing() {
        ServiceRequest request = received(asker, "a");
        var holes = new DispatchRequests(Arrays.asList(request.id(), null, null), null);
        assertThat(violations(holes))
                .containsExactlyInAnyOrder(
                        "constraint.notnull unit", "constraint.notnull requests", "constraint.notnull requests");
        var many = new DispatchRequests(Collections.nCopies(201, request.id()), manager);
        assertThat(violations(many)).containsExactly("constraint.size requests");
        assertThat(violations(new DispatchRequests(null, manager))).containsExactly("constraint.notempty requests");
        assertThat(violations(new DispatchRequests(ImmutableList.of(), null)))
                .containsExactlyInAnyOrder("constraint.notempty requests", "constraint.notnull unit");
        assertThat(events(request)).containsExactly("submitted");
        assertThat(requests.reads().get(desk, request.id()).status()).isEqualTo(RequestStatus.RECEIVED);
    }

    private List<String> violations(DispatchRequests command) {
        return catchThrowableOfType(InvalidInput.class, () -> requests.dispatchAll(desk, command)).violations().stream()
                .map(each -> each.code() + " " + each.path().replaceAll("[^a-z].*", ""))
                .toList();
    }

    private ServiceRequest refuse(ServiceRequest request, @Nullable String channel) {
        return requests.refuse(
                desk,
                new RefuseRequest(request.id(), RefusalReason.IN_PROCEEDINGS, channel, null, "See there", null, null));
    }

    private ServiceRequest pause(Actor by, ServiceRequest request, String reason, Duration time) {
        Instant until = clock.instant().plus(time);
        return requests.pause(by, new PauseRequest(request.id(), reason, until, null, null, null));
    }

    private ServiceRequest extend(ServiceRequest request, long by) {
        return requests.extend(desk, new ExtendRequest(request.id(), by, "Parts are late", null, null));
    }

    private ServiceRequest reopen(Actor by, ServiceRequest request) {
        return requests.reopen(by, new ReopenRequest(request.id(), null, "It stopped again", null, null));
    }
}
