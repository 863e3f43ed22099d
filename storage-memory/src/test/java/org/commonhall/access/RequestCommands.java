package org.commonhall.access;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.request.AcceptRequest;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.AnswerAtOnce;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.AskReturn;
import org.commonhall.request.request.AskReview;
import org.commonhall.request.request.AssignAssistant;
import org.commonhall.request.request.DecideReview;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.ExtendRequest;
import org.commonhall.request.request.FollowRequest;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.PauseRequest;
import org.commonhall.request.request.PublishUpdate;
import org.commonhall.request.request.RecordVisit;
import org.commonhall.request.request.RefusalReason;
import org.commonhall.request.request.RefuseRequest;
import org.commonhall.request.request.ReopenRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.SendMessage;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.UndoMerge;
import org.commonhall.request.request.VisitReply;

/** Commands that do what the view of a request offers. */
final class RequestCommands {
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

    private final PopulatedHall hall;
    private final Id<Organization> unit;
    private final Id<Organization> other;

    RequestCommands(PopulatedHall hall) {
        this.hall = hall;
        this.unit = hall.test.organization("property_manager", "another manager");
        this.other = hall.test.organization("property_manager", "third manager");
    }

    Stream<UseCase.Call> of(Object action, Id<ServiceRequest> id) {
        if (action == RequestAction.MERGE) {
            return hall.all(ServiceRequest.TYPE).stream()
                    .filter(other -> !other.id().equals(id))
                    .map(other -> new MergeRequest(id, other.id()))
                    .map(merge -> call((to, by) -> to.merge(by, merge)));
        }
        if (action == RequestAction.ASSIST) {
            return Stream.of(unit, other)
                    .map(one -> AssignAssistant.of(id, one).build())
                    .map(assign -> call((to, by) -> to.assign(by, assign)));
        }
        return Stream.of(call(of((RequestAction) action, id)));
    }

    private static UseCase.Call call(BiConsumer<Requests, Actor> call) {
        return (to, by) -> call.accept(to.requests(), by);
    }

    private BiConsumer<Requests, Actor> of(RequestAction action, Id<ServiceRequest> id) {
        return switch (action) {
            case ACCEPT -> (to, by) -> to.accept(by, AcceptRequest.of(id).build());
            case ANSWER_AT_ONCE -> (to, by) -> to.answerAtOnce(by, new AnswerAtOnce(id, "Yes", true));
            case REFUSE ->
                (to, by) -> to.refuse(
                        by,
                        RefuseRequest.of(id, RefusalReason.UNLAWFUL)
                                .channel("desk")
                                .build());
            case UNMERGE -> (to, by) -> to.undoMerge(by, new UndoMerge(id));
            case DISPATCH ->
                (to, by) -> to.dispatch(by, DispatchRequest.of(id).unit(unit).build());
            case REQUEST_RETURN -> (to, by) -> to.askReturn(by, new AskReturn(id, "Not ours"));
            case PAUSE ->
                (to, by) -> to.pause(by, PauseRequest.of(id, "parts", LATER).build());
            case EXTEND -> (to, by) -> to.extend(by, new ExtendRequest(id, 1, "Later"));
            case ANSWER ->
                (to, by) -> to.answer(
                        by,
                        AnswerRequest.of(id, AnswerOutcome.EXPLAINED, "Done").build());
            case VISIT ->
                (to, by) ->
                        to.visit(by, RecordVisit.of(id, VisitReply.NOT_REACHED).build());
            case REOPEN ->
                (to, by) -> to.reopen(by, ReopenRequest.of(id, "Again").build());
            case ASK_REVIEW ->
                (to, by) -> to.askReview(by, AskReview.of(id, "Wrong").build());
            case DECIDE_REVIEW ->
                (to, by) ->
                        to.decideReview(by, DecideReview.of(id, true, "Stands").build());
            case MESSAGE ->
                (to, by) -> to.message(by, SendMessage.of(id, "Still waiting").build());
            case UPDATE -> (to, by) -> to.update(by, new PublishUpdate(id, "Soon", true));
            case NOTE -> (to, by) -> to.note(by, new AddNote(id, "Seen"));
            case FOLLOW ->
                (to, by) -> to.follow(by, FollowRequest.of(id).on(true).build());
            default ->
                (to, by) -> to.step(by, RequestStep.of(id, action).note("Word").build());
        };
    }
}
