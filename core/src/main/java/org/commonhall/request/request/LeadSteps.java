package org.commonhall.request.request;

import static org.commonhall.request.request.RequestSteps.note;
import static org.commonhall.request.request.RequestSteps.tell;

import java.util.ArrayList;
import java.util.List;
import org.commonhall.Call;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.calendar.Pause;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** What the lead unit, those who help it and the reviewers do with a request. */
final class LeadSteps {
    private final Corridor corridor;
    private final RequestPolicy policy;
    private final RequestSteps steps;

    LeadSteps(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new RequestSteps(corridor);
    }

    Receipt<ServiceRequest> step(Call by, RequestStep command) {
        return steps.staff(by, command, RequestEvent.SIGNED, (change, request) -> {
            change.event(event(command.action()).code());
            ServiceRequest next = switch (command.action()) {
                case SIGN -> RequestLife.signed(request, policy);
                case CONTACT -> RequestLife.contacted(request, policy, change.now());
                case RESUME -> RequestSteps.resume(change, request, policy, change.now());
                case ESCALATE -> escalate(change, request);
                case UPHOLD_RETURN -> RequestLife.returnUpheld(request, policy);
                default -> RequestLife.returnDenied(request, policy, change.now());
            };
            note(change, request, command.note());
            return next;
        });
    }

    private ServiceRequest escalate(Change change, ServiceRequest request) {
        EscalationRung rung = RequestLife.nextRung(request, policy);
        change.note("rung=" + rung.code() + " to=" + rung.to().code());
        return RequestLife.escalated(request, request.rung() + 1, policy);
    }

    private static RequestEvent event(RequestAction action) {
        return switch (action) {
            case SIGN -> RequestEvent.SIGNED;
            case CONTACT -> RequestEvent.CONTACTED;
            case RESUME -> RequestEvent.RESUMED;
            case ESCALATE -> RequestEvent.ESCALATED;
            case UPHOLD_RETURN -> RequestEvent.RETURN_UPHELD;
            case DENY_RETURN -> RequestEvent.RETURN_DENIED;
            default -> throw new InvalidInput("action", "request.step", action);
        };
    }

    Receipt<ServiceRequest> askReturn(Call by, AskReturn command) {
        return steps.staff(by, command, RequestEvent.RETURN_REQUESTED, (change, request) -> {
            ServiceRequest next = RequestLife.returnRequested(request, command.reason(), policy, change.now());
            note(change, request, command.reason());
            return next;
        });
    }

    Receipt<ServiceRequest> pause(Call by, PauseRequest command) {
        return steps.staff(by, command, RequestEvent.PAUSED, (change, request) -> {
            RequestAction.PAUSE.require(request);
            List<RequestPause> parts = new ArrayList<>(RequestSteps.pauses(change, request));
            boolean desk = command.until().isAfter(change.now().plus(policy.longPause()))
                    && change.allowsAny(RequestAction.EXTEND.permission(), false, request.scopes());
            Pause pause = RequestLife.admitted(
                    request, command.reason(), command.until(), desk, RequestLife.pauses(parts), policy, change.now());
            parts.add(change.insert(
                    RequestPause.TYPE,
                    new RequestPause(
                            change.newId(),
                            0,
                            request.id(),
                            request.run(),
                            pause.type(),
                            pause.from(),
                            command.until(),
                            null,
                            desk ? Person.idOrNull(by.actor()) : null)));
            note(change, request, command.note());
            return RequestLife.paused(request, RequestLife.pauses(parts), policy);
        });
    }

    Receipt<ServiceRequest> extend(Call by, ExtendRequest command) {
        return steps.staff(by, command, RequestEvent.EXTENDED, (change, request) -> {
            RequestAction.EXTEND.require(request);
            List<Pause> pauses = RequestLife.pauses(RequestSteps.pauses(change, request));
            ServiceRequest next = RequestLife.extended(request, command.by(), pauses, policy, change.now());
            tell(change, request, UpdateKind.EXTENSION, false, command.text());
            return RequestLife.replied(next, policy);
        });
    }

    Receipt<ServiceRequest> answer(Call by, AnswerRequest command) {
        return steps.staff(by, command, RequestEvent.ANSWERED, (change, request) -> {
            ServiceRequest next =
                    AnswerLife.answered(request, command.outcome(), command.responsible(), policy, change.now());
            tell(change, request, UpdateKind.ANSWER, command.open(), command.text());
            return next;
        });
    }

    Receipt<ServiceRequest> update(Call by, PublishUpdate command) {
        return steps.staff(by, command, RequestEvent.UPDATED, (change, request) -> {
            RequestAction.UPDATE.require(request);
            tell(change, request, UpdateKind.UPDATE, command.open(), command.text());
            return RequestLife.replied(request, policy);
        });
    }

    Receipt<ServiceRequest> addNote(Call by, AddNote command) {
        return steps.staff(by, command, RequestEvent.NOTED, (change, request) -> {
            note(change, request, command.text());
            return request;
        });
    }

    Receipt<ServiceRequest> assign(Call by, AssignAssistant command) {
        return steps.staff(by, command, RequestEvent.ASSISTANT_ASSIGNED, (change, request) -> {
            RequestAction.ASSIST.require(request);
            change.insert(
                    RequestAssistant.TYPE,
                    new RequestAssistant(
                            change.newId(),
                            0,
                            request.id(),
                            command.unit(),
                            command.task(),
                            command.dueAt(),
                            null,
                            command.dueAt()));
            return request;
        });
    }

    Receipt<ServiceRequest> finish(Call by, FinishAssistance command) {
        return corridor.run(by, command, RequestEvent.ASSISTANCE_DONE.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            change.authorise(false, command.unit().value());
            RequestAssistant part = change
                    .select(Query.of(RequestAssistant.TYPE)
                            .where(RequestAssistant.REQUEST
                                    .is(request.id())
                                    .and(RequestAssistant.UNIT.is(command.unit()))))
                    .stream()
                    .findAny()
                    .orElseThrow(() -> new NotFound("record.missing", RequestAssistant.TYPE));
            change.update(RequestAssistant.TYPE, part.done(change.now()));
            note(change, request, command.text());
            return change.update(ServiceRequest.TYPE, request);
        });
    }

    Receipt<ServiceRequest> hear(Call by, HoldHearing command) {
        return steps.staff(
                by,
                command,
                RequestEvent.REVIEW_HEARD,
                (change, request) -> AnswerLife.heard(request, command.from(), command.until()));
    }

    Receipt<ServiceRequest> decideReview(Call by, DecideReview command) {
        return steps.staff(by, command, RequestEvent.REVIEW_DECIDED, (change, request) -> {
            ServiceRequest next = AnswerLife.reviewDecided(request, command.answerStands(), policy, change.now());
            tell(change, request, UpdateKind.REVIEW, command.open(), command.text());
            return RequestSteps.reopen(change, request, next, policy);
        });
    }
}
