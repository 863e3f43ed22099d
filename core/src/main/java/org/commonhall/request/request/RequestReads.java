package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.access.PersonalExport;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.FileStore;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.Query;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * What people see of one request, what can be done with it, and why it is due when it is.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class RequestReads {
    /** Among how many of somebody's requests those to judge are looked for, the newest first. */
    private static final int RECENT = 50;

    private final Corridor corridor;
    private final RequestPolicy policy;
    private final FileStore files;

    RequestReads(Corridor corridor, RequestPolicy policy, FileStore files) {
        this.corridor = corridor;
        this.policy = policy;
        this.files = files;
    }

    /**
     * Shows one request, as the actor may see it. That staff were shown the contact or the messages of somebody else is journaled
     * ({@link RequestEvent#CONTACT_READ}), which costs one statement.
     *
     * @param by anybody
     * @param id which
     * @return the view for the widest audience the actor belongs to
     * @throws NotFound with {@code record.missing}, also where there is one that the actor must not know of
     */
    public RequestView get(Actor by, Id<ServiceRequest> id) {
        return corridor.read(by, reading -> {
            ServiceRequest request = reading.get(ServiceRequest.TYPE, id);
            return view(reading, request);
        });
    }

    /**
     * Shows one request by its number, as {@link #get}. The number of an imported request is the name of its source, a slash
     * and its key there.
     *
     * @param by anybody
     * @param number the request number
     * @return the view for the audience the actor belongs to
     * @throws NotFound with {@code record.missing} if there is none that the actor may see
     */
    public RequestView numbered(Actor by, String number) {
        return corridor.read(by, reading -> {
            ServiceRequest request =
                    reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.NUMBER.is(number))).stream()
                            .findAny()
                            .orElseThrow(() -> new NotFound("record.missing", ServiceRequest.TYPE));
            return view(reading, request);
        });
    }

    /**
     * Shows one request to somebody without an account. An imported request has no requester here: its key in the source is
     * its code, and shows what the public sees of it.
     *
     * @param number the request number
     * @param code the tracking code, with or without hyphens; for an imported request its key in the source
     * @return the requester's view, or the public's of an imported request
     * @throws NotFound with {@code request.tracking} whether the number or the code is wrong
     */
    public RequestView track(String number, String code) {
        return corridor.read(Actor.visitor(), reading -> {
            ServiceRequest request = TrackingCodes.known(
                    reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.NUMBER.is(number))).stream()
                            .findAny());
            List<Requester> people = RequestSteps.requesters(reading, request.id());
            if (people.isEmpty() && request.visibility() == RequestVisibility.PUBLIC && hasKey(request, code)) {
                return view(reading, RequestAudience.PUBLIC, request, people, Optional.empty());
            }
            Optional<Requester> self = RequestSteps.self(reading, people, code);
            return view(reading, RequestAudience.REQUESTER, request, people, self);
        });
    }

    /**
     * Hands out everything that is stored about a requester without an account, and journals that. PRC Personal Information
     * Protection Law, article 45.
     *
     * @param number the request number
     * @param code the tracking code
     * @return the data
     * @throws NotFound with {@code request.tracking} whether the number or the code is wrong
     */
    public PersonalExport export(String number, String code) {
        return corridor.read(Actor.visitor(), reading -> {
            ServiceRequest request = TrackingCodes.known(
                    reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.NUMBER.is(number))).stream()
                            .findAny());
            List<Requester> people = RequestSteps.requesters(reading, request.id());
            return export(reading, people, RequestSteps.self(reading, people, code));
        });
    }

    /**
     * Hands out the same to the desk, for a requester who asks in person or on paper.
     *
     * @param by the desk
     * @param id the request
     * @return the data
     * @throws RuleViolation {@code request.requester.account} for somebody with an account
     */
    public PersonalExport export(Actor by, Id<ServiceRequest> id) {
        return corridor.read(by, reading -> {
            ServiceRequest request = reading.get(ServiceRequest.TYPE, id);
            List<Requester> people = RequestSteps.requesters(reading, id);
            Optional<Requester> self = RequestSteps.self(reading, people, null);
            reading.requireAny(RequestRights.PERSONAL_DATA, self.isPresent(), request.scopes());
            return export(reading, people, self);
        });
    }

    private static PersonalExport export(Reading reading, List<Requester> people, Optional<Requester> self) {
        Requester requester = RequestSteps.withoutAccount(people, self);
        return PersonalExport.handedOut(reading, requester.id().value());
    }

    /**
     * Lists what can be done next, and what stands against the rest.
     *
     * @param by anybody who may see the request
     * @param id which
     * @return every action
     * @throws NotFound as {@link #get}
     */
    public ImmutableList<Option<RequestAction>> actions(Actor by, Id<ServiceRequest> id) {
        return corridor.read(by, reading -> {
            ServiceRequest request = reading.get(ServiceRequest.TYPE, id);
            Optional<Requester> self = self(reading, request);
            audience(reading, request, self);
            ImmutableSet<Role> held = reading.rolesInAny(request.scopes());
            ServiceCategory category = request.category() == null
                    ? null
                    : reading.find(ServiceCategory.TYPE, request.category()).orElse(null);
            List<Option<RequestAction>> all = new ArrayList<>();
            for (RequestAction action : RequestAction.values()) {
                Explanation whyNot = null;
                boolean nobody = (action == RequestAction.FOLLOW && held.isEmpty() && !reading.hasAccount())
                        || (action == RequestAction.MESSAGE && self.isEmpty());
                if (nobody || !reading.allows(action.permission(), self.isPresent(), held)) {
                    whyNot = Explanation.of("access.denied", action.permission());
                } else {
                    try {
                        RequestActions.require(action, request, category, policy, reading.now());
                    } catch (RuleViolation no) {
                        whyNot = no.explanation();
                    }
                }
                all.add(new Option<>(action, whyNot));
            }
            return ImmutableList.copyOf(all);
        });
    }

    /**
     * Explains why a request is due when it is: the counted hours, the days left out, the pauses; an upstream order's own due time
     * wins, and the account says so.
     *
     * @param by anybody who may see the request
     * @param id which
     * @return the account
     * @throws NotFound as {@link #get}
     */
    public Explanation explainDue(Actor by, Id<ServiceRequest> id) {
        return corridor.read(by, reading -> {
            ServiceRequest request = reading.get(ServiceRequest.TYPE, id);
            audience(reading, request, self(reading, request));
            return RequestClocks.explain(request, policy, RequestLife.pauses(RequestSteps.pauses(reading, request)))
                    .at(reading.zone());
        });
    }

    /** What it is called by those who may see it. */
    static @Nullable Name named(Reading reading, ServiceRequest request) {
        return seen(reading, request) ? Name.of(request.title(), null) : null;
    }

    private static boolean seen(Reading reading, ServiceRequest request) {
        return shown(request)
                || staff(reading, request).isPresent()
                || self(reading, request).isPresent();
    }

    /** An earlier request that a command names, which must be one that the actor may see. */
    static ServiceRequest earlier(Reading reading, Id<ServiceRequest> id) {
        return reading.find(ServiceRequest.TYPE, id)
                .filter(request -> seen(reading, request))
                .orElseThrow(() -> new NotFound("record.missing", ServiceRequest.TYPE));
    }

    /**
     * The actor as one who asked this very request. Who asked one that is merged into it is shown there how it goes, and
     * does there what a requester may do.
     */
    private static Optional<Requester> self(Reading reading, ServiceRequest request) {
        return RequestSteps.self(reading, RequestSteps.requesters(reading, request.id()), null);
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(ServiceRequest.TYPE, new Id<ServiceRequest>(id))
                .map(request -> new SubjectRights.Known(
                        ServiceRequest.TYPE, null, ImmutableList.copyOf(request.scopes()), seen(reading, request)));
    }

    /** What a trace shows of it. */
    static TraceSource.Shown traced(Reading reading, ServiceRequest request) {
        return TraceSource.Shown.of(
                shown(request) || staff(reading, request).isPresent(),
                request.title(),
                request.status().said(),
                request.createdAt());
    }

    /** Whether everybody may see a request. */
    static boolean shown(ServiceRequest request) {
        return request.visibility() == RequestVisibility.PUBLIC && request.status() != RequestStatus.NOT_ACCEPTED;
    }

    private static boolean hasKey(ServiceRequest request, String code) {
        String key = request.sourceKey();
        return key != null && TrackingCodes.matches(TrackingCodes.hash(key), code);
    }

    private RequestView view(Reading reading, ServiceRequest request) {
        List<Requester> people = RequestSteps.everybody(reading, request);
        Optional<Requester> self = RequestSteps.self(
                reading,
                people.stream()
                        .filter(one -> shown(request) || one.request().equals(request.id()))
                        .toList(),
                null);
        return view(reading, audience(reading, request, self), request, people, self);
    }

    private RequestView view(
            Reading reading,
            RequestAudience audience,
            ServiceRequest request,
            List<Requester> people,
            Optional<Requester> self) {
        ServiceRequest root = root(reading, audience, request);
        Id<ServiceRequest> told = root == null ? request.id() : root.id();
        ImmutableSet<Id<ServiceRequest>> both = ImmutableSet.of(request.id(), told);
        Query<RequestUpdate> updated = Query.of(RequestUpdate.TYPE)
                .where(RequestUpdate.REQUEST.in(both))
                .orderBy(RequestUpdate.AT.ascending());
        Query<RequestNote> noted =
                Query.of(RequestNote.TYPE).where(RequestNote.REQUEST.in(both)).orderBy(RequestNote.AT.ascending());
        boolean worded = audience != RequestAudience.PUBLIC && audience != RequestAudience.AUDITOR;
        List<Record> words = reading.selectAll(worded ? ImmutableList.of(updated, noted) : ImmutableList.of(updated));
        List<RequestUpdate> updates = ImmutableList.copyOf(Iterables.filter(words, RequestUpdate.class));
        List<RequestNote> notes = ImmutableList.copyOf(Iterables.filter(words, RequestNote.class));
        var listed = RequestFiles.list(reading, files, audience, request, self);
        List<Requester> asked = named(reading, audience, told(reading, audience, request, people));
        RequestView view = Names.shown(
                reading,
                names -> RequestViews.view(audience, request, root, asked, self, updates, notes, listed, names));
        if (view.discloses(self.map(Requester::id))) {
            reading.disclosed(RequestEvent.CONTACT_READ.code(), ServiceRequest.TYPE, List.of(request));
        }
        return view;
    }

    /** Staff who see how to reach a requester see also who it is, by the directory where nothing else was written. */
    private static List<Requester> named(Reading reading, RequestAudience audience, List<Requester> people) {
        ImmutableSet<Id<Person>> unnamed = people.stream()
                .filter(one -> one.name() == null
                        && (audience == RequestAudience.DESK
                                || (audience == RequestAudience.HANDLER && !one.anonymousToHandler())))
                .flatMap(one -> Stream.ofNullable(one.person()))
                .collect(ImmutableSet.toImmutableSet());
        if (unnamed.isEmpty()) {
            return people;
        }
        Map<Id<Person>, Person> known = reading.findAll(Person.TYPE, unnamed);
        return people.stream()
                .map(one -> one.person() == null ? one : one.named(known.get(one.person())))
                .toList();
    }

    /** What a request was merged into, for its requesters, and for others as far as they may see that one by itself. */
    private static @Nullable ServiceRequest root(Reading reading, RequestAudience audience, ServiceRequest request) {
        Id<ServiceRequest> id = request.mergeRoot();
        if (id == null) {
            return null;
        }
        ServiceRequest root = reading.get(ServiceRequest.TYPE, id);
        boolean seen = switch (audience) {
            case REQUESTER -> true;
            case PUBLIC -> shown(root);
            case DESK, HANDLER, AUDITOR ->
                staff(reading, root).filter(audience::equals).isPresent();
        };
        return seen ? root : null;
    }

    /** Whether a reader who is told how it goes may also see what it is handled with by itself. */
    static boolean pointed(RequestAudience audience, ServiceRequest root) {
        return audience != RequestAudience.REQUESTER || shown(root);
    }

    /** The requesters of this request and of those merged into it; for others than staff, of those that everybody sees. */
    private static List<Requester> told(
            Reading reading, RequestAudience audience, ServiceRequest request, List<Requester> people) {
        if (audience != RequestAudience.PUBLIC && audience != RequestAudience.REQUESTER) {
            return people;
        }
        ImmutableSet<Id<ServiceRequest>> others = people.stream()
                .map(Requester::request)
                .filter(id -> !id.equals(request.id()))
                .collect(ImmutableSet.toImmutableSet());
        if (others.isEmpty()) {
            return people;
        }
        Map<Id<ServiceRequest>, ServiceRequest> merged = reading.findAll(ServiceRequest.TYPE, others);
        return people.stream()
                .filter(one -> one.request().equals(request.id())
                        || (one.person() != null && reading.by().is(one.person().value()))
                        || Optional.ofNullable(merged.get(one.request()))
                                .filter(RequestReads::shown)
                                .isPresent())
                .toList();
    }

    private RequestAudience audience(Reading reading, ServiceRequest request, Optional<Requester> self) {
        Optional<RequestAudience> staff = staff(reading, request);
        if (staff.isPresent()) {
            return staff.get();
        } else if (self.isPresent()) {
            return RequestAudience.REQUESTER;
        } else if (shown(request)) {
            return RequestAudience.PUBLIC;
        }
        throw new NotFound("record.missing", ServiceRequest.TYPE);
    }

    /** What the actor is to a request by role. */
    static Optional<RequestAudience> staff(Reading reading, ServiceRequest request) {
        ImmutableSet<Role> held = reading.rolesInAny(request.scopes());
        if (reading.allows(RequestRights.READ_DESK, false, held)) {
            return Optional.of(RequestAudience.DESK);
        } else if (reading.allows(RequestRights.READ_WORK, false, held) || assists(reading, request)) {
            return Optional.of(RequestAudience.HANDLER);
        }
        return reading.allows(RequestRights.READ_AUDIT, false, held)
                ? Optional.of(RequestAudience.AUDITOR)
                : Optional.empty();
    }

    private static boolean assists(Reading reading, ServiceRequest request) {
        if (!Scopes.holdsAny(reading)) {
            return false;
        }
        UUID[] units =
                reading
                        .select(Query.of(RequestAssistant.TYPE).where(RequestAssistant.REQUEST.is(request.id())))
                        .stream()
                        .map(part -> part.unit().value())
                        .toArray(UUID[]::new);
        return units.length > 0 && reading.allows(RequestRights.READ_WORK, false, reading.rolesInAny(units));
    }

    /** The answers that somebody has not judged yet: two statements, a third one where there is one. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        Map<Id<ServiceRequest>, Id<Requester>> asked = reading
                .select(Query.of(Requester.TYPE)
                        .where(Requester.PERSON.is(person))
                        .orderBy(Requester.STARTED_AT.descending())
                        .limit(RECENT))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Requester::request, Requester::id, (newest, other) -> newest));
        List<ServiceRequest> answered = reading.findAll(ServiceRequest.TYPE, asked.keySet()).values().stream()
                .filter(request -> request.status() == RequestStatus.ANSWERED)
                .toList();
        if (answered.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSet<Id<Requester>> judged = reading
                .select(Query.of(ReturnVisit.TYPE)
                        .where(ReturnVisit.REQUEST.in(
                                answered.stream().map(ServiceRequest::id).toList()))
                        .where(ReturnVisit.LIVE.is(true)))
                .stream()
                .filter(visit -> visit.state() != VisitState.OPEN)
                .map(ReturnVisit::requester)
                .collect(ImmutableSet.toImmutableSet());
        return answered.stream()
                .filter(request -> !judged.contains(asked.get(request.id())))
                .limit(most)
                .map(request -> Todo.of(ServiceRequest.TYPE, request.id(), request.title(), null, TodoAction.JUDGE)
                        .of(Organization.TYPE, request.leadUnit()))
                .collect(ImmutableList.toImmutableList());
    }
}
