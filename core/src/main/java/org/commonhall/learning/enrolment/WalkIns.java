package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunSeats;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Seats for those who come without having enrolled (现场加入). They take any seat that is free, whomever it was kept for, because
 * the session begins.
 */
final class WalkIns {
    private WalkIns() {}

    /**
     * Enrols people who stand at the door.
     *
     * @param override why those without a free seat are let in, null if they are not
     */
    static ImmutableList<Enrolment> admit(
            Change change, CourseRun run, List<Person> people, @Nullable String override) {
        ImmutableList<SeatPool> pools = RunSeats.pools(change, run);
        Timetable seats = CapacityKernel.KERNEL.hold(change, run.root());
        List<Enrolment> made = new ArrayList<>();
        for (Person person : people) {
            EnrolmentRules.requireConsent(change, run, person);
            Id<Enrolment> id = change.newId();
            Id<SeatPool> pool = null;
            String reason = null;
            try {
                pool = seat(seats, run, pools, id, person.id())
                        .map(SeatPool::id)
                        .orElse(null);
            } catch (RuleViolation full) {
                if (override == null || !full.code().equals("capacity.full")) {
                    throw full;
                }
                reason = override;
            }
            made.add(EnrolmentBuilder.builder()
                    .id(id)
                    .run(run.id())
                    .pool(pool)
                    .person(person.id())
                    .party(1)
                    .status(EnrolmentStatus.ENROLLED)
                    .origin(EnrolmentOrigin.WALK_IN)
                    .completion(Completion.INCOMPLETE)
                    .live(true)
                    .createdAt(change.now())
                    .reason(reason)
                    .build());
        }
        List<Enrolment> stored = change.insertAll(Enrolment.TYPE, made);
        seats.store();
        seats.leave(people.stream().map(Person::id).collect(ImmutableSet.toImmutableSet()));
        return ImmutableList.copyOf(stored);
    }

    private static Optional<SeatPool> seat(
            Timetable seats, CourseRun run, List<SeatPool> pools, Id<Enrolment> id, Id<Person> person) {
        List<Optional<SeatPool>> places = pools.isEmpty()
                ? List.of(Optional.empty())
                : pools.stream().map(Optional::of).toList();
        RuleViolation refusal = null;
        for (Optional<SeatPool> place : places) {
            try {
                seats.take(ClaimOrder.of(id.value(), RunSeats.ref(run, place.orElse(null)))
                        .person(person)
                        .build());
                return place;
            } catch (RuleViolation full) {
                if (!full.code().equals("capacity.full")) {
                    throw full;
                }
                refusal = full;
            }
        }
        throw Objects.requireNonNull(refusal);
    }

    /** Reads who stands at the door: one statement. */
    static ImmutableList<Person> people(Change change, List<Id<Person>> ids) {
        List<Person> found =
                change.select(Query.of(Person.TYPE).where(Person.TYPE.id().in(ids)));
        if (found.size() < ids.size() || found.stream().anyMatch(one -> one.erasedAt() != null)) {
            throw new NotFound("record.missing", Person.TYPE);
        }
        return ImmutableList.copyOf(found);
    }

    /** Says how many came without having enrolled. */
    static Explanation said(int count) {
        return Explanation.of("enrolment.decided.walkins", count);
    }
}
