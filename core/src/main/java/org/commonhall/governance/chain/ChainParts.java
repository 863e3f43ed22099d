package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionOutcome;
import org.commonhall.governance.motion.MotionVisibility;
import org.commonhall.publication.PublicNotice;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.Requester;
import org.commonhall.request.request.ReturnVisit;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.VisitState;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Everything some chains consist of, read once; gives the steps an actor may see. */
final class ChainParts {
    private final List<ChainLink> links;
    private final Map<Id<ServiceRequest>, ServiceRequest> requests;
    private final Map<Id<Requester>, Requester> people;
    private final List<ReturnVisit> visits;
    private final List<PublicNotice> notices;
    private final List<FollowUp> actions;
    private final Map<UUID, Known> known;

    private ChainParts(
            List<ChainLink> links,
            Map<Id<ServiceRequest>, ServiceRequest> requests,
            Map<Id<Requester>, Requester> people,
            List<ReturnVisit> visits,
            List<PublicNotice> notices,
            List<FollowUp> actions,
            Map<UUID, Known> known) {
        this.links = links;
        this.requests = requests;
        this.people = people;
        this.visits = visits;
        this.notices = notices;
        this.actions = actions;
        this.known = known;
    }

    static ChainParts load(Reading reading, Set<Id<Candidate>> candidates) {
        List<ChainLink> links = ChainSteps.links(reading, candidates);
        Set<Id<ServiceRequest>> asked = links.stream()
                .filter(link -> link.kind() == LinkKind.REQUEST)
                .map(link -> new Id<ServiceRequest>(link.record()))
                .collect(Collectors.toSet());
        Map<Id<ServiceRequest>, ServiceRequest> requests = new HashMap<>(reading.findAll(ServiceRequest.TYPE, asked));
        reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.MERGE_ROOT.in(asked)))
                .forEach(merged -> requests.put(merged.id(), merged));
        Map<Id<Requester>, Requester> people = Maps.uniqueIndex(
                reading.select(Query.of(Requester.TYPE).where(Requester.REQUEST.in(requests.keySet()))), Requester::id);
        List<ReturnVisit> visits =
                reading.select(Query.of(ReturnVisit.TYPE).where(ReturnVisit.REQUEST.in(requests.keySet())));
        Set<UUID> decided = links.stream()
                .filter(link -> link.kind() != LinkKind.REQUEST && link.kind() != LinkKind.ANSWER)
                .map(ChainLink::record)
                .collect(Collectors.toSet());
        List<FollowUp> actions = reading.select(Query.of(FollowUp.TYPE).where(FollowUp.SUBJECT.in(decided)));
        List<PublicNotice> notices =
                reading.select(Query.of(PublicNotice.TYPE).where(PublicNotice.SUBJECT.in(decided)));
        return new ChainParts(links, requests, people, visits, notices, actions, known(reading, links));
    }

    /** What everybody may know of an item, a motion or a ballot: a code with a text of its own, and what it is called. */
    private record Known(String state, String title) {}

    /** A statement a kind that is linked. */
    private static Map<UUID, Known> known(Reading reading, List<ChainLink> links) {
        Map<UUID, Known> known = new HashMap<>();
        reading.findAll(AgendaItem.TYPE, ids(links, LinkKind.ITEM)).values().stream()
                .filter(item -> item.noticedAt() != null)
                .forEach(item ->
                        known.put(item.id().value(), new Known("meeting.item.status." + item.status(), item.title())));
        reading.findAll(Motion.TYPE, ids(links, LinkKind.MOTION)).values().stream()
                .filter(motion -> motion.visibility() == MotionVisibility.EVERYBODY)
                .forEach(motion -> known.put(motion.id().value(), new Known(state(motion), motion.title())));
        reading.findAll(Ballot.TYPE, ids(links, LinkKind.BALLOT)).values().stream()
                .filter(ballot -> ballot.openedAt() != null)
                .forEach(ballot -> known.put(ballot.id().value(), new Known(state(ballot), ballot.title())));
        return known;
    }

    private static String state(Motion motion) {
        MotionOutcome outcome = motion.ownGraph().require(motion.state()).outcome();
        return outcome == null ? "chain.underway" : "motion.outcome." + outcome;
    }

    private static String state(Ballot ballot) {
        return ballot.outcome() == null
                ? "ballot.status." + ballot.status()
                : "decision.option.outcome." + ballot.outcome();
    }

    private static <T> Set<Id<T>> ids(List<ChainLink> links, LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(link -> new Id<T>(link.record()))
                .collect(ImmutableSet.toImmutableSet());
    }

    ChainView view(Reading reading, Candidate candidate) {
        List<ChainView.Step> steps = new ArrayList<>();
        Set<UUID> decided = links.stream()
                .filter(link -> link.candidate().equals(candidate.id()) && link.kind() != LinkKind.ANSWER)
                .map(ChainLink::record)
                .collect(ImmutableSet.toImmutableSet());
        for (ChainLink link : links) {
            if (link.candidate().equals(candidate.id())) {
                add(reading, candidate, link, steps);
            }
        }
        for (PublicNotice notice : notices) {
            if (decided.contains(notice.subject())) {
                steps.add(new ChainView.Step(
                        LinkKind.NOTICE,
                        notice.id().value(),
                        notice.status().name(),
                        notice.title(),
                        notice.postedAt(),
                        notice.subject()));
            }
        }
        for (FollowUp action : actions) {
            if (decided.contains(action.subject()) && FollowUps.isSeen(reading, action)) {
                steps.add(new ChainView.Step(
                        LinkKind.ACTION,
                        action.id().value(),
                        action.status().name(),
                        action.title(),
                        action.createdAt(),
                        action.parent() == null
                                ? action.subject()
                                : action.parent().value()));
            }
        }
        steps.sort(Comparator.comparing(ChainView.Step::at).thenComparing(ChainView.Step::kind));
        return new ChainView(
                candidate.id(), candidate.cause(), candidate.status(), ImmutableList.copyOf(steps), reading.hallZone());
    }

    /** Whether a step is the record that was asked for; a merged request that the reader may see is a step of its own. */
    static boolean stands(ChainView.Step step, UUID any) {
        return step.record().equals(any);
    }

    // Each record is judged by itself: whose candidate it hangs on says nothing about who may see it.
    private void add(Reading reading, Candidate candidate, ChainLink link, List<ChainView.Step> steps) {
        switch (link.kind()) {
            case REQUEST -> {
                ServiceRequest request = Objects.requireNonNull(requests.get(new Id<ServiceRequest>(link.record())));
                addRequest(reading, request, null, steps);
                requests.values().stream()
                        .filter(merged -> request.id().equals(merged.mergeRoot()))
                        .forEach(merged -> addRequest(reading, merged, request, steps));
            }
            case CANDIDATE -> {
                boolean staff = reading.allowsAny(ChainRights.READ, false, ChainSteps.scopes(candidate));
                ServiceRequest origin =
                        link.origin() == null ? null : requests.get(new Id<ServiceRequest>(link.origin()));
                ServiceRequest first = origin != null && seen(reading, origin) ? origin : null;
                steps.add(new ChainView.Step(
                        link.kind(),
                        link.record(),
                        candidate.status().name(),
                        staff && first != null ? first.title() : null,
                        link.at(),
                        first == null ? null : link.origin()));
            }
            case ANSWER -> {
                Requester requester = people.get(new Id<Requester>(link.record()));
                if (requester != null && (staff(reading, requester) || own(reading, requester))) {
                    steps.add(step(link, String.valueOf(link.outcome())));
                    visits.stream()
                            .filter(visit -> visit.requester().equals(requester.id()) && visit.askedAt() != null)
                            .filter(visit ->
                                    !Objects.requireNonNull(visit.askedAt()).isBefore(link.at()))
                            .forEach(visit -> steps.add(new ChainView.Step(
                                    LinkKind.VISIT,
                                    visit.id().value(),
                                    state(visit),
                                    null,
                                    Objects.requireNonNull(visit.askedAt()),
                                    link.record())));
                }
            }
            default -> {
                Known shown = known.get(link.record());
                steps.add(new ChainView.Step(
                        link.kind(),
                        link.record(),
                        shown == null ? "chain.linked" : shown.state(),
                        shown == null ? null : shown.title(),
                        link.at(),
                        link.origin()));
            }
        }
    }

    private void addRequest(
            Reading reading, ServiceRequest request, @Nullable ServiceRequest root, List<ChainView.Step> steps) {
        boolean shown = steps.stream()
                .anyMatch(step -> step.record().equals(request.id().value()));
        // A merged request may be linked itself and stand in the one it is handled with as well.
        if (shown && root != null) {
            steps.removeIf(step -> step.record().equals(request.id().value()));
        }
        if ((!shown || root != null) && seen(reading, request)) {
            steps.add(new ChainView.Step(
                    LinkKind.REQUEST,
                    request.id().value(),
                    request.status().name(),
                    request.title(),
                    request.createdAt(),
                    root != null && seen(reading, root) ? root.id().value() : null));
        }
    }

    private boolean seen(Reading reading, ServiceRequest request) {
        return people.values().stream().anyMatch(one -> one.request().equals(request.id()) && own(reading, one))
                || shown(reading, request);
    }

    /** Whether it is public, or in the reader's hands. */
    private static boolean shown(Reading reading, ServiceRequest request) {
        boolean open =
                request.visibility() == RequestVisibility.PUBLIC && request.status() != RequestStatus.NOT_ACCEPTED;
        return open || reading.allowsAny(ChainRights.READ, false, request.scopes());
    }

    /** What the first request of each candidate is called, where staff see it; two statements. */
    static Map<UUID, String> titles(Reading reading, Collection<Candidate> candidates) {
        Set<UUID> ids = candidates.stream().map(one -> one.id().value()).collect(ImmutableSet.toImmutableSet());
        Map<UUID, Id<ServiceRequest>> firsts = new HashMap<>();
        for (ChainLink link : reading.select(Query.of(ChainLink.TYPE).where(ChainLink.RECORD.in(ids)))) {
            if (link.kind() == LinkKind.CANDIDATE && link.origin() != null) {
                firsts.put(link.record(), new Id<>(link.origin()));
            }
        }
        Map<Id<ServiceRequest>, ServiceRequest> requests =
                reading.findAll(ServiceRequest.TYPE, ImmutableSet.copyOf(firsts.values()));
        Map<UUID, String> titles = new HashMap<>();
        firsts.forEach((candidate, id) -> Optional.ofNullable(requests.get(id))
                .filter(request -> shown(reading, request))
                .ifPresent(request -> titles.put(candidate, request.title())));
        return titles;
    }

    private boolean staff(Reading reading, Requester requester) {
        ServiceRequest request = requests.get(requester.request());
        return request != null && reading.allowsAny(ChainRights.READ, false, request.scopes());
    }

    private static ChainView.Step step(ChainLink link, String state) {
        return new ChainView.Step(link.kind(), link.record(), state, null, link.at(), link.origin());
    }

    private static String state(ReturnVisit visit) {
        if (visit.state() != VisitState.ANSWERED) {
            return visit.state().name();
        }
        return Boolean.TRUE.equals(visit.resolved()) ? "RESOLVED" : "UNRESOLVED";
    }

    private static boolean own(Reading reading, Requester requester) {
        return requester.person() != null && reading.by().is(requester.person().value());
    }
}
