package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.FileStore;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.rates.RateReport;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/** What people see of requests: one of them, lists of them, what can be done and why it is due. Thread-safe. */
public final class RequestReads {
    /** To see everything about a request. */
    public static final Permission READ_DESK =
            Permission.of("request.read.desk", Role.DESK, Role.SURVEYOR, Role.REVIEWER);
    /** To see a request one handles. */
    public static final Permission READ_WORK = Permission.of("request.read.work", Role.HANDLER);
    /** To see everything that is not personal. */
    public static final Permission READ_AUDIT = Permission.of("request.read.audit", Role.AUDITOR);
    /** To see the list of a place or unit. */
    public static final Permission READ_QUEUE =
            Permission.of("request.read.queue", Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER, Role.AUDITOR);

    private final Corridor corridor;
    private final RequestPolicy policy;
    private final FileStore files;

    RequestReads(Corridor corridor, RequestPolicy policy, FileStore files) {
        this.corridor = corridor;
        this.policy = policy;
        this.files = files;
    }

    /**
     * One request, as the actor may see it. That staff were shown the contact or the messages of somebody else is journaled
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
            List<Requester> people = RequestSteps.everybody(reading, request);
            Optional<Requester> self = RequestSteps.self(reading, people, null);
            return view(reading, audience(reading, request, self), request, people, self);
        });
    }

    /**
     * One request by its number, as {@link #get}; an imported one's is its source's name, a slash and its key there.
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
                            .orElseThrow(() -> new NotFound("record.missing", ServiceRequest.TYPE.table()));
            List<Requester> people = RequestSteps.everybody(reading, request);
            Optional<Requester> self = RequestSteps.self(reading, people, null);
            return view(reading, audience(reading, request, self), request, people, self);
        });
    }

    /**
     * One request, as somebody without an account sees it. An imported one has no requester here: whoever knows its key in
     * the source tracks it, and sees what the public sees of it.
     *
     * @param number the request number
     * @param code the tracking code, with or without hyphens; for an imported request its key in the source
     * @return the requester's view, or the public's of an imported request
     * @throws NotFound with {@code request.tracking} whether the number or the code is wrong
     */
    public RequestView track(String number, String code) {
        return corridor.read(Actor.visitor(), reading -> {
            ServiceRequest request =
                    reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.NUMBER.is(number))).stream()
                            .findAny()
                            .orElseThrow(() -> new NotFound("request.tracking"));
            List<Requester> people = RequestSteps.requesters(reading, request.id());
            if (people.isEmpty() && request.visibility() == RequestVisibility.PUBLIC && hasKey(request, code)) {
                return view(reading, RequestAudience.PUBLIC, request, people, Optional.empty());
            }
            Optional<Requester> self = RequestSteps.self(reading, people, code);
            return view(reading, RequestAudience.REQUESTER, request, people, self);
        });
    }

    /**
     * What the actor asked for, the newest first: two statements.
     *
     * @param by a person
     * @param page which page
     * @return the page; a request stands in it once for each time the actor asked
     */
    public Page<RequestRow> mine(Actor by, PageRequest page) {
        UUID person = by.person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(by, reading -> {
            Page<Requester> asked = reading.page(
                    Query.of(Requester.TYPE)
                            .where(Requester.PERSON.is(new Id<>(person)))
                            .orderBy(Requester.STARTED_AT.descending()),
                    page);
            var requests = reading.findAll(
                    ServiceRequest.TYPE,
                    asked.items().stream().map(Requester::request).collect(ImmutableSet.toImmutableSet()));
            return asked.map(one -> RequestRow.of(Objects.requireNonNull(requests.get(one.request())), reading.now()));
        });
    }

    /**
     * The public requests of the hall: one statement.
     *
     * @param filter which
     * @param sort in which order
     * @param page which page
     * @return the page, without refused and merged ones
     */
    public Page<RequestRow> published(RequestFilter filter, RequestSort sort, PageRequest page) {
        return corridor.read(
                Actor.visitor(), reading -> rows(reading, filter.condition().and(isPublished()), sort, page));
    }

    /**
     * The queue of a team: of a unit, a building, or, without either in the filter, of the district. Two statements, one more
     * where the actor's role is held above.
     *
     * @param by staff of that unit, building or of the district
     * @param filter which
     * @param sort in which order
     * @param page which page
     * @return the page
     */
    public Page<RequestRow> queue(Actor by, RequestFilter filter, RequestSort sort, PageRequest page) {
        return corridor.read(by, reading -> {
            UUID scope = filter.leadUnit() != null
                    ? filter.leadUnit().value()
                    : filter.building() != null ? filter.building().value() : Scopes.DISTRICT;
            reading.authorise(READ_QUEUE, false, scope);
            return rows(reading, filter.condition(), sort, page);
        });
    }

    /**
     * What waits for the actor, by what they are and where: those due soonest first. Two statements, one more where a role
     * is held below the district.
     *
     * @param by staff
     * @param page which page
     * @return the page, empty for people without a role
     */
    public Page<RequestRow> todo(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            List<RoleGrant> grants = by.person() == null
                    ? List.of()
                    : reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(by.person()))).stream()
                            .filter(grant -> grant.inForce(reading.now()))
                            .toList();
            ImmutableSet<UUID> scopes = grants.stream()
                    .map(RoleGrant::scope)
                    .filter(scope -> !scope.equals(Scopes.DISTRICT))
                    .collect(ImmutableSet.toImmutableSet());
            List<ScopeAncestor> below = scopes.isEmpty()
                    ? List.of()
                    : reading.select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.ANCESTOR.in(scopes)));
            Condition<ServiceRequest> mine = null;
            for (RoleGrant grant : grants) {
                ImmutableSet<RequestStatus> waiting = waiting(new Role(grant.role()));
                if (!waiting.isEmpty()) {
                    Condition<ServiceRequest> part =
                            ServiceRequest.STATUS.in(waiting).and(within(grant.scope(), below));
                    mine = mine == null ? part : mine.or(part);
                }
            }
            return mine == null
                    ? new Page<>(ImmutableList.of(), Optional.empty())
                    : rows(reading, mine, RequestSort.DUE, page);
        });
    }

    /**
     * Requests that may be about the same matter, so that people join one instead of asking again: public ones only, whoever
     * asks.
     *
     * @param matter what is about to be asked
     * @return at most 20, the likeliest first, each with its reasons
     * @throws InvalidInput {@code request.duplicates.range} for days or a radius out of range
     */
    public ImmutableList<Duplicate> duplicates(DuplicateQuery matter) {
        return corridor.read(Actor.visitor(), reading -> Duplicates.find(reading, matter, isPublished()));
    }

    /**
     * The three rates of the requests submitted in a period.
     *
     * @param by an auditor, or staff of the district
     * @param query the period and the method
     * @return the rates of all together and of each lead unit
     */
    public RateReport rates(Actor by, RateQuery query) {
        return corridor.read(by, reading -> {
            reading.authorise(READ_QUEUE, false, Scopes.DISTRICT);
            return RateReport.of(reading, query);
        });
    }

    /**
     * What can be done next, and what stands against the rest.
     *
     * @param by anybody who may see the request
     * @param id which
     * @return every action
     * @throws NotFound as {@link #get}
     */
    public ImmutableList<ActionState> actions(Actor by, Id<ServiceRequest> id) {
        return corridor.read(by, reading -> {
            ServiceRequest request = reading.get(ServiceRequest.TYPE, id);
            Optional<Requester> self = RequestSteps.self(reading, RequestSteps.everybody(reading, request), null);
            audience(reading, request, self);
            ImmutableSet<Role> held = reading.roles(RequestSteps.scopes(request));
            ServiceCategory category = request.category() == null
                    ? null
                    : reading.find(ServiceCategory.TYPE, request.category()).orElse(null);
            List<ActionState> all = new ArrayList<>();
            for (RequestAction action : RequestAction.values()) {
                Explanation whyNot = null;
                if (!reading.allows(action.permission(), self.isPresent(), held)) {
                    whyNot = Explanation.of("access.denied", action.permission().code());
                } else {
                    try {
                        RequestActions.require(action, request, category, policy, reading.now());
                    } catch (RuleViolation no) {
                        whyNot = no.explanation();
                    }
                }
                all.add(new ActionState(action, whyNot));
            }
            return ImmutableList.copyOf(all);
        });
    }

    /**
     * Why a request is due when it is: the counted hours, the days left out, the pauses; an upstream order's own due time
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
            audience(reading, request, RequestSteps.self(reading, RequestSteps.everybody(reading, request), null));
            return RequestClocks.explain(request, policy, Handling.pauses(RequestSteps.pauses(reading, request)));
        });
    }

    private static boolean hasKey(ServiceRequest request, String code) {
        String key = request.sourceKey();
        return key != null && TrackingCodes.matches(TrackingCodes.hash(key), code);
    }

    private RequestView view(
            Reading reading,
            RequestAudience audience,
            ServiceRequest request,
            List<Requester> people,
            Optional<Requester> self) {
        Id<ServiceRequest> told = request.mergeRoot() == null ? request.id() : request.mergeRoot();
        List<RequestUpdate> updates = reading.select(Query.of(RequestUpdate.TYPE)
                .where(RequestUpdate.REQUEST.in(ImmutableSet.of(request.id(), told)))
                .orderBy(RequestUpdate.AT.ascending()));
        boolean worded = audience != RequestAudience.PUBLIC && audience != RequestAudience.AUDITOR;
        List<RequestNote> notes = worded
                ? reading.select(Query.of(RequestNote.TYPE)
                        .where(RequestNote.REQUEST.in(ImmutableSet.of(request.id(), told)))
                        .orderBy(RequestNote.AT.ascending()))
                : List.of();
        ServiceRequest handled = audience == RequestAudience.REQUESTER && request.mergeRoot() != null
                ? reading.get(ServiceRequest.TYPE, request.mergeRoot())
                : request;
        var listed = RequestFiles.list(reading, files, audience, request, self);
        RequestView view = RequestViews.view(audience, request, handled, people, self, updates, notes, listed);
        if (view.discloses(self.map(Requester::id))) {
            reading.disclosed(RequestEvent.CONTACT_READ.code(), ServiceRequest.TYPE, List.of(request));
        }
        return view;
    }

    private RequestAudience audience(Reading reading, ServiceRequest request, Optional<Requester> self) {
        Optional<RequestAudience> staff = staff(reading, request);
        if (staff.isPresent()) {
            return staff.get();
        } else if (self.isPresent()) {
            return RequestAudience.REQUESTER;
        } else if (request.visibility() == RequestVisibility.PUBLIC && request.status() != RequestStatus.NOT_ACCEPTED) {
            return RequestAudience.PUBLIC;
        }
        throw new NotFound("record.missing", ServiceRequest.TYPE.table());
    }

    /** What the actor is to a request by role. */
    static Optional<RequestAudience> staff(Reading reading, ServiceRequest request) {
        ImmutableSet<Role> held = reading.roles(RequestSteps.scopes(request));
        if (reading.allows(READ_DESK, false, held)) {
            return Optional.of(RequestAudience.DESK);
        } else if (reading.allows(READ_WORK, false, held) || assists(reading, request)) {
            return Optional.of(RequestAudience.HANDLER);
        }
        return reading.allows(READ_AUDIT, false, held) ? Optional.of(RequestAudience.AUDITOR) : Optional.empty();
    }

    private static boolean assists(Reading reading, ServiceRequest request) {
        if (reading.by().kind() != Actor.Kind.PERSON) {
            return false;
        }
        UUID[] units =
                reading
                        .select(Query.of(RequestAssistant.TYPE).where(RequestAssistant.REQUEST.is(request.id())))
                        .stream()
                        .map(part -> part.unit().value())
                        .toArray(UUID[]::new);
        return units.length > 0 && reading.allows(READ_WORK, false, reading.roles(units));
    }

    private static Condition<ServiceRequest> isPublished() {
        return ServiceRequest.VISIBILITY
                .is(RequestVisibility.PUBLIC)
                .and(ServiceRequest.STATUS
                        .in(Set.of(RequestStatus.NOT_ACCEPTED, RequestStatus.MERGED))
                        .not());
    }

    private static Page<RequestRow> rows(
            Reading reading, Condition<ServiceRequest> condition, RequestSort sort, PageRequest page) {
        return reading.page(sort.order(Query.of(ServiceRequest.TYPE).where(condition)), page)
                .map(request -> RequestRow.of(request, reading.now()));
    }

    private static Condition<ServiceRequest> within(UUID scope, List<ScopeAncestor> below) {
        if (scope.equals(Scopes.DISTRICT)) {
            return Condition.always();
        }
        List<UUID> scopes = new ArrayList<>(List.of(scope));
        below.stream()
                .filter(step -> step.ancestor().equals(scope))
                .map(ScopeAncestor::scope)
                .forEach(scopes::add);
        return ServiceRequest.LEAD_UNIT
                .in(scopes.stream().map(Id<Organization>::new).toList())
                .or(ServiceRequest.BUILDING.in(
                        scopes.stream().map(Id<Building>::new).toList()));
    }

    private static ImmutableSet<RequestStatus> waiting(Role role) {
        return ImmutableSet.copyOf(
                role.equals(Role.DESK)
                        ? Set.of(RequestStatus.RECEIVED, RequestStatus.RETURNED, RequestStatus.RETURN_REQUESTED)
                        : role.equals(Role.HANDLER)
                                ? Set.of(
                                        RequestStatus.DISPATCHED,
                                        RequestStatus.IN_HANDLING,
                                        RequestStatus.ESCALATED,
                                        RequestStatus.REOPENED)
                                : role.equals(Role.SURVEYOR)
                                        ? Set.of(RequestStatus.ANSWERED)
                                        : role.equals(Role.REVIEWER)
                                                ? Set.of(RequestStatus.REVIEW_1, RequestStatus.REVIEW_2)
                                                : Set.<RequestStatus>of());
    }
}
