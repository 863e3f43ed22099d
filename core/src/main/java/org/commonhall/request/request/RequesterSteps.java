package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.calendar.Pause;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.storage.Query;

/** What requesters, visitors and other people do with a request. */
final class RequesterSteps {
    private final Corridor corridor;
    private final RequestPolicy policy;
    private final RequestSteps steps;

    RequesterSteps(Corridor corridor, RequestPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new RequestSteps(corridor);
    }

    Receipt<ServiceRequest> visit(Call by, RecordVisit command) {
        corridor.require(command);
        return steps.requester(by, command, RequestEvent.VISITED, command.code(), (change, request, self) -> {
            RequestAction.VISIT.require(request);
            Requester requester = asked(change, request, command, self);
            // A person who asked twice is asked once; where only one asks, there is nobody to tell apart.
            List<Requester> people = request.requesters() <= 1 ? List.of() : RequestSteps.everybody(change, request);
            VisitRound round = new VisitRound(request, RequestSteps.visits(change, request), people);
            ReturnVisit visit = round.recorded(change.newId(), requester.id(), command.reply(), policy, change.now());
            ServiceRequest next = round.after(visit, command.reply(), policy, change.now());
            if (visit.version() == 0) {
                change.insert(ReturnVisit.TYPE, visit);
            } else {
                change.update(ReturnVisit.TYPE, visit);
            }
            if (next.status() == RequestStatus.CLOSED) {
                change.event(RequestEvent.CLOSED.code());
                change.because(Explanation.of("request.visit.everybody", request.requesters()));
            } else if (next.run() != request.run()) {
                change.because(Explanation.of("request.visit.unsolved"));
            }
            return RequestSteps.reopen(change, request, next, policy);
        });
    }

    private static Requester asked(
            Change change, ServiceRequest request, RecordVisit command, Optional<Requester> self) {
        if (self.isPresent()) {
            return self.get();
        }
        List<Requester> all = RequestSteps.everybody(change, request);
        return all.stream()
                .filter(one ->
                        command.requester() == null ? all.size() == 1 : one.id().equals(command.requester()))
                .findAny()
                .orElseThrow(() -> new RuleViolation("request.visit.requester", all.size()));
    }

    Receipt<ServiceRequest> reopen(Call by, ReopenRequest command) {
        corridor.require(command);
        return steps.requester(by, command, RequestEvent.REOPENED, command.code(), (change, request, self) -> {
            ServiceRequest next = AnswerLife.reopened(request, command.newFacts(), policy, change.now());
            said(change, request, command.newFacts(), self);
            return RequestSteps.reopen(change, request, next, policy);
        });
    }

    Receipt<ServiceRequest> askReview(Call by, AskReview command) {
        corridor.require(command);
        return steps.requester(by, command, RequestEvent.REVIEW_ASKED, command.code(), (change, request, self) -> {
            ServiceRequest next = AnswerLife.reviewAsked(request, policy, change.now());
            said(change, request, command.grounds(), self);
            return next;
        });
    }

    Receipt<ServiceRequest> message(Call by, SendMessage command) {
        corridor.require(command);
        return steps.requester(by, command, RequestEvent.MESSAGED, command.code(), (change, request, self) -> {
            Requester requester = TrackingCodes.known(self);
            List<Pause> pauses = RequestLife.pauses(RequestSteps.pauses(change, request));
            ServiceRequest next = RequestLife.messaged(request, pauses, policy, change.now());
            said(change, request, command.text(), Optional.of(requester));
            return next;
        });
    }

    private static void said(Change change, ServiceRequest request, String text, Optional<Requester> self) {
        change.insert(
                RequestNote.TYPE,
                new RequestNote(
                        change.newId(),
                        0,
                        request.id(),
                        text,
                        change.now(),
                        Person.idOrNull(change.by()),
                        self.map(Requester::id).orElse(null)));
    }

    Receipt<ServiceRequest> anonymity(Call by, ChangeAnonymity command) {
        return corridor.run(by, command, RequestEvent.ANONYMITY_CHANGED.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            Optional<Requester> self =
                    RequestSteps.self(change, RequestSteps.requesters(change, request.id()), command.code());
            change.requireAny(self.isPresent(), request.scopes());
            Requester requester = TrackingCodes.known(self);
            change.update(Requester.TYPE, requester.anonymous(command));
            return change.update(ServiceRequest.TYPE, request);
        });
    }

    Receipt<PersonalDataRequest> askErasure(Call by, AskRequesterErasure command) {
        return corridor.run(by, command, "access.erasure.asked", PersonalDataRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            List<Requester> requesters = RequestSteps.requesters(change, request.id());
            Optional<Requester> self = RequestSteps.self(change, requesters, command.code());
            change.requireAny(self.isPresent(), request.scopes());
            UUID requester = RequestSteps.withoutAccount(requesters, self).id().value();
            return change.insert(PersonalDataRequest.TYPE, PersonalDataRequest.asked(change, requester));
        });
    }

    Receipt<ServiceRequest> follow(Call by, FollowRequest command) {
        return corridor.run(by, command, RequestEvent.FOLLOWED.code(), ServiceRequest.TYPE, change -> {
            ServiceRequest request = change.lockSubject(ServiceRequest.TYPE, command.request());
            Id<Person> person = Person.idOrNull(by.actor());
            if (person == null) {
                throw new NotAllowed("access.denied", command.permission());
            }
            change.requireAny(false, request.scopes());
            return followed(change, command, request, person);
        });
    }

    /** Adds a voice within another use case. */
    void join(Change change, Id<ServiceRequest> id, Id<Person> person) {
        ServiceRequest request = change.lock(ServiceRequest.TYPE, id);
        followed(change, FollowRequest.of(id).meToo(true).build(), request, person);
    }

    private static ServiceRequest followed(
            Change change, FollowRequest command, ServiceRequest request, Id<Person> person) {
        Id<ServiceRequest> top = request.mergeRoot();
        ServiceRequest root = top == null ? request : change.lock(ServiceRequest.TYPE, top);
        List<RequestFollower> before = following(change, root, person);
        if (command.on() || before.isEmpty()) {
            requireFollowable(request, root);
            change.requireAny(false, root.scopes());
        }
        boolean had = before.stream().anyMatch(RequestFollower::meToo);
        boolean has = command.on() && (command.meToo() || had);
        boolean kept = command.on() && !before.isEmpty() && had == has;
        if (!kept) {
            before.forEach(one -> change.delete(RequestFollower.TYPE, one));
        }
        if (command.on() && !kept) {
            change.insert(
                    RequestFollower.TYPE,
                    new RequestFollower(change.newId(), 0, request.id(), person, has, change.now()));
        }
        long now = root.followers() - (had ? 1 : 0) + (has ? 1 : 0);
        return change.update(ServiceRequest.TYPE, root.next().followers(now).build());
    }

    /** Whom a person follows of what is handled together; a person who followed two before they were merged follows once. */
    private static List<RequestFollower> following(Change change, ServiceRequest root, Id<Person> person) {
        ImmutableSet<Id<ServiceRequest>> together =
                RequestSteps.tree(change, root).stream().map(ServiceRequest::id).collect(ImmutableSet.toImmutableSet());
        return change.select(Query.of(RequestFollower.TYPE)
                .where(RequestFollower.REQUEST.in(together).and(RequestFollower.PERSON.is(person))));
    }

    // Whoever follows may stop at any time, also where what he follows was merged into something he may not see.
    private static void requireFollowable(ServiceRequest request, ServiceRequest root) {
        if (request.visibility() == RequestVisibility.PRIVATE || root.visibility() == RequestVisibility.PRIVATE) {
            throw new NotFound("record.missing", ServiceRequest.TYPE);
        }
        RequestAction.FOLLOW.require(root);
    }
}
