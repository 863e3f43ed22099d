package org.commonhall.request.inbox;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Constraints;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.Requester;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;

/**
 * Lists of requests: one's own, the public ones, the queues of staff, and those about the same matter.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class Inbox {
    /** What the hall knows of it. */
    public static final Capability<Inbox> CAPABILITY =
            Capability.of("inbox", Inbox.class).rights(InboxRights.class).make(parts -> new Inbox(parts.corridor()));

    private final Corridor corridor;

    Inbox(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Lists what the actor asked for, the newest first: two statements.
     *
     * @param by a person
     * @param page which page
     * @return the page; a request stands in it once for each time the actor asked
     */
    public Page<RequestRow> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(by, reading -> {
            reading.authorise(InboxRights.READ_OWN, true);
            Page<Requester> asked = reading.page(
                    Query.of(Requester.TYPE)
                            .where(Requester.PERSON.is(new Id<>(person)))
                            .orderBy(Requester.STARTED_AT.descending()),
                    page);
            var requests = reading.findAll(
                    ServiceRequest.TYPE,
                    asked.items().stream().map(Requester::request).collect(ImmutableSet.toImmutableSet()));
            return Names.page(
                    reading,
                    asked,
                    (one, names) ->
                            RequestRow.of(Objects.requireNonNull(requests.get(one.request())), reading.now(), names));
        });
    }

    /**
     * Lists the public requests of the hall: one statement.
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
     * Lists the queue of a team: of a unit, of a building, or of the district if the filter names neither. Two statements, one
     * more if the actor's role is held above.
     *
     * @param by staff of that unit, building or of the district
     * @param filter which
     * @param sort in which order
     * @param page which page
     * @return the page
     */
    public Page<RequestRow> queue(Actor by, RequestFilter filter, RequestSort sort, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(InboxRights.READ_QUEUE, false, filter.scope());
            return rows(reading, filter.condition(), sort, page);
        });
    }

    /**
     * Counts the queue of a team by state, as {@link #queue} lists it: one statement besides the rights.
     *
     * @param by staff of that unit, building or of the district
     * @param filter which
     * @return how many there are
     */
    public Page.Totals<RequestStatus> totals(Actor by, RequestFilter filter) {
        return corridor.read(by, reading -> {
            reading.authorise(InboxRights.READ_QUEUE, false, filter.scope());
            return Summary.totals(ServiceRequest.STATUS, filter.condition(), reading::summarise);
        });
    }

    /**
     * Counts the public requests by state, as {@link #published} lists them: one statement.
     *
     * @param filter which
     * @return how many there are, without refused and merged ones
     */
    public Page.Totals<RequestStatus> publishedTotals(RequestFilter filter) {
        return corridor.read(
                Actor.visitor(),
                reading -> Summary.totals(
                        ServiceRequest.STATUS, filter.condition().and(isPublished()), reading::summarise));
    }

    /**
     * Lists what waits for the actor by role and place, those due soonest first. Two statements, one more if a role is held
     * below the district.
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
                Role role = new Role(grant.role());
                ImmutableSet<RequestStatus> waiting = waiting(role);
                if (!waiting.isEmpty() && reading.allows(InboxRights.READ_QUEUE, false, ImmutableSet.of(role))) {
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
     * Lists public requests that may be about the same matter, so that people join one instead of asking again.
     *
     * @param matter what is about to be asked
     * @return at most 20, the likeliest first, each with its reasons
     * @throws InvalidInput {@code inbox.duplicates.range} for days or a radius out of range
     */
    public ImmutableList<Duplicate> duplicates(DuplicateQuery matter) {
        Constraints.require("matter", matter.matter());
        return corridor.read(Actor.visitor(), reading -> Duplicates.find(reading, matter, isPublished()));
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
        return Names.page(
                reading,
                reading.page(sort.order(Query.of(ServiceRequest.TYPE).where(condition)), page),
                (request, names) -> RequestRow.of(request, reading.now(), names));
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
