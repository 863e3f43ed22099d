package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunSeats;
import org.commonhall.learning.course.SeatPool;
import org.jspecify.annotations.Nullable;

/** The pools that somebody may take seats from: those of the audiences they have proved to be, then those open to all. */
record SeatChoice(CourseRun run, ImmutableList<SeatPool> pools, ImmutableList<SeatPool> mine) {

    /** Reads the pools and what the person has proved to be on the day: two statements, none for a run without pools. */
    static SeatChoice of(Reading reading, CourseRun run, Id<Person> person) {
        if (!run.pooled()) {
            return new SeatChoice(run, ImmutableList.of(), ImmutableList.of());
        }
        LocalDate today = LocalDate.ofInstant(reading.now(), run.zone());
        ImmutableSet<String> proved = AudienceProof.on(reading, person, today).stream()
                .map(AudienceProof::audience)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<SeatPool> pools = RunSeats.pools(reading, run);
        return new SeatChoice(
                run,
                pools,
                pools.stream()
                        .filter(pool -> pool.audience() == null
                                || proved.contains(pool.audience())
                                || pool.audience().equals(Audience.PASSER_BY.code()))
                        .sorted(Comparator.comparing((SeatPool pool) -> pool.audience() == null)
                                .thenComparing(pool -> Objects.requireNonNullElse(pool.audience(), "")))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Gives what can be tried, in order; an absent pool is the run itself. */
    List<Optional<SeatPool>> candidates(@Nullable Audience asked, boolean override) {
        if (!run.pooled()) {
            if (asked != null) {
                throw new RuleViolation("enrolment.audience", asked.said());
            }
            return List.of(Optional.empty());
        }
        if (asked == null) {
            return mine.stream().map(Optional::of).toList();
        }
        return (override ? pools : mine)
                .stream()
                        .filter(pool -> asked.code().equals(pool.audience()))
                        .findAny()
                        .map(pool -> List.of(Optional.of(pool)))
                        .orElseThrow(() -> new RuleViolation("enrolment.audience", asked.said()));
    }

    /** Gives the pool that a place of an offer is. */
    Optional<SeatPool> at(UUID place) {
        return pools.stream().filter(pool -> pool.id().value().equals(place)).findAny();
    }

    QuotaRef ref(Optional<SeatPool> pool) {
        return RunSeats.ref(run, pool.orElse(null));
    }

    /** Gives what is waited for: pools, or the run where it has none. */
    UUID[] places() {
        return run.pooled()
                ? mine.stream().map(pool -> pool.id().value()).toArray(UUID[]::new)
                : new UUID[] {run.id().value()};
    }

    /** Says that seats are left for others only, where that is why; else gives what the kernel said. */
    RuleViolation refused(Reading reading, long party, RuleViolation full) {
        Explanation reserved = reserved(reading, party);
        return reserved == null ? full : new RuleViolation(reserved.because(List.of(full.explanation())));
    }

    /** Says until when the seats that are left are kept for others, null where none is left for them. */
    @Nullable Explanation reserved(Reading reading, long party) {
        if (!run.pooled() || run.released() || run.releases(reading.now())) {
            return null;
        }
        Long free = CapacityKernel.KERNEL.free(reading, QuotaRef.root(run.root()), null, true);
        return free != null && free < party
                ? null
                : Explanation.of(
                        "enrolment.seats.reserved",
                        free == null ? "∞" : free,
                        run.seats() == null ? "∞" : run.seats(),
                        run.releaseAt() == null ? "-" : run.releaseAt());
    }
}
