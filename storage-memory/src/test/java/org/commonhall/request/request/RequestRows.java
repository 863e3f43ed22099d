package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Rows of requests. */
final class RequestRows {
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final UUID tower;
    private final Id<Person> asker;

    private RequestRows(FoundedHall test) {
        this.test = test;
        Id<Building> building = test.building("asked about");
        this.tower = building.value();
        this.asker = test.person("asker");
        Id<Organization> manager = test.organization("property_manager", "manager");
        Id<ServiceCategory> category = test.hall
                .request()
                .catalogue()
                .define(
                        test.founder,
                        DefineCategoryBuilder.builder()
                                .code("lifts")
                                .nameEn("Lifts")
                                .nameZh("电梯")
                                .visibility(RequestVisibility.PUBLIC)
                                .build())
                .id();
        SubmitRequest submission = SubmitRequest.of(
                        Matter.of("Lift").building(building).build())
                .category(category)
                .build();
        Id<ServiceRequest> request = submitted(submission);
        Id<ServiceRequest> twin = submitted(submission);
        desk(request, twin, manager);
        lead(request, manager);
        requester(request, submission);
        reads(building);
    }

    /** Of a request that is not public, which only those see whom it concerns. */
    private void reads(Id<Building> building) {
        Id<ServiceRequest> quiet = submitted(
                SubmitRequest.of(Matter.of("Quietly").building(building).build())
                        .build());
        RequestView view = test.hall.requests().reads().get(test.founder, quiet);
        read("get", (reads, by) -> reads.get(by, quiet));
        read("numbered", (reads, by) -> reads.numbered(by, view.number()));
        read("actions", (reads, by) -> reads.actions(by, quiet));
        read("explainDue", (reads, by) -> reads.explainDue(by, quiet));
        Id<ServiceRequest> strange = test.hall
                .requests()
                .submit(
                        Actor.visitor(),
                        SubmitRequest.of(Matter.of("From outside")
                                        .building(building)
                                        .build())
                                .build())
                .receipt()
                .id();
        rows.add(new UseCase(
                "RequestReads.export",
                RequestRights.PERSONAL_DATA,
                tower,
                null,
                (hall, by) -> hall.requests().reads().export(by, strange)));
    }

    private void read(String name, BiFunction<RequestReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "RequestReads." + name,
                Permission.of("request.read", Role.DESK, Role.SURVEYOR, Role.REVIEWER, Role.HANDLER, Role.AUDITOR)
                        .orOwner(),
                tower,
                asker,
                (hall, by) -> read.apply(hall.requests().reads(), by)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new RequestRows(test).rows.build();
    }

    private Id<ServiceRequest> submitted(SubmitRequest submission) {
        return test.hall
                .requests()
                .submit(Actor.person(asker), submission)
                .receipt()
                .id();
    }

    private void desk(Id<ServiceRequest> request, Id<ServiceRequest> twin, Id<Organization> manager) {
        AcceptRequest accept = AcceptRequest.of(request).build();
        row("accept", accept, null, (to, by) -> to.accept(by, accept));
        AnswerAtOnce atOnce = new AnswerAtOnce(request, "Yes", true);
        row("answerAtOnce", atOnce, null, (to, by) -> to.answerAtOnce(by, atOnce));
        RefuseRequest refuse = RefuseRequest.of(request, RefusalReason.UNLAWFUL)
                .channel("desk")
                .build();
        row("refuse", refuse, null, (to, by) -> to.refuse(by, refuse));
        MergeRequest merge = new MergeRequest(request, twin);
        row("merge", merge, null, (to, by) -> to.merge(by, merge));
        UndoMerge undo = new UndoMerge(request);
        row("undoMerge", undo, null, (to, by) -> to.undoMerge(by, undo));
        DispatchRequest dispatch = DispatchRequest.of(request).unit(manager).build();
        row("dispatch", dispatch, null, (to, by) -> to.dispatch(by, dispatch));
        DispatchRequests many = new DispatchRequests(ImmutableList.of(request), manager);
        row("dispatchAll", many, null, (to, by) -> to.dispatchAll(by, many));
        ExtendRequest extend = new ExtendRequest(request, 1, "later");
        row("extend", extend, null, (to, by) -> to.extend(by, extend));
        AssignAssistant assign = AssignAssistant.of(request, manager).build();
        row("assign", assign, null, (to, by) -> to.assign(by, assign));
        HoldHearing hear = new HoldHearing(request, LATER, LATER.plusSeconds(60));
        row("hear", hear, null, (to, by) -> to.hear(by, hear));
        DecideReview decide =
                DecideReview.of(request, true, "stands").open(true).build();
        row("decideReview", decide, null, (to, by) -> to.decideReview(by, decide));
        rows.add(new UseCase(
                "Requests.recountClocks",
                RequestRights.RECOUNT,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.requests().recountClocks(by)));
    }

    private void lead(Id<ServiceRequest> request, Id<Organization> manager) {
        RequestStep step = RequestStep.of(request, RequestAction.SIGN).build();
        row("step", step, null, (to, by) -> to.step(by, step));
        AskReturn back = new AskReturn(request, "not ours");
        row("askReturn", back, null, (to, by) -> to.askReturn(by, back));
        PauseRequest pause = PauseRequest.of(request, "parts", LATER).build();
        row("pause", pause, null, (to, by) -> to.pause(by, pause));
        AnswerRequest answer = AnswerRequest.of(request, AnswerOutcome.RESOLVED, "done")
                .open(true)
                .build();
        row("answer", answer, null, (to, by) -> to.answer(by, answer));
        PublishUpdate update = new PublishUpdate(request, "soon", true);
        row("update", update, null, (to, by) -> to.update(by, update));
        AddNote note = new AddNote(request, "seen");
        row("note", note, null, (to, by) -> to.note(by, note));
        FinishAssistance finish = new FinishAssistance(request, manager, "done");
        rows.add(new UseCase(
                "Requests.finish",
                finish.permission(),
                manager.value(),
                null,
                (hall, by) -> hall.requests().finish(by, finish)));
    }

    private void requester(Id<ServiceRequest> request, SubmitRequest submission) {
        row("submit", submission, null, (to, by) -> to.submit(by, submission));
        RecordVisit visit = RecordVisit.of(
                        request,
                        VisitReply.answered()
                                .contacted(true)
                                .resolved(true)
                                .satisfied(true)
                                .build())
                .build();
        row("visit", visit, asker, (to, by) -> to.visit(by, visit));
        ReopenRequest reopen = ReopenRequest.of(request, "again").build();
        row("reopen", reopen, asker, (to, by) -> to.reopen(by, reopen));
        AskRequesterErasure erasure = AskRequesterErasure.of(request).build();
        row("askErasure", erasure, asker, (to, by) -> to.askErasure(by, erasure));
        AskReview review = AskReview.of(request, "wrong").build();
        row("askReview", review, asker, (to, by) -> to.askReview(by, review));
        SendMessage message = SendMessage.of(request, "still waiting").build();
        row("message", message, asker, (to, by) -> to.message(by, message));
        FollowRequest follow = FollowRequest.of(request).meToo(true).build();
        rows.add(new UseCase(
                "Requests.follow",
                follow.permission(),
                tower,
                null,
                false,
                (hall, by) -> hall.requests().follow(by, follow)));
        ChangeAnonymity anonymity = ChangeAnonymity.of(request)
                .anonymousToPublic(true)
                .anonymousToHandler(true)
                .build();
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
