package org.commonhall.request.request;

import static org.commonhall.request.request.RequestSteps.note;
import static org.commonhall.request.request.RequestSteps.tell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.Query;

/** What the desk does with a request: take on, refuse, dispatch. */
final class DeskSteps {
    private final Corridor corridor;
    private final RequestPolicy policy;
    private final RequestSteps steps;

    DeskSteps(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new RequestSteps(corridor);
    }

    Receipt<ServiceRequest> accept(Call by, AcceptRequest command) {
        return steps.staff(by, command, RequestEvent.ACCEPTED, (change, request) -> {
            ServiceCategory category =
                    command.category() == null ? null : change.get(ServiceCategory.TYPE, command.category());
            if (category != null) {
                IntakeLife.requireChoosable(category, true, change.now());
            }
            return IntakeLife.accepted(request, category, command.visibility(), policy);
        });
    }

    Receipt<ServiceRequest> answerAtOnce(Call by, AnswerAtOnce command) {
        return steps.staff(by, command, RequestEvent.ANSWERED_AT_ONCE, (change, request) -> {
            ServiceCategory category =
                    request.category() == null ? null : change.get(ServiceCategory.TYPE, request.category());
            ServiceRequest next = IntakeLife.answeredAtOnce(request, category, policy, change.now());
            tell(change, request, UpdateKind.ANSWER, command.open(), command.text());
            return next;
        });
    }

    Receipt<ServiceRequest> refuse(Call by, RefuseRequest command) {
        return steps.staff(by, command, RequestEvent.REFUSED, (change, request) -> {
            ServiceRequest earlier = command.earlier() == null ? null : RequestReads.earlier(change, command.earlier());
            ServiceRequest next = IntakeLife.refused(
                    request,
                    command.reason(),
                    command.channel(),
                    earlier,
                    earlier != null && sameRequester(change, request, earlier));
            if (command.text() != null) {
                tell(change, request, UpdateKind.REFUSAL, false, command.text());
            }
            return next;
        });
    }

    // People without an account cannot be compared, so the desk vouches for them by naming the earlier request.
    private static boolean sameRequester(Change change, ServiceRequest request, ServiceRequest earlier) {
        ImmutableSet<Optional<Id<Person>>> before = people(change, earlier);
        ImmutableSet<Optional<Id<Person>>> now = people(change, request);
        return now.contains(Optional.<Id<Person>>empty()) || now.stream().anyMatch(before::contains);
    }

    private static ImmutableSet<Optional<Id<Person>>> people(Change change, ServiceRequest request) {
        return RequestSteps.requesters(change, request.id()).stream()
                .map(one -> Optional.ofNullable(one.person()))
                .collect(ImmutableSet.toImmutableSet());
    }

    Receipt<ServiceRequest> dispatch(Call by, DispatchRequest command) {
        return steps.staff(by, command, RequestEvent.DISPATCHED, (change, request) -> {
            var unit = command.unit();
            if (unit == null && request.leadUnit() == null && request.category() != null) {
                unit = change.get(ServiceCategory.TYPE, request.category()).leadUnit();
            }
            ServiceRequest next = IntakeLife.dispatched(request, unit, command.designated(), policy, change.now());
            if (!command.assistants().isEmpty()) {
                change.insertAll(
                        RequestAssistant.TYPE,
                        command.assistants().stream()
                                .map(helper -> new RequestAssistant(
                                        change.newId(), 0, request.id(), helper, null, null, null, null))
                                .toList());
            }
            note(change, request, command.note());
            return next;
        });
    }

    ImmutableList<Receipt<ServiceRequest>> dispatchAll(Call by, DispatchRequests command) {
        return corridor.bulk(by, command, "request.dispatched_all", ServiceRequest.TYPE, bulk -> {
            ImmutableSet<Id<ServiceRequest>> ids = ImmutableSet.copyOf(command.requests());
            List<ServiceRequest> found = bulk.select(
                    Query.of(ServiceRequest.TYPE).where(ServiceRequest.TYPE.id().in(ids)));
            if (found.size() < ids.size()) {
                throw new NotFound("record.missing", ServiceRequest.TYPE);
            }
            found.stream()
                    .map(request -> ImmutableSet.copyOf(request.scopes()))
                    .distinct()
                    .forEach(scopes -> bulk.requireAny(command.permission(), false, scopes.toArray(UUID[]::new)));
            List<ServiceRequest> stored = bulk.updateAll(
                    ServiceRequest.TYPE,
                    found.stream()
                            .map(request -> IntakeLife.dispatched(request, command.unit(), false, policy, bulk.now()))
                            .toList());
            stored.forEach(request -> bulk.entry(RequestEvent.DISPATCHED.code(), ServiceRequest.TYPE, request, null));
        });
    }
}
