package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRights;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What speaks for and against taking part in a run. Thread-safe. */
public final class ChoiceReads {
    private final Corridor corridor;
    private final EnrolmentRules rules;

    ChoiceReads(Corridor corridor, EnrolmentRules rules) {
        this.corridor = corridor;
        this.rules = rules;
    }

    /**
     * Lists what somebody has to do elsewhere during the sessions of a run that are still to come. Costs two statements,
     * one or two a source, and those of the rights.
     *
     * @param by the person, or an organiser of the run
     * @param person who
     * @param id which run
     * @return the clashes in the order of time
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<ClashView> clashes(Actor by, Id<Person> person, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = run(reading, id);
            boolean own = by.is(person.value());
            reading.authorise(EnrolmentRights.READ_CLASHES, own, run.scope());
            return rules.clashes(reading, run, person).stream()
                    .map(clash -> new ClashView(
                            clash.wanted().from(),
                            own ? clash.with().kind() : null,
                            clash.with().span().from(),
                            clash.with().span().until(),
                            clash.overlap().toMinutes()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Says whether the actor can enrol in a run or wait for a seat, and why not. Costs what an enrolment reads.
     *
     * @param by anybody
     * @param id which run
     * @return {@code ENROL} and {@code WAIT}
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<Option<EnrolmentAction>> actions(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = run(reading, id);
            Optional<Person> person = Optional.ofNullable(by.person())
                    .flatMap(one -> reading.find(Person.TYPE, new Id<Person>(one)))
                    .filter(one -> reading.allows(EnrolmentRights.ENROL, false, run.scope()));
            if (person.isEmpty()) {
                Explanation denied = Explanation.of("access.denied", EnrolmentRights.ENROL);
                return ImmutableList.of(
                        Option.cannot(EnrolmentAction.ENROL, denied), Option.cannot(EnrolmentAction.WAIT, denied));
            }
            Explanation against = against(() -> {
                EnrolmentSteps.requireNot(reading, run, person.get().id());
                EnrolmentRules.require(reading, run, person.get(), null);
            });
            if (against != null) {
                return ImmutableList.of(
                        Option.cannot(EnrolmentAction.ENROL, against), Option.cannot(EnrolmentAction.WAIT, against));
            }
            Explanation full = full(reading, run, person.get().id());
            Explanation busy = full != null
                    ? full
                    : against(() -> rules.clashing(reading, run, person.get().id(), null));
            return ImmutableList.of(
                    new Option<>(EnrolmentAction.ENROL, busy),
                    new Option<>(
                            EnrolmentAction.WAIT,
                            full == null
                                    ? Explanation.of("enrolment.wait.free")
                                    : waiting(reading, run, person.get().id())));
        });
    }

    /** Says that the person waits already, null where they do not. */
    private static @Nullable Explanation waiting(Reading reading, CourseRun run, Id<Person> person) {
        ImmutableSet<UUID> places =
                ImmutableSet.copyOf(SeatChoice.of(reading, run, person).places());
        return places.isEmpty()
                        || reading.select(Query.of(WaitlistItem.TYPE)
                                        .where(WaitlistItem.PLACE.in(places))
                                        .where(WaitlistItem.PERSON.is(person))
                                        .where(WaitlistItem.LIVE.is(true))
                                        .limit(1))
                                .isEmpty()
                ? null
                : Explanation.of("enrolment.wait.twice");
    }

    /** Says why the person finds no seat, null where there is one. */
    private static @Nullable Explanation full(Reading reading, CourseRun run, Id<Person> person) {
        SeatChoice choice = SeatChoice.of(reading, run, person);
        boolean released = run.releases(reading.now());
        for (Optional<SeatPool> pool : choice.candidates(null, false)) {
            Long free = CapacityKernel.KERNEL.free(
                    reading, released ? QuotaRef.root(run.root()) : choice.ref(pool), null, true);
            if (free == null || free >= 1) {
                return null;
            }
        }
        Explanation reserved = choice.reserved(reading, 1);
        return reserved == null ? Explanation.of("enrolment.seats.none") : reserved;
    }

    /**
     * Says what can be done about an enrolment, and why not.
     *
     * @param by the learner, or staff of the run
     * @param id which enrolment
     * @return accepting, refusing, giving up and taking back
     * @throws NotFound {@code record.missing}, also for anybody else
     */
    public ImmutableList<Option<EnrolmentAction>> actionsOf(Actor by, Id<Enrolment> id) {
        return corridor.read(by, reading -> {
            Enrolment enrolment = reading.get(Enrolment.TYPE, id);
            CourseRun run = reading.get(CourseRun.TYPE, enrolment.run());
            boolean own = by.is(enrolment.person().value());
            ImmutableSet<Role> held = reading.roles(run.scope());
            if (!own && !reading.allows(EnrolmentRights.READ_ROSTER, false, held)) {
                throw new NotFound("record.missing", Enrolment.TYPE);
            }
            boolean decides = reading.allows(EnrolmentRights.DECIDE, false, held);
            boolean withdraws = reading.allows(EnrolmentRights.WITHDRAW, own, held);
            return ImmutableList.of(
                    option(
                            EnrolmentAction.ACCEPT,
                            EnrolmentRights.DECIDE,
                            decides,
                            () -> enrolment.require(EnrolmentStatus.REQUESTED)),
                    option(
                            EnrolmentAction.REJECT,
                            EnrolmentRights.DECIDE,
                            decides,
                            () -> enrolment.require(EnrolmentStatus.REQUESTED)),
                    option(
                            EnrolmentAction.WITHDRAW,
                            EnrolmentRights.WITHDRAW,
                            withdraws,
                            () -> EnrolmentSteps.requireWithdrawable(enrolment, run, own, reading.now())),
                    option(
                            EnrolmentAction.REMOVE,
                            EnrolmentRights.DECIDE,
                            decides,
                            () -> enrolment.require(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED)));
        });
    }

    private static Option<EnrolmentAction> option(
            EnrolmentAction action, Permission needed, boolean allowed, Runnable guard) {
        Explanation against = allowed ? against(guard) : Explanation.of("access.denied", needed);
        return new Option<>(action, against);
    }

    /** Gives what a guard refuses, null where it lets pass. */
    private static @Nullable Explanation against(Runnable guard) {
        try {
            guard.run();
            return null;
        } catch (RuleViolation refused) {
            return refused.explanation();
        } catch (Conflict refused) {
            return Explanation.of(refused.code(), refused.arguments().toArray());
        }
    }

    /** Finds a run; one that was never published is as if it were not there, but for organisers. */
    private static CourseRun run(Reading reading, Id<CourseRun> id) {
        CourseRun run = reading.get(CourseRun.TYPE, id);
        if (!run.isPublic() && !reading.allows(CourseRights.READ_PLANS, false, run.scope())) {
            throw new NotFound("record.missing", CourseRun.TYPE);
        }
        return run;
    }
}
