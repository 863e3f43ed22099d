package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.ClaimState;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.Timetable;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunFollower;
import org.commonhall.learning.course.RunSeats;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Gives seats of runs and takes them back. Every change holds the seats before the enrolment. */
final class EnrolmentSteps implements RunFollower {
    private static final CapacityKernel KERNEL = CapacityKernel.KERNEL;

    private final Corridor corridor;
    private final EnrolmentRules rules;
    private final Judging judging;

    EnrolmentSteps(Corridor corridor, EnrolmentRules rules, Judging judging) {
        this.corridor = corridor;
        this.rules = rules;
        this.judging = judging;
    }

    Receipt<Enrolment> enrol(Call by, Enrol command) {
        try {
            return corridor.run(by, command, EnrolmentEvent.ENROLLED.code(), Enrolment.TYPE, change -> {
                CourseRun seen = change.get(CourseRun.TYPE, command.run());
                Person learner = Person.meant(change, command.person(), seen.scope(), command.permission());
                Id<Person> person = learner.id();
                EnrolmentRules.require(change, seen, learner, command.override());
                long clashes = rules.clashing(change, seen, person, command.override());
                CourseRun run = RunSeats.released(change, seen);
                SeatChoice choice = SeatChoice.of(change, run, person);
                boolean asks = run.approval() && !change.allows(EnrolmentRights.DECIDE, false, run.scope());
                Id<Enrolment> id = change.newId();
                Timetable seats = KERNEL.hold(change, run.root());
                Optional<SeatPool> pool = taken(change, seats, choice, command, id, person, asks);
                if (asks) {
                    change.event(EnrolmentEvent.ASKED.code());
                }
                change.because(decided(run, pool, asks));
                Enrolment enrolment = change.insert(
                        Enrolment.TYPE,
                        EnrolmentBuilder.builder()
                                .id(id)
                                .run(run.id())
                                .pool(pool.map(SeatPool::id).orElse(null))
                                .person(person)
                                .party(command.party())
                                .status(asks ? EnrolmentStatus.REQUESTED : EnrolmentStatus.ENROLLED)
                                .origin(origin(command))
                                .clashes(clashes)
                                .remark(command.remark())
                                .offer(command.offer())
                                .completion(Completion.INCOMPLETE)
                                .live(true)
                                .createdAt(change.now())
                                .reason(command.override())
                                .build());
                seats.store();
                seats.leave(ImmutableSet.of(person));
                return enrolment;
            });
        } catch (Conflict taken) {
            throw twice(taken);
        }
    }

    static Conflict twice(Conflict taken) {
        return UniqueValueTaken.causes(taken, Enrolment.TYPE, "person")
                ? new Conflict("enrolment.twice", taken)
                : taken;
    }

    private static EnrolmentOrigin origin(Enrol command) {
        if (command.offer() != null) {
            return EnrolmentOrigin.PROMOTED;
        }
        return command.person() == null ? EnrolmentOrigin.SELF : EnrolmentOrigin.STAFF;
    }

    private static Explanation decided(CourseRun run, Optional<SeatPool> pool, boolean asks) {
        if (asks) {
            return Explanation.of("enrolment.decided.approval", run.title());
        }
        return pool.map(SeatPool::audience)
                .map(audience -> Explanation.of(
                        "enrolment.decided.pool", Audience.valueOf(audience).said()))
                .orElseGet(() -> Explanation.of("enrolment.decided.open"));
    }

    private static Optional<SeatPool> taken(
            Change change,
            Timetable seats,
            SeatChoice choice,
            Enrol command,
            Id<Enrolment> id,
            Id<Person> person,
            boolean asks) {
        if (command.offer() != null) {
            PlaceOffer offer = change.get(PlaceOffer.TYPE, command.offer());
            Optional<SeatPool> pool = choice.at(offer.place());
            take(seats, choice, pool, command, id, person, asks);
            return pool;
        }
        List<Optional<SeatPool>> candidates = choice.candidates(command.pool(), command.override() != null);
        RuleViolation refusal = null;
        for (Optional<SeatPool> pool : candidates) {
            try {
                take(seats, choice, pool, command, id, person, asks);
                return pool;
            } catch (RuleViolation full) {
                if (!full.code().equals("capacity.full")) {
                    throw full;
                }
                refusal = full;
            }
        }
        throw choice.refused(change, command.party(), Objects.requireNonNull(refusal));
    }

    private static void take(
            Timetable seats,
            SeatChoice choice,
            Optional<SeatPool> pool,
            Enrol command,
            Id<Enrolment> id,
            Id<Person> person,
            boolean asks) {
        seats.take(ClaimOrder.of(id.value(), choice.ref(pool))
                .amount(command.party())
                .state(asks ? ClaimState.PENDING : ClaimState.CONFIRMED)
                .offer(command.offer())
                .person(person)
                .build());
    }

    Receipt<WaitlistEntry> wait(Call by, WaitForSeat command) {
        try {
            return corridor.run(by, command, EnrolmentEvent.WAITING.code(), WaitlistEntry.TYPE, change -> {
                CourseRun seen = change.get(CourseRun.TYPE, command.run());
                Person learner = Person.meant(change, command.person(), seen.scope(), command.permission());
                Id<Person> person = learner.id();
                EnrolmentRules.require(change, seen, learner, null);
                CourseRun run = RunSeats.released(change, seen);
                SeatChoice choice = SeatChoice.of(change, run, person);
                KERNEL.hold(change, run.root());
                requireNot(change, run, person);
                boolean free = choice.candidates(null, false).stream()
                        .map(pool -> KERNEL.free(change, choice.ref(pool), null, true))
                        .anyMatch(left -> left == null || left >= command.party());
                if (free) {
                    throw new RuleViolation("enrolment.wait.free");
                }
                WaitlistEntry entry = KERNEL.wait(
                        change,
                        JoinWaitlist.of(person, choice.places())
                                .amount(command.party())
                                .skipIfTooLarge(command.skipIfTooLarge())
                                .build());
                int place = KERNEL.line(change, run.root()).indexOf(entry.id()) + 1;
                change.because(Explanation.of("enrolment.decided.line", place));
                return entry;
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, WaitlistItem.TYPE, "waiting")
                    ? new Conflict("enrolment.wait.twice", taken)
                    : taken;
        }
    }

    /** Refuses whoever is enrolled in the run already. */
    static void requireNot(Reading reading, CourseRun run, Id<Person> person) {
        if (!reading.select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.RUN.is(run.id()))
                        .where(Enrolment.PERSON.is(person))
                        .where(Enrolment.LIVE.is(true)))
                .isEmpty()) {
            throw new Conflict("enrolment.twice", null);
        }
    }

    Receipt<Enrolment> decide(Call by, DecideEnrolment command) {
        corridor.require(command);
        String why = command.reason();
        if (!command.accept() && (why == null || why.isBlank())) {
            throw new InvalidInput("reason", "value.missing");
        }
        return corridor.run(by, command, EnrolmentEvent.ACCEPTED.code(), Enrolment.TYPE, change -> {
            CourseRun run = run(change, command.enrolment());
            change.authorise(false, run.scope());
            Timetable seats = KERNEL.hold(change, run.root());
            Enrolment enrolment = change.lockSubject(Enrolment.TYPE, command.enrolment());
            enrolment.require(EnrolmentStatus.REQUESTED);
            if (command.accept()) {
                seats.confirm(enrolment.id().value());
                return change.update(Enrolment.TYPE, enrolment.accepted(change.now()));
            }
            change.event(EnrolmentEvent.REJECTED.code());
            return ended(change, seats, enrolment, EnrolmentStatus.REJECTED, why);
        });
    }

    Receipt<Enrolment> withdraw(Call by, Withdraw command) {
        return corridor.run(by, command, EnrolmentEvent.WITHDRAWN.code(), Enrolment.TYPE, change -> {
            Enrolment seen = change.get(Enrolment.TYPE, command.enrolment());
            CourseRun run = change.get(CourseRun.TYPE, seen.run());
            boolean own = by.actor().is(seen.person().value());
            change.authorise(own, run.scope());
            Timetable seats = KERNEL.hold(change, run.root());
            Enrolment enrolment = change.lockSubject(Enrolment.TYPE, command.enrolment());
            requireWithdrawable(enrolment, run, own, change.now());
            return ended(change, seats, enrolment, EnrolmentStatus.WITHDRAWN, null);
        });
    }

    /** Refuses what has ended, and learners after the last moment of the run; staff are not bound by that. */
    static void requireWithdrawable(Enrolment enrolment, CourseRun run, boolean own, Instant now) {
        enrolment.require(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED);
        Instant until = until(run);
        if (own && enrolment.status() == EnrolmentStatus.ENROLLED && until != null && now.isAfter(until)) {
            throw new RuleViolation("enrolment.withdraw.late", until);
        }
    }

    /** Gives the last moment for giving up a seat, null where the run has no session yet. */
    static @Nullable Instant until(CourseRun run) {
        return run.startsAt() == null ? null : run.startsAt().minusSeconds(run.cancelUntil());
    }

    Receipt<Enrolment> remove(Call by, RemoveLearner command) {
        return corridor.run(by, command, EnrolmentEvent.REMOVED.code(), Enrolment.TYPE, change -> {
            CourseRun run = run(change, command.enrolment());
            change.authorise(false, run.scope());
            Timetable seats = KERNEL.hold(change, run.root());
            Enrolment enrolment = change.lockSubject(Enrolment.TYPE, command.enrolment());
            enrolment.require(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED);
            return ended(change, seats, enrolment, EnrolmentStatus.REMOVED, command.reason());
        });
    }

    private static CourseRun run(Change change, Id<Enrolment> enrolment) {
        return change.get(CourseRun.TYPE, change.get(Enrolment.TYPE, enrolment).run());
    }

    private static Enrolment ended(
            Change change, Timetable seats, Enrolment enrolment, EnrolmentStatus end, @Nullable String why) {
        seats.release(List.of(enrolment.id().value()));
        return change.update(Enrolment.TYPE, enrolment.ended(end, why, change.now()));
    }

    @Override
    public void cancelled(Change change, CourseRun run, String reason) {
        endAll(change, run, ImmutableSet.of(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED), Map.of(), reason);
    }

    @Override
    public void finished(Change change, CourseRun run) {
        endAll(
                change,
                run,
                ImmutableSet.of(EnrolmentStatus.REQUESTED),
                Map.of(EnrolmentStatus.REQUESTED, EnrolmentStatus.REJECTED),
                "enrolment.run.finished");
        judging.finish(change, run);
    }

    private static void endAll(
            Change change,
            CourseRun run,
            ImmutableSet<EnrolmentStatus> which,
            Map<EnrolmentStatus, EnrolmentStatus> ends,
            String reason) {
        KERNEL.dismiss(change, run.root());
        Timetable seats = KERNEL.hold(change, run.root());
        List<Enrolment> live = change.select(
                Query.of(Enrolment.TYPE).where(Enrolment.RUN.is(run.id())).where(Enrolment.STATUS.in(which)));
        if (!live.isEmpty()) {
            seats.release(live.stream().map(one -> one.id().value()).toList());
            change.updateAll(
                    Enrolment.TYPE,
                    live.stream()
                            .map(one -> one.ended(
                                    ends.getOrDefault(one.status(), EnrolmentStatus.CANCELLED), reason, change.now()))
                            .toList());
        }
    }

    @Override
    public long learners(Reading reading, CourseRun run) {
        return reading.count(Query.of(Enrolment.TYPE)
                .where(Enrolment.RUN.is(run.id()))
                .where(Enrolment.STATUS.is(EnrolmentStatus.ENROLLED)));
    }
}
