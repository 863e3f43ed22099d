package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatBook;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** How members demand a meeting, and what becomes of it. */
final class DemandSteps {
    private static final Fraction THIRD = new Fraction(1, 3);
    private static final Fraction FIFTH = new Fraction(1, 5);

    private final MeetingSteps steps;

    DemandSteps(MeetingSteps steps) {
        this.steps = steps;
    }

    /** Who demands, as a head among all heads. */
    private record Head(String voter, long members) {}

    Receipt<MeetingDemand> demand(Call by, DemandMeeting command) {
        return steps.corridor().run(by, command, MeetingEvent.DEMAND_BEGUN.code(), MeetingDemand.TYPE, change -> {
            Id<Person> person = person(change, command.permission());
            change.get(Organization.TYPE, command.body());
            Optional<Committee> committee = Committee.ofBody(change, command.body());
            Head head = head(change, command.body(), command.kind(), committee, person);
            RuleSet rules = rules(committee, command.kind());
            Fraction share = share(rules, command.kind());
            MeetingDemand begun = MeetingDemandBuilder.builder()
                    .id(change.newId())
                    .body(command.body())
                    .kind(command.kind())
                    .title(command.title())
                    .text(command.text())
                    .person(person)
                    .createdAt(change.now())
                    .members(head.members())
                    .numerator(share.numerator())
                    .denominator(share.denominator())
                    .supporters(0)
                    .status(DemandStatus.OPEN)
                    .build()
                    .supported(deadline(rules, change.now()));
            MeetingDemand stored = change.insert(MeetingDemand.TYPE, begun);
            insert(change, stored, head, person);
            tell(change, DemandStatus.OPEN, stored);
            return stored;
        });
    }

    Receipt<MeetingDemand> support(Call by, SupportDemand command) {
        return steps.corridor().run(by, command, MeetingEvent.DEMAND_SUPPORTED.code(), MeetingDemand.TYPE, change -> {
            MeetingDemand demand = change.lockSubject(MeetingDemand.TYPE, command.demand());
            Id<Person> person = person(change, command.permission());
            Optional<Committee> committee = Committee.ofBody(change, demand.body());
            Head head = head(change, demand.body(), demand.kind(), committee, person);
            if (change.count(Query.of(DemandSupport.TYPE)
                            .where(DemandSupport.DEMAND.is(demand.id()))
                            .where(DemandSupport.VOTER.is(head.voter())))
                    > 0) {
                throw new RuleViolation("meeting.demand.supported");
            }
            MeetingDemand next = demand.supported(deadline(rules(committee, demand.kind()), change.now()));
            insert(change, demand, head, person);
            tell(change, demand.status(), next);
            return change.update(MeetingDemand.TYPE, next);
        });
    }

    private static void tell(Change change, DemandStatus before, MeetingDemand demand) {
        change.because(Explanation.of("meeting.demand.count", demand.supporters(), demand.members())
                .comparing(new Explanation.Comparison(
                        demand.denominator() + " x " + demand.supporters(),
                        ">=",
                        demand.numerator() + " x " + demand.members(),
                        demand.reached())));
        if (demand.status() == DemandStatus.REACHED && before != DemandStatus.REACHED) {
            change.event(MeetingEvent.DEMANDED.code());
        }
    }

    private static void insert(Change change, MeetingDemand demand, Head head, Id<Person> person) {
        change.insert(
                DemandSupport.TYPE,
                new DemandSupport(change.newId(), 0, demand.id(), head.voter(), person, change.now()));
    }

    private Head head(
            Change change, Id<Organization> body, MeetingKind kind, Optional<Committee> committee, Id<Person> person) {
        if (kind == MeetingKind.ASSEMBLY) {
            CommitteePolicy.Electors owners = steps.policy().electors();
            return owners.voter(change, body, person)
                    .map(voter -> new Head(voter, owners.of(change, body).size()))
                    .orElseThrow(() -> new RuleViolation("meeting.demand.member"));
        }
        if (kind != MeetingKind.COMMITTEE) {
            throw new RuleViolation("meeting.demand.kind", kind.said());
        }
        List<Seat> seats = SeatBook.liveSeats(change, MeetingSteps.requireCommittee(committee));
        long members = SeatElectorate.of(seats, ImmutableSet.of()).size();
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.SEATED && Objects.equals(seat.person(), person))
                .findAny()
                .map(seat -> new Head(SeatElectorate.key(seat), members))
                .orElseThrow(() -> new RuleViolation("meeting.demand.member"));
    }

    private RuleSet rules(Optional<Committee> committee, MeetingKind kind) {
        String code = kind == MeetingKind.COMMITTEE && committee.isPresent()
                ? committee.get().rules()
                : steps.policy().assemblyRules();
        return steps.policy().rules().require(code);
    }

    /** Gives the share of the rules; a third of a committee, a fifth of the owners where they say nothing. */
    private static Fraction share(RuleSet rules, MeetingKind kind) {
        boolean assembly = kind == MeetingKind.ASSEMBLY;
        return rules.procedure(assembly ? Procedure.ASSEMBLY_DEMAND : Procedure.MEETING_DEMAND)
                .map(RuleValue::fraction)
                .orElse(assembly ? FIFTH : THIRD);
    }

    private @Nullable Instant deadline(RuleSet rules, Instant now) {
        ClockLimit within = rules.procedure(Procedure.DEMAND_CALL)
                .map(RuleValue::period)
                .orElse(steps.policy().callWithin());
        return steps.policy().calendar().get().due(now, within).at();
    }

    private static Id<Person> person(Change change, Permission permission) {
        change.authorise(false);
        return Person.idOf(change.by(), permission);
    }

    /** A demand comes on the agenda of the body's own meeting once enough demand it. */
    static void schedule(Change change, Meeting meeting, UUID subject) {
        change.find(MeetingDemand.TYPE, new Id<>(subject)).ifPresent(demand -> demand.requireOpenFor(meeting));
    }

    /** Notice was sent: what was demanded and is on the agenda is done; no statement where no item has a subject. */
    static void called(Change change, Meeting meeting, List<AgendaItem> items) {
        ImmutableSet<Id<MeetingDemand>> asked = items.stream()
                .flatMap(item -> Optional.ofNullable(item.subject()).stream())
                .map(subject -> new Id<MeetingDemand>(subject))
                .collect(ImmutableSet.toImmutableSet());
        if (!asked.isEmpty()) {
            change.findAll(MeetingDemand.TYPE, asked).keySet().stream()
                    .sorted(Comparator.comparing(Id::value))
                    .forEach(id -> change.update(
                            MeetingDemand.TYPE,
                            change.lock(MeetingDemand.TYPE, id).called(meeting)));
        }
    }

    static void cancelled(Change change, Meeting meeting) {
        change.select(Query.of(MeetingDemand.TYPE).where(MeetingDemand.MEETING.is(meeting.id())))
                .forEach(found -> change.update(
                        MeetingDemand.TYPE,
                        change.lock(MeetingDemand.TYPE, found.id()).uncalled(change.now())));
    }

    boolean settle(Actor clock, Due due) {
        SettleDemand command = new SettleDemand(new Id<>(due.id()), due.at());
        return steps.corridor()
                .settle(
                        clock.once(due.commandId()),
                        command,
                        MeetingEvent.DEMAND_MISSED.code(),
                        MeetingDemand.TYPE,
                        change -> {
                            MeetingDemand demand = change.lockSubject(MeetingDemand.TYPE, command.demand());
                            change.authorise(false, demand.body().value());
                            // Another node was faster, or a meeting was called: nothing is due any more.
                            return due.at().equals(demand.nextDueAt())
                                    ? change.update(MeetingDemand.TYPE, demand.missed())
                                    : demand;
                        });
    }
}
