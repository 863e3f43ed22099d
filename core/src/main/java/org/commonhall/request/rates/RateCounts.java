package org.commonhall.request.rates;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.RequestRun;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ReturnVisit;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.VisitState;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What the rates are made of: grouped counts of runs and visits. Four statements read them; the rates are a pure function of
 * them.
 *
 * @param runs runs of the clock, earlier ones of reopened requests included
 * @param visits what requesters said
 */
record RateCounts(ImmutableList<Run> runs, ImmutableList<Visit> visits) {
    /** By what present runs are counted. */
    static final ImmutableList<Attribute<ServiceRequest, ?>> GROUPS = ImmutableList.of(
            ServiceRequest.LEAD_UNIT,
            ServiceRequest.STATUS,
            ServiceRequest.REFUSAL,
            ServiceRequest.NO_CLOCK_REASON,
            ServiceRequest.OUTCOME,
            ServiceRequest.RESPONDED_IN_TIME,
            ServiceRequest.EXCLUSION);

    /**
     * Runs that are alike.
     *
     * @param unit the lead unit
     * @param kind why they are left out of the response rate, or {@code null} where they count
     * @param inTime whether they count for it
     * @param notVisited why nobody is asked about them, or null
     * @param count how many
     */
    record Run(
            @Nullable UUID unit,
            @Nullable String kind,
            boolean inTime,
            @Nullable String notVisited,
            long count) {}

    /**
     * Visits that are alike.
     *
     * @param unit the lead unit
     * @param state how far they got
     * @param contacted the first answer
     * @param resolved the second
     * @param satisfied the third
     * @param exclusion why the run they are about does not count
     * @param count how many
     */
    record Visit(
            @Nullable UUID unit,
            VisitState state,
            @Nullable Boolean contacted,
            @Nullable Boolean resolved,
            @Nullable Boolean satisfied,
            @Nullable String exclusion,
            long count) {}

    static RateCounts read(Reading reading, RateQuery query) {
        return read(
                reading, query, counted(reading, period(ServiceRequest.OPENED_ON, ServiceRequest.LEAD_UNIT, query)));
    }

    /** With the present runs counted by {@link #GROUPS} already. */
    static RateCounts read(Reading reading, RateQuery query, Map<ImmutableList<Optional<Object>>, Long> counted) {
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        Condition<ServiceRequest> cases = period(ServiceRequest.OPENED_ON, ServiceRequest.LEAD_UNIT, query);
        // What was dispatched has a lead unit: its index finds the few that are overdue without a second pass over all.
        Condition<ServiceRequest> overdue = ServiceRequest.LEAD_UNIT
                .atLeast(new Id<>(new UUID(0, 0)))
                .and(ServiceRequest.RESPONDED_IN_TIME.absent())
                .and(ServiceRequest.RESPONSE_DUE_AT.below(reading.now()))
                .and(ServiceRequest.DISPATCHED_AT.present());
        Map<ImmutableList<Optional<Object>>, Long> late = counted(reading, cases.and(overdue));
        late.forEach((group, count) -> runs.add(present(group, true, count)));
        counted.forEach((group, count) -> runs.add(present(group, false, count - late.getOrDefault(group, 0L))));
        reading.summarise(Summary.of(RequestRun.TYPE, Measure.count())
                        .where(period(RequestRun.OPENED_ON, RequestRun.LEAD_UNIT, query))
                        .groupBy(RequestRun.LEAD_UNIT, RequestRun.RESPONDED_IN_TIME, RequestRun.EXCLUSION))
                .forEach(row -> {
                    String kind = excluded(row.group().get(2)).orElse(bool(row, 1) == null ? "no_limit" : null);
                    runs.add(run(unit(row), kind, bool(row, 1), null, row.number(0)));
                });
        ImmutableList<Visit> visits = reading
                .summarise(Summary.of(ReturnVisit.TYPE, Measure.count())
                        .where(period(ReturnVisit.OPENED_ON, ReturnVisit.LEAD_UNIT, query))
                        .groupBy(
                                ReturnVisit.LEAD_UNIT,
                                ReturnVisit.STATE,
                                ReturnVisit.CONTACTED,
                                ReturnVisit.RESOLVED,
                                ReturnVisit.SATISFIED,
                                ReturnVisit.EXCLUSION))
                .stream()
                .map(row -> new Visit(
                        unit(row),
                        VisitState.valueOf((String) row.group().get(1).orElseThrow()),
                        bool(row, 2),
                        bool(row, 3),
                        bool(row, 4),
                        excluded(row.group().get(5)).orElse(null),
                        row.number(0)))
                .collect(ImmutableList.toImmutableList());
        return new RateCounts(runs.build(), visits);
    }

    /** The rates, without the names of units. */
    RateReport report(RateMethod method) {
        Map<UUID, ThreeRates> units = new TreeMap<>(Id::compare);
        runs.forEach(run -> put(units, run.unit(), method));
        visits.forEach(visit -> put(units, visit.unit(), method));
        ImmutableMap.Builder<Id<Organization>, ThreeRates> byUnit = ImmutableMap.builder();
        units.forEach((unit, rates) -> byUnit.put(new Id<>(unit), rates));
        return new RateReport(rates(method, any -> true), byUnit.buildOrThrow(), ImmutableMap.of());
    }

    private void put(Map<UUID, ThreeRates> units, @Nullable UUID unit, RateMethod method) {
        if (unit != null) {
            units.computeIfAbsent(unit, one -> rates(method, one::equals));
        }
    }

    private ThreeRates rates(RateMethod method, Predicate<@Nullable UUID> of) {
        List<Run> theirRuns = runs.stream().filter(run -> of.test(run.unit())).toList();
        List<Visit> theirVisits =
                visits.stream().filter(visit -> of.test(visit.unit())).toList();
        Map<String, Long> notVisited = new HashMap<>();
        theirRuns.forEach(run -> add(notVisited, run.notVisited(), run.count()));
        return new ThreeRates(
                method,
                method == RateMethod.CLOCK ? byClock(theirRuns) : byVisit(theirVisits, Question.CONTACTED, notVisited),
                byVisit(theirVisits, Question.RESOLVED, notVisited),
                byVisit(theirVisits, Question.SATISFIED, notVisited));
    }

    private static Rate byClock(List<Run> runs) {
        long in = 0;
        long due = 0;
        Map<String, Long> left = new HashMap<>();
        for (Run run : runs) {
            in += run.kind() == null && run.inTime() ? run.count() : 0;
            due += run.kind() == null ? run.count() : 0;
            add(left, run.kind(), run.count());
        }
        return Rate.of(in, due, left);
    }

    private static Rate byVisit(List<Visit> visits, Question question, Map<String, Long> notVisited) {
        long yes = 0;
        long said = 0;
        Map<String, Long> left = new HashMap<>(notVisited);
        for (Visit visit : visits) {
            Boolean answer = question.of(visit);
            boolean usable = visit.exclusion() == null && visit.state() == VisitState.ANSWERED && answer != null;
            yes += usable && Boolean.TRUE.equals(answer) ? visit.count() : 0;
            said += usable ? visit.count() : 0;
            String reason = visit.exclusion() != null
                    ? visit.exclusion()
                    : switch (visit.state()) {
                        case ANSWERED -> usable ? null : "not_said";
                        case NOT_REACHED -> "not_reached";
                        case OPEN -> "visit_open";
                    };
            add(left, reason, visit.count());
        }
        return Rate.of(yes, said, left);
    }

    private enum Question {
        CONTACTED,
        RESOLVED,
        SATISFIED;

        @Nullable Boolean of(Visit visit) {
            return switch (this) {
                case CONTACTED -> visit.contacted();
                case RESOLVED -> visit.resolved();
                case SATISFIED -> visit.satisfied();
            };
        }
    }

    private static Map<ImmutableList<Optional<Object>>, Long> counted(
            Reading reading, Condition<ServiceRequest> cases) {
        return reading
                .summarise(Summary.of(ServiceRequest.TYPE, Measure.<ServiceRequest>count())
                        .where(cases)
                        .groupBy(GROUPS))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Summary.Row::group, row -> row.number(0)));
    }

    private static Run present(ImmutableList<Optional<Object>> group, boolean late, long count) {
        RequestStatus status = RequestStatus.valueOf((String) group.get(1).orElseThrow());
        Optional<Object> refusal = group.get(2);
        Optional<Object> noClock = group.get(3);
        Optional<Object> outcome = group.get(4);
        Boolean inTime = (Boolean) group.get(5).orElse(null);
        String kind = status == RequestStatus.NOT_ACCEPTED
                ? "refused." + low(refusal.orElse("unknown"))
                : status == RequestStatus.MERGED
                        ? "merged"
                        : excluded(group.get(6))
                                .orElse(
                                        late || inTime != null
                                                ? null
                                                : noClock.map(reason -> "no_clock." + low(reason))
                                                        .orElse("not_due"));
        boolean notAnswerable = outcome.isPresent()
                && (outcome.get().equals(AnswerOutcome.NOT_RESPONSIBLE.name())
                        || outcome.get().equals(AnswerOutcome.HANDED_OVER.name()));
        String notVisited =
                status == RequestStatus.NOT_ACCEPTED ? kind : notAnswerable ? "outcome." + low(outcome.get()) : null;
        return run((UUID) group.get(0).orElse(null), kind, inTime, notVisited, count);
    }

    private static Run run(
            @Nullable UUID unit,
            @Nullable String kind,
            @Nullable Boolean inTime,
            @Nullable String notVisited,
            long count) {
        return new Run(unit, kind, Boolean.TRUE.equals(inTime), notVisited, count);
    }

    private static void add(Map<String, Long> left, @Nullable String reason, long count) {
        if (reason != null) {
            left.merge(reason, count, Long::sum);
        }
    }

    private static String low(Object code) {
        return code.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> excluded(Optional<Object> exclusion) {
        return exclusion.map(reason -> "excluded." + reason);
    }

    private static @Nullable UUID unit(Summary.Row row) {
        return (UUID) row.group().get(0).orElse(null);
    }

    private static @Nullable Boolean bool(Summary.Row row, int place) {
        return (Boolean) row.group().get(place).orElse(null);
    }

    private static <T extends Record> Condition<T> period(
            Attribute<T, LocalDate> openedOn, Attribute<T, Id<Organization>> unit, RateQuery query) {
        Condition<T> period = openedOn.between(query.from(), query.to());
        return query.leadUnit() == null ? period : period.and(unit.is(Objects.requireNonNull(query.leadUnit())));
    }
}
