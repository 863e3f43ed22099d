package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AskReturn;
import org.commonhall.request.request.AskReview;
import org.commonhall.request.request.DecideReview;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.ExtendRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.PauseRequest;
import org.commonhall.request.request.RefusalReason;
import org.commonhall.request.request.RefuseRequest;
import org.commonhall.request.request.ReopenRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestFilter;
import org.commonhall.request.request.RequestSort;
import org.commonhall.request.request.SendMessage;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.UndoMerge;
import org.commonhall.request.request.VisitReply;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.RequestLife;
import org.junit.jupiter.api.Test;

/**
 * How many statements each use case of requests costs, a batch counting as one. The desk and the surveyor hold their role on
 * the district and the handler on the unit, so rights cost one statement; a role held above costs one more.
 */
class RequestStatementsTest extends RequestLife {
    private final StatementCount statements = new StatementCount();

    @Override
    protected Storage emptyStore() {
        return statements.emptyStore();
    }

    @Test
    void aSubmissionCostsFour() {
        costs(4, "category, request, requester, journal", asker, by -> received(by, "Lift"));
        costs(
                3,
                "request, requester, journal",
                Actor.visitor(),
                by -> requests.submit(
                        by, SubmitRequest.of(Matter.of("Lift", null)).build()));
    }

    @Test
    void aStatusChangeCostsFour() {
        ServiceRequest request = received(asker, "Lift");
        costs(
                4,
                "lock, grants, update, journal",
                desk,
                by -> requests.dispatch(by, DispatchRequest.to(request.id(), manager)));
        costs(4, "lock, grants, update, journal", handler, by -> step(by, request, RequestAction.SIGN));
        costs(4, "lock, grants, update, journal", handler, by -> step(by, request, RequestAction.CONTACT));
        costs(4, "lock, grants, update, journal", handler, by -> step(by, request, RequestAction.ESCALATE));
        ServiceRequest returned = received(asker, "Lift");
        requests.dispatch(desk, DispatchRequest.to(returned.id(), manager));
        costs(
                5,
                "lock, grants, note, update, journal",
                handler,
                by -> requests.askReturn(by, new AskReturn(returned.id(), "Not ours", null, null)));
        costs(4, "lock, grants, update, journal", reviewer, by -> step(by, returned, RequestAction.DENY_RETURN));
    }

    @Test
    void aChangeWithAPartCostsOneMoreForThePart() {
        ServiceRequest request = inHandling(asker);
        costs(
                6,
                "lock, grants, pauses, pause, update, journal",
                handler,
                by -> requests.pause(
                        by,
                        new PauseRequest(request.id(), "material", MONDAY.plus(Duration.ofDays(2)), null, null, null)));
        clock.advance(Duration.ofHours(1));
        costs(
                6,
                "lock, grants, pauses, pause, update, journal",
                handler,
                by -> step(by, request, RequestAction.RESUME));
        costs(
                6,
                "lock, grants, pauses, word, update, journal",
                desk,
                by -> requests.extend(by, new ExtendRequest(request.id(), 1, "Parts", null, null)));
        costs(
                5,
                "lock, grants, note, update, journal",
                handler,
                by -> requests.note(by, new AddNote(request.id(), "Parts", null)));
        costs(5, "lock, grants, word, update, journal", handler, by -> answer(request, AnswerOutcome.RESOLVED));
        costs(6, "lock, requesters, visits, visit, update, journal", asker, by -> contented(by, request));
        costs(
                6,
                "lock, requesters, note, run, update, journal",
                asker,
                by -> requests.reopen(by, new ReopenRequest(request.id(), null, "Again", null, null)));
        ServiceRequest refused = received(asker, "Lift");
        costs(
                4,
                "lock, grants, update, journal",
                desk,
                by -> requests.refuse(
                        by, new RefuseRequest(refused.id(), RefusalReason.SECRET, "Court", null, null, null, null)));
        ServiceRequest closed = contented(other, answered(other));
        ServiceRequest open = inHandling(other);
        costs(
                6,
                "lock, requesters, pauses, note, update, journal",
                other,
                by -> requests.message(by, new SendMessage(open.id(), null, "When?", null, null)));
        costs(
                5,
                "lock, requesters, note, update, journal",
                other,
                by -> requests.askReview(by, new AskReview(closed.id(), null, "Wrong", null, null)));
        costs(
                5,
                "lock, grants, word, update, journal",
                reviewer,
                by -> requests.decideReview(by, new DecideReview(closed.id(), true, "It stands", true, null, null)));
    }

    @Test
    void mergingCostsTheSameForAnyNumber() {
        ServiceRequest target = received(asker, "Lift");
        ServiceRequest source = received(other, "Lift");
        costs(
                7,
                "two locks, grants twice, tree, update, journal",
                desk,
                by -> requests.merge(by, new MergeRequest(source.id(), target.id(), null, null)));
        costs(
                8,
                "two locks, grants, tree, requesters, visits, update, journal",
                desk,
                by -> requests.undoMerge(by, new UndoMerge(source.id(), null, null)));
    }

    @Test
    void aListPageCostsTwoAtMost() {
        for (int i = 0; i < 10; i++) {
            answered(asker);
        }
        PageRequest page = PageRequest.first(5);
        costs(1, "page", other, by -> requests.reads().published(RequestFilter.ALL, RequestSort.NEWEST, page));
        costs(2, "grants, page", desk, by -> requests.reads().queue(by, RequestFilter.ALL, RequestSort.DUE, page));
        costs(2, "requesters, requests", asker, by -> requests.reads().mine(by, page));
        costs(2, "grants, page", desk, by -> requests.reads().todo(by, page));
        costs(3, "grants, scopes below, page", handler, by -> requests.reads().todo(by, page));
    }

    @Test
    void aViewCostsTheSameForAnyNumberOfWords() {
        ServiceRequest request = answered(asker);
        costs(
                7,
                "request, requesters, grants, words, notes, files, journal of the contact shown",
                desk,
                by -> requests.reads().get(by, request.id()));
        costs(
                5,
                "request, requesters, grants, helpers, words",
                other,
                by -> requests.reads().get(by, request.id()));
    }

    @Test
    void aVisitOfSomebodyNotReachedCostsNoMore() {
        ServiceRequest request = answered(asker);
        costs(
                8,
                "lock, requesters twice, grants, visits, visit, update, journal",
                surveyor,
                by -> visit(by, request, VisitReply.NOT_REACHED));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
