package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.TestHall;
import org.commonhall.report.Reports;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.AcceptRequest;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.AnswerAtOnce;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.AskReturn;
import org.commonhall.request.request.AskReview;
import org.commonhall.request.request.AssignAssistant;
import org.commonhall.request.request.ChangeAnonymity;
import org.commonhall.request.request.DecideReview;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.DispatchRequests;
import org.commonhall.request.request.ExtendRequest;
import org.commonhall.request.request.FinishAssistance;
import org.commonhall.request.request.FollowRequest;
import org.commonhall.request.request.HoldHearing;
import org.commonhall.request.request.Matter;
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
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.UndoMerge;
import org.commonhall.request.request.VisitReply;
import org.jspecify.annotations.Nullable;

/** Rows of requests and reports. */
final class RequestRows {
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final TestHall test;
    private final UUID tower;
    private final Id<Person> asker;

    private RequestRows(TestHall test) {
        this.test = test;
        Id<Building> building = test.building("asked about");
        this.tower = building.value();
        this.asker = test.person("asker");
        Id<Organization> manager = test.organization("property_manager", "manager");
        ServiceCategory category = test.hall
                .requests()
                .catalogue()
                .define(
                        test.founder,
                        DefineCategoryBuilder.builder()
                                .code("lifts")
                                .nameEn("Lifts")
                                .nameZh("电梯")
                                .visibility(RequestVisibility.PUBLIC)
                                .build());
        SubmitRequest submission = SubmitRequest.of(Matter.of("Lift", null).in(building, null))
                .category(category.id())
                .build();
        Id<ServiceRequest> request = submitted(submission);
        Id<ServiceRequest> twin = submitted(submission);
        desk(request, twin, manager);
        lead(request, manager);
        requester(request, submission);
    }

    static List<UseCase> of(TestHall test) {
        return new RequestRows(test).rows.build();
    }

    private Id<ServiceRequest> submitted(SubmitRequest submission) {
        return test.hall
                .requests()
                .submit(Actor.person(asker), submission)
                .request()
                .id();
    }

    private void desk(Id<ServiceRequest> request, Id<ServiceRequest> twin, Id<Organization> manager) {
        AcceptRequest accept = new AcceptRequest(request, null, null, null, null);
        row("accept", accept, null, (to, by) -> to.accept(by, accept));
        AnswerAtOnce atOnce = new AnswerAtOnce(request, "Yes", true, null, null);
        row("answerAtOnce", atOnce, null, (to, by) -> to.answerAtOnce(by, atOnce));
        RefuseRequest refuse = new RefuseRequest(request, RefusalReason.UNLAWFUL, "desk", null, null, null, null);
        row("refuse", refuse, null, (to, by) -> to.refuse(by, refuse));
        MergeRequest merge = new MergeRequest(request, twin, null, null);
        row("merge", merge, null, (to, by) -> to.merge(by, merge));
        UndoMerge undo = new UndoMerge(request, null, null);
        row("undoMerge", undo, null, (to, by) -> to.undoMerge(by, undo));
        DispatchRequest dispatch = DispatchRequest.to(request, manager);
        row("dispatch", dispatch, null, (to, by) -> to.dispatch(by, dispatch));
        DispatchRequests many = new DispatchRequests(ImmutableList.of(request), manager);
        row("dispatchAll", many, null, (to, by) -> to.dispatchAll(by, many));
        ExtendRequest extend = new ExtendRequest(request, 1, "later", null, null);
        row("extend", extend, null, (to, by) -> to.extend(by, extend));
        AssignAssistant assign = new AssignAssistant(request, manager, null, null, null, null);
        row("assign", assign, null, (to, by) -> to.assign(by, assign));
        HoldHearing hear = new HoldHearing(request, LATER, LATER.plusSeconds(60), null, null);
        row("hear", hear, null, (to, by) -> to.hear(by, hear));
        DecideReview decide = new DecideReview(request, true, "stands", true, null, null);
        row("decideReview", decide, null, (to, by) -> to.decideReview(by, decide));
        rows.add(new UseCase(
                "Requests.recountClocks",
                Requests.RECOUNT,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.requests().recountClocks(by)));
        rows.add(new UseCase(
                "Reports.requests",
                Reports.READ,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.reports().requests(by, Locale.ENGLISH)));
    }

    private void lead(Id<ServiceRequest> request, Id<Organization> manager) {
        RequestStep step = RequestStep.of(request, RequestAction.SIGN);
        row("step", step, null, (to, by) -> to.step(by, step));
        AskReturn back = new AskReturn(request, "not ours", null, null);
        row("askReturn", back, null, (to, by) -> to.askReturn(by, back));
        PauseRequest pause = new PauseRequest(request, "parts", LATER, null, null, null);
        row("pause", pause, null, (to, by) -> to.pause(by, pause));
        AnswerRequest answer = new AnswerRequest(request, AnswerOutcome.RESOLVED, "done", true, null, null, null);
        row("answer", answer, null, (to, by) -> to.answer(by, answer));
        PublishUpdate update = new PublishUpdate(request, "soon", true, null, null);
        row("update", update, null, (to, by) -> to.update(by, update));
        AddNote note = new AddNote(request, "seen", null);
        row("note", note, null, (to, by) -> to.note(by, note));
        FinishAssistance finish = new FinishAssistance(request, manager, "done", null, null);
        rows.add(new UseCase(
                "Requests.finish",
                finish.permission(),
                manager.value(),
                null,
                (hall, by) -> hall.requests().finish(by, finish)));
    }

    private void requester(Id<ServiceRequest> request, SubmitRequest submission) {
        row("submit", submission, null, (to, by) -> to.submit(by, submission));
        RecordVisit visit = new RecordVisit(request, null, null, VisitReply.of(true, true, true, null), null, null);
        row("visit", visit, asker, (to, by) -> to.visit(by, visit));
        ReopenRequest reopen = new ReopenRequest(request, null, "again", null, null);
        row("reopen", reopen, asker, (to, by) -> to.reopen(by, reopen));
        AskReview review = new AskReview(request, null, "wrong", null, null);
        row("askReview", review, asker, (to, by) -> to.askReview(by, review));
        SendMessage message = new SendMessage(request, null, "still waiting", null, null);
        row("message", message, asker, (to, by) -> to.message(by, message));
        FollowRequest follow = new FollowRequest(request, true, true, null);
        rows.add(new UseCase(
                "Requests.follow",
                follow.permission(),
                tower,
                null,
                false,
                (hall, by) -> hall.requests().follow(by, follow)));
        ChangeAnonymity anonymity = new ChangeAnonymity(request, null, true, true, null);
        row("changeAnonymity", anonymity, asker, (to, by) -> to.changeAnonymity(by, anonymity));
    }

    private void row(String name, Command command, @Nullable Id<Person> owner, BiConsumer<Requests, Actor> call) {
        rows.add(new UseCase(
                "Requests." + name,
                command.permission(),
                tower,
                owner,
                (hall, by) -> call.accept(hall.requests(), by)));
    }
}
