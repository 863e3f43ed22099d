package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What the use cases of requests have in common: lock and authorise, save, add a part, find who asks. */
final class RequestSteps {
    private final Corridor corridor;

    RequestSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    /** A step of staff: lock, authorise where the request is, rule, save; a new part raises the version as well. */
    Receipt<ServiceRequest> staff(
            Call by,
            RequestCommand command,
            RequestEvent event,
            BiFunction<Change, ServiceRequest, ServiceRequest> rule) {
        return corridor.run(by, command, event.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            change.requireAny(false, request.scopes());
            return change.update(ServiceRequest.TYPE, rule.apply(change, request));
        });
    }

    /**
     * A step of a requester, who is known by account or tracking code; a merged request leads to the one it is handled with.
     */
    Receipt<ServiceRequest> requester(
            Call by, RequestCommand command, RequestEvent event, @Nullable String code, RequesterRule rule) {
        return corridor.run(by, command, event.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = subject(change, command.request());
            Optional<Requester> self = self(change, requesters(change, command.request()), code);
            change.requireAny(self.isPresent(), request.scopes());
            return change.update(ServiceRequest.TYPE, rule.apply(change, request, self));
        });
    }

    /** The request, or, where it is merged, the one at the top. */
    static ServiceRequest subject(Change change, Id<ServiceRequest> id) {
        ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, id);
        Id<ServiceRequest> root = request.mergeRoot();
        return root == null ? request : change.lock(ServiceRequest.TYPE, root);
    }

    /** The requesters that came with one request. */
    static List<Requester> requesters(Reading reading, Id<ServiceRequest> id) {
        return reading.select(Query.of(Requester.TYPE).where(Requester.REQUEST.is(id)));
    }

    /** The request with everything merged into it, itself first. */
    static List<ServiceRequest> tree(Reading reading, ServiceRequest request) {
        List<ServiceRequest> all = new ArrayList<>();
        all.add(request);
        all.addAll(reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.MERGE_ROOT.is(request.id()))));
        return all;
    }

    /** Every requester of a request, those of merged requests included; one more statement where there are any. */
    static List<Requester> everybody(Reading reading, ServiceRequest request) {
        if (request.requesters() <= 1) {
            return requesters(reading, request.id());
        }
        ImmutableSet<Id<ServiceRequest>> ids =
                tree(reading, request).stream().map(ServiceRequest::id).collect(ImmutableSet.toImmutableSet());
        return reading.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(ids)));
    }

    static Optional<Requester> self(Reading reading, List<Requester> requesters, @Nullable String code) {
        if (code == null) {
            return requesters.stream()
                    .filter(one ->
                            one.person() != null && reading.by().is(one.person().value()))
                    .findAny();
        }
        return Optional.of(TrackingCodes.known(requesters.stream()
                .filter(one -> TrackingCodes.matches(one.trackingHash(), code))
                .findAny()));
    }

    /**
     * The requester without an account whose data somebody asks for: the one with the code, for staff the one who came with
     * the request.
     *
     * @throws RuleViolation {@code request.requester.account} for somebody with an account, whose data are asked for there
     */
    static Requester withoutAccount(List<Requester> requesters, Optional<Requester> self) {
        Requester requester =
                TrackingCodes.known(self.or(() -> requesters.stream().findFirst()));
        if (requester.person() != null) {
            throw new RuleViolation("request.requester.account");
        }
        return requester;
    }

    /** Who is told of requests: those who ask and follow, and the staff of desk and lead unit. */
    static EventPeople people() {
        ImmutableSet<Role> staff = ImmutableSet.of(Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER);
        return EventPeople.of(
                ServiceRequest.TYPE,
                ImmutableMap.of(
                        Told.REQUESTERS,
                        RequestSteps::askingOrFollowing,
                        Told.STAFF,
                        (reading, request) -> Scopes.holders(reading, staff, request.scopes())));
    }

    private static Stream<UUID> askingOrFollowing(Reading reading, ServiceRequest request) {
        ImmutableSet<Id<ServiceRequest>> together =
                tree(reading, request).stream().map(ServiceRequest::id).collect(ImmutableSet.toImmutableSet());
        Stream<Id<Person>> asking =
                everybody(reading, request).stream().flatMap(one -> Stream.ofNullable(one.person()));
        Stream<Id<Person>> following =
                reading.select(Query.of(RequestFollower.TYPE).where(RequestFollower.REQUEST.in(together))).stream()
                        .map(RequestFollower::person);
        return Stream.concat(asking, following).map(Id::value);
    }

    static void tell(Change change, ServiceRequest request, UpdateKind kind, boolean open, String text) {
        change.insert(
                RequestUpdate.TYPE,
                new RequestUpdate(
                        change.newId(), 0, request.id(), kind, open, text, change.now(), Person.idOrNull(change.by())));
    }

    static void note(Change change, ServiceRequest request, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            change.insert(
                    RequestNote.TYPE,
                    new RequestNote(
                            change.newId(), 0, request.id(), text, change.now(), Person.idOrNull(change.by()), null));
        }
    }

    /** The pauses of the present run in the order of their beginning. */
    static List<RequestPause> pauses(Reading reading, ServiceRequest request) {
        Condition<RequestPause> ofRun = RequestPause.REQUEST.is(request.id()).and(RequestPause.RUN.is(request.run()));
        return reading.select(Query.of(RequestPause.TYPE).where(ofRun)).stream()
                .sorted(Comparator.comparing(RequestPause::startsAt))
                .toList();
    }

    /** What the requesters of the present run have said. */
    static ImmutableList<ReturnVisit> visits(Reading reading, ServiceRequest request) {
        Condition<ReturnVisit> ofRun = ReturnVisit.REQUEST
                .is(request.id())
                .and(ReturnVisit.RUN.is(request.run()))
                .and(ReturnVisit.LIVE.is(true));
        return ImmutableList.copyOf(reading.select(Query.of(ReturnVisit.TYPE).where(ofRun)));
    }

    /** Keeps the run that a reopening ends, and says so. */
    static ServiceRequest reopen(Change change, ServiceRequest before, ServiceRequest next, RequestPolicy policy) {
        if (next.run() != before.run()) {
            change.insert(RequestRun.TYPE, AnswerLife.kept(change.newId(), before));
            change.event(
                    (next.reopens() >= policy.committeeAfter() ? RequestEvent.REOPENED_AGAIN : RequestEvent.REOPENED)
                            .code());
        }
        return next;
    }

    /** The next state of a paused request going on from a moment. */
    static ServiceRequest resume(Change change, ServiceRequest request, RequestPolicy policy, Instant at) {
        RequestAction.RESUME.require(request);
        List<RequestPause> parts = new ArrayList<>(pauses(change, request));
        for (int i = 0; i < parts.size(); i++) {
            RequestPause part = parts.get(i);
            if (part.endedAt() == null) {
                parts.set(i, change.update(RequestPause.TYPE, part.ended(at)));
            }
        }
        return RequestLife.resumed(request, RequestLife.pauses(parts), policy);
    }

    /** A rule that needs to know who of the requesters acts. */
    @FunctionalInterface
    interface RequesterRule {
        ServiceRequest apply(Change change, ServiceRequest request, Optional<Requester> self);
    }
}
