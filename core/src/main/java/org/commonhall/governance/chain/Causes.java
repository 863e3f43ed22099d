package org.commonhall.governance.chain;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** Finds what a committee has to hear of and has not heard of yet. */
final class Causes {
    private static final int BATCH = 500;
    private static final int MOST_REQUESTS = 200;
    private static final String ONE = "request:";
    private static final String MANY = "recurring:";
    private static final ImmutableSet<RequestStatus> WORKED_ON = Sets.immutableEnumSet(
            RequestStatus.REOPENED,
            RequestStatus.DISPATCHED,
            RequestStatus.IN_HANDLING,
            RequestStatus.PAUSED,
            RequestStatus.ESCALATED,
            RequestStatus.ANSWERED);

    private final ChainPolicy policy;

    Causes(ChainPolicy policy) {
        this.policy = policy;
    }

    /** A cause that has no candidate yet, and since when it is one. */
    record Found(String key, Instant at) {}

    /** The causes found, each once, those of single requests first. */
    ImmutableList<Found> find(Reading reading, int limit) {
        List<Found> found = new ArrayList<>();
        Query<ServiceRequest> single = Query.of(ServiceRequest.TYPE)
                .where(concerning())
                .orderBy(ServiceRequest.CREATED_AT.ascending())
                .limit(BATCH);
        // Page by page, because most of them have been heard of already.
        for (Query<ServiceRequest> page = single; found.size() < limit; ) {
            List<ServiceRequest> requests = reading.select(page);
            Map<String, List<Candidate>> known =
                    known(reading, requests.stream().map(Causes::key).collect(Collectors.toSet()));
            requests.stream()
                    .filter(request -> fresh(request, known.getOrDefault(key(request), List.of())))
                    .forEach(request -> found.add(new Found(key(request), since(request))));
            if (requests.size() < BATCH) {
                break;
            }
            page = page.after(page.positionOf(requests.get(requests.size() - 1)));
        }
        if (found.size() < limit) {
            found.addAll(recurring(reading));
        }
        return found.stream().limit(limit).collect(ImmutableList.toImmutableList());
    }

    /** The requests of a cause if it is one and has no candidate, else nothing. */
    List<ServiceRequest> requests(Reading reading, String key) {
        List<Candidate> known = known(reading, Set.of(key)).getOrDefault(key, List.of());
        if (known.stream().anyMatch(candidate -> candidate.live() != null)) {
            return List.of();
        }
        if (key.startsWith(ONE)) {
            return reading.find(ServiceRequest.TYPE, new Id<>(UUID.fromString(key.substring(ONE.length()))))
                    .filter(request -> cause(request) != null && fresh(request, known))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<String> parts = Splitter.on(':').splitToList(key);
        List<ServiceRequest> many = reading.select(Query.of(ServiceRequest.TYPE)
                .where(of(new Id<>(UUID.fromString(parts.get(1))), new Id<>(UUID.fromString(parts.get(2))))
                        .and(ServiceRequest.CREATED_AT.atLeast(from(reading.now(), known))))
                .orderBy(ServiceRequest.CREATED_AT.descending())
                .limit(MOST_REQUESTS));
        return many.size() < policy.recurring() ? List.of() : many;
    }

    /** Why one request by itself concerns a committee, null if it does not. */
    @Nullable Cause cause(ServiceRequest request) {
        if (request.reopens() >= policy.reopens() && WORKED_ON.contains(request.status())) {
            return Cause.REOPENED;
        }
        if (request.status() == RequestStatus.ESCALATED && request.rung() >= policy.rung()) {
            return Cause.ESCALATED;
        }
        boolean unsolved = request.status() == RequestStatus.ANSWERED
                && request.outcome() != null
                && policy.unsolved().contains(request.outcome());
        return unsolved ? Cause.UNSOLVED : null;
    }

    static boolean isRecurring(String key) {
        return key.startsWith(MANY);
    }

    private Condition<ServiceRequest> concerning() {
        return ServiceRequest.STATUS
                .is(RequestStatus.ESCALATED)
                .and(ServiceRequest.RUNG.atLeast(policy.rung()))
                .or(ServiceRequest.STATUS.is(RequestStatus.ANSWERED).and(ServiceRequest.OUTCOME.in(policy.unsolved())))
                .or(ServiceRequest.STATUS.in(WORKED_ON).and(ServiceRequest.REOPENS.atLeast(policy.reopens())));
    }

    // An answered or dismissed candidate is a cause again only when the request was reopened since.
    private static boolean fresh(ServiceRequest request, List<Candidate> known) {
        return known.stream()
                .allMatch(candidate -> candidate.live() == null && request.reopens() > candidate.reopens());
    }

    private List<Found> recurring(Reading reading) {
        Instant from = reading.now().minus(policy.within());
        LocalDate month = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1).withDayOfMonth(1);
        List<Summary.Row> groups = reading.summarise(Summary.of(
                        ServiceRequest.TYPE,
                        Measure.<ServiceRequest>count(),
                        Measure.of(Measure.Kind.MAX, ServiceRequest.CREATED_AT))
                .where(ServiceRequest.OPEN_MONTH
                        .atLeast(month)
                        .and(ServiceRequest.CREATED_AT.atLeast(from))
                        .and(ServiceRequest.CATEGORY.present())
                        .and(ServiceRequest.BUILDING.present())
                        .and(accepted()))
                .groupBy(ServiceRequest.CATEGORY, ServiceRequest.BUILDING));
        Map<String, Instant> latest = groups.stream()
                .filter(row -> row.number(0) >= policy.recurring())
                .collect(Collectors.toMap(
                        Causes::key, row -> (Instant) row.figures().get(1).orElseThrow()));
        Map<String, List<Candidate>> known = known(reading, latest.keySet());
        return latest.entrySet().stream()
                .filter(entry -> known.getOrDefault(entry.getKey(), List.of()).isEmpty()
                        || !requests(reading, entry.getKey()).isEmpty())
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Instant from(Instant now, List<Candidate> known) {
        Instant from = now.minus(policy.within());
        Optional<Instant> last = known.stream().map(Candidate::createdAt).max(Instant::compareTo);
        return last.filter(at -> at.isAfter(from)).map(at -> at.plusNanos(1000)).orElse(from);
    }

    private static Condition<ServiceRequest> of(Id<ServiceCategory> category, Id<Building> building) {
        return ServiceRequest.CATEGORY
                .is(category)
                .and(ServiceRequest.BUILDING.is(building))
                .and(accepted());
    }

    private static Condition<ServiceRequest> accepted() {
        return ServiceRequest.STATUS.is(RequestStatus.NOT_ACCEPTED).not();
    }

    private static Map<String, List<Candidate>> known(Reading reading, Set<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : reading.select(Query.of(Candidate.TYPE).where(Candidate.CAUSE_KEY.in(keys))).stream()
                        .collect(Collectors.groupingBy(Candidate::causeKey));
    }

    private static String key(ServiceRequest request) {
        return ONE + request.id().value();
    }

    private static String key(Summary.Row row) {
        return MANY + row.group().get(0).orElseThrow() + ":"
                + row.group().get(1).orElseThrow();
    }

    // The same on every node until the request is reopened or answered again.
    private static Instant since(ServiceRequest request) {
        Instant reopened = request.reopenedAt();
        Instant answered = request.answeredAt();
        return answered != null ? answered : reopened != null ? reopened : request.createdAt();
    }
}
