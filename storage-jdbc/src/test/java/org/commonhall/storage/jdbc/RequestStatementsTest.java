package org.commonhall.storage.jdbc;

import static org.commonhall.scenario.Fixture.MONDAY;

import java.time.Duration;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AskReturn;
import org.commonhall.request.request.AskReview;
import org.commonhall.request.request.DecideReview;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.ExtendRequest;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.PauseRequest;
import org.commonhall.request.request.RecordVisit;
import org.commonhall.request.request.RefusalReason;
import org.commonhall.request.request.RefuseRequest;
import org.commonhall.request.request.ReopenRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.SendMessage;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.UndoMerge;
import org.commonhall.request.request.VisitReply;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/**
 * How many statements each use case of requests costs, a batch counting as one. The desk and the surveyor hold their role on
 * the district and the handler on the unit, so rights cost one statement; a role held above costs one more.
 */
class RequestStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestRequests given = new TestRequests(TestHall.on(statements.emptyStore()));
    private final Requests requests = given.requests;
    private final Inbox inbox = given.hall.request().inbox();
    private final Actor desk = given.desk;
    private final Actor handler = given.handler;
    private final Actor asker = given.asker;
    private final Actor other = given.other;

    @Test
    void aSubmissionCostsFour() {
        costs(
                5,
                "who acts, category, request, requester, journal",
                asker,
                by -> requests.submit(by, given.about("Lift")));
        costs(
                3,
                "request, requester, journal",
                Actor.visitor(),
                by -> requests.submit(by, SubmitRequest.of("Lift").build()));
    }

    @Test
    void aStatusChangeCostsFour() {
        ServiceRequest request = given.received(asker, "Lift");
        costs(
                4,
                "lock, grants, update, journal",
                desk,
                by -> requests.dispatch(
                        by, DispatchRequest.of(request.id()).unit(given.manager).build()));
        costs(
                4,
                "lock, grants, update, journal",
                handler,
                by -> requests.step(
                        by, RequestStep.of(request.id(), RequestAction.SIGN).build()));
        costs(
                4,
                "lock, grants, update, journal",
                handler,
                by -> requests.step(
                        by, RequestStep.of(request.id(), RequestAction.CONTACT).build()));
        costs(
                4,
                "lock, grants, update, journal",
                handler,
                by -> requests.step(
                        by, RequestStep.of(request.id(), RequestAction.ESCALATE).build()));
        ServiceRequest returned = given.received(asker, "Lift");
        requests.dispatch(
                desk, DispatchRequest.of(returned.id()).unit(given.manager).build());
        costs(
                5,
                "lock, grants, note, update, journal",
                handler,
                by -> requests.askReturn(by, new AskReturn(returned.id(), "Not ours")));
        costs(
                4,
                "lock, grants, update, journal",
                given.reviewer,
                by -> requests.step(
                        by,
                        RequestStep.of(returned.id(), RequestAction.DENY_RETURN).build()));
    }

    @Test
    void aChangeWithAPartCostsOneMoreForThePart() {
        ServiceRequest request = given.inHandling(asker);
        costs(
                6,
                "lock, grants, pauses, pause, update, journal",
                handler,
                by -> requests.pause(
                        by,
                        PauseRequest.of(request.id(), "material", MONDAY.plus(Duration.ofDays(2)))
                                .build()));
        given.clock.advance(Duration.ofHours(1));
        costs(
                6,
                "lock, grants, pauses, pause, update, journal",
                handler,
                by -> requests.step(
                        by, RequestStep.of(request.id(), RequestAction.RESUME).build()));
        costs(
                6,
                "lock, grants, pauses, word, update, journal",
                desk,
                by -> requests.extend(by, new ExtendRequest(request.id(), 1, "Parts")));
        costs(
                5,
                "lock, grants, note, update, journal",
                handler,
                by -> requests.note(by, new AddNote(request.id(), "Parts")));
        costs(
                5,
                "lock, grants, word, update, journal",
                handler,
                by -> requests.answer(by, given.answering(request, AnswerOutcome.RESOLVED)));
        costs(
                7,
                "lock, requesters, who acts, visits, visit, update, journal",
                asker,
                by -> requests.visit(
                        by,
                        RecordVisit.of(
                                        request.id(),
                                        VisitReply.answered()
                                                .contacted(true)
                                                .resolved(true)
                                                .satisfied(true)
                                                .build())
                                .build()));
        costs(
                7,
                "lock, requesters, who acts, note, run, update, journal",
                asker,
                by -> requests.reopen(
                        by, ReopenRequest.of(request.id(), "Again").build()));
        ServiceRequest refused = given.received(asker, "Lift");
        costs(
                4,
                "lock, grants, update, journal",
                desk,
                by -> requests.refuse(
                        by,
                        RefuseRequest.of(refused.id(), RefusalReason.SECRET)
                                .channel("Court")
                                .build()));
        ServiceRequest closed = given.contented(other, given.answered(other));
        ServiceRequest open = given.inHandling(other);
        costs(
                7,
                "lock, requesters, who acts, pauses, note, update, journal",
                other,
                by -> requests.message(by, SendMessage.of(open.id(), "When?").build()));
        costs(
                6,
                "lock, requesters, who acts, note, update, journal",
                other,
                by -> requests.askReview(by, AskReview.of(closed.id(), "Wrong").build()));
        costs(
                5,
                "lock, grants, word, update, journal",
                given.reviewer,
                by -> requests.decideReview(
                        by,
                        DecideReview.of(closed.id(), true, "It stands")
                                .open(true)
                                .build()));
    }

    @Test
    void mergingCostsTheSameForAnyNumber() {
        ServiceRequest target = given.received(asker, "Lift");
        ServiceRequest source = given.received(other, "Lift");
        costs(
                9,
                "two locks, grants twice, trees, who asks and who follows (counted once each), update, journal",
                desk,
                by -> requests.merge(by, new MergeRequest(source.id(), target.id())));
        costs(
                11,
                "two locks, grants twice, tree, requesters, followers (counted anew), visits, pauses, update, journal",
                desk,
                by -> requests.undoMerge(by, new UndoMerge(source.id())));
    }

    @Test
    void aListPageCostsTwoAtMost() {
        for (int i = 0; i < 10; i++) {
            given.answered(asker);
        }
        PageRequest page = PageRequest.first(5);
        costs(2, "page, names of 3 kinds", other, by -> inbox.published(RequestFilter.ALL, RequestSort.NEWEST, page));
        costs(
                3,
                "grants, page, names of 3 kinds",
                desk,
                by -> inbox.queue(by, RequestFilter.ALL, RequestSort.DUE, page));
        costs(3, "requesters, requests, names of 3 kinds", asker, by -> inbox.mine(by, page));
        costs(2, "grants, page", desk, by -> inbox.todo(by, page));
        costs(3, "grants, scopes below, page", handler, by -> inbox.todo(by, page));
    }

    @Test
    void aViewCostsTheSameForAnyNumberOfWords() {
        ServiceRequest request = given.answered(asker);
        costs(
                7,
                "request, requesters, grants, words, notes, files, journal of the contact shown, names of 3 kinds",
                desk,
                by -> requests.reads().get(by, request.id()));
        costs(
                5,
                "request, requesters, grants, words, names of 3 kinds",
                other,
                by -> requests.reads().get(by, request.id()));
    }

    @Test
    void aVisitOfSomebodyNotReachedCostsNoMore() {
        ServiceRequest request = given.answered(asker);
        costs(
                8,
                "lock, requesters twice, grants, visits, visit, update, journal",
                given.surveyor,
                by -> requests.visit(
                        by, RecordVisit.of(request.id(), VisitReply.NOT_REACHED).build()));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
