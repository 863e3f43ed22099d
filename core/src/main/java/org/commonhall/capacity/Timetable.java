package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
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
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is taken of some places in a window of time, read once and asked for many spans: for use cases that look for
 * room, or take it more than once. One that {@link CapacityKernel#hold} gave holds its trees, and can take and give
 * back. Not thread-safe.
 */
public final class Timetable {
    private final Reading reading;
    private final @Nullable Writing change;
    private final Map<Id<Quota>, Tree> trees;
    private final Map<Id<Quota>, Taken> taken = new HashMap<>();
    private final List<Claim> made = new ArrayList<>();

    Timetable(Reading reading, @Nullable Writing change, Map<Id<Quota>, Tree> trees) {
        this.reading = reading;
        this.change = change;
        this.trees = trees;
    }

    /**
     * Reads what is taken: one statement.
     *
     * @param window of what is asked for afterwards
     * @param gaps the widest gaps that are asked for afterwards
     * @return this
     */
    public Timetable read(Span window, Gaps gaps) {
        taken.clear();
        if (!trees.isEmpty()) {
            taken.putAll(Taken.readAll(reading, trees.values(), window, gaps, false));
        }
        return this;
    }

    /**
     * Says what stands against a claim on one quota, within what was {@linkplain #read read}; what people wait for
     * does not count.
     *
     * @param order what
     * @return {@code capacity.full} or {@code capacity.whole}, empty where there is room
     */
    public Optional<Explanation> against(ClaimOrder order) {
        QuotaRef ref = order.quotas().get(0);
        Taken known = Objects.requireNonNull(taken.get(ref.root()), "read first");
        Quota quota = known.tree().get(ref.quota());
        return known.against(quota, order, Claiming.amount(quota, order));
    }

    /**
     * Says when something in a tree ends, with the time it keeps free: moments from which on there may be room.
     *
     * @param root of which tree
     * @param gaps the gaps of what is to follow
     * @return the moments
     */
    public ImmutableSortedSet<Instant> ends(Id<Quota> root, Gaps gaps) {
        Taken known = taken.get(root);
        return known == null
                ? ImmutableSortedSet.of()
                : known.uses().stream()
                        .map(use -> use.towards(gaps).span().until())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Acts from now on as if a claim on one quota had been made.
     *
     * @param order what
     */
    public void suppose(ClaimOrder order) {
        QuotaRef ref = order.quotas().get(0);
        Taken known = Objects.requireNonNull(taken.get(ref.root()), "read first");
        known.add(new Use(
                ref.quota(),
                Claiming.amount(known.tree().get(ref.quota()), order),
                order.whole(),
                Objects.requireNonNull(order.span(), "span"),
                order.gaps(),
                null));
    }

    /**
     * Takes room of what is held; stored with all else by {@link #store}.
     *
     * @param order what, within what was {@linkplain #read read}
     * @throws RuleViolation as {@link CapacityKernel#claim}
     */
    public void take(ClaimOrder order) {
        Claiming.require(reading, order);
        List<Claim> claims = new Claiming(writing(), trees, order, taken).prepared();
        claims.forEach(
                claim -> Optional.ofNullable(taken.get(claim.root())).ifPresent(known -> known.add(Use.of(claim))));
        made.addAll(claims);
    }

    /**
     * Stores what was taken.
     *
     * @return the claims as stored
     */
    public ImmutableList<Claim> store() {
        List<Claim> claims = List.copyOf(made);
        made.clear();
        return claims.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.copyOf(writing().insertAll(Claim.TYPE, claims));
    }

    /**
     * Gives back what some subjects have taken of what is held, as {@link CapacityKernel#release} does; what was read
     * before has to be read again.
     *
     * @param subjects what it was for
     * @return their claims as stored
     */
    public ImmutableList<Claim> release(Collection<UUID> subjects) {
        taken.clear();
        return subjects.isEmpty()
                ? ImmutableList.of()
                : Releasing.release(writing(), trees, claims(subjects), ClaimState.RELEASED);
    }

    /**
     * Takes up what a subject was granted of what is held, as {@link CapacityKernel#confirm} does.
     *
     * @param subject what it is for
     * @return its live claims as stored
     * @throws RuleViolation {@code capacity.hold.expired} for what has run out
     */
    public ImmutableList<Claim> confirm(UUID subject) {
        return CapacityKernel.turn(writing(), claims(List.of(subject)), ClaimState.CONFIRMED, null);
    }

    /**
     * Takes people off the waitlist of what is held who have their room by another way. What would also do elsewhere is
     * waited for on, and an offer stands until it ends by itself. Costs nothing where nobody waits.
     *
     * @param people who
     */
    public void leave(Set<Id<Person>> people) {
        Promotion.leave(writing(), trees, people);
    }

    private List<Claim> claims(Collection<UUID> subjects) {
        return reading.select(
                Query.of(Claim.TYPE).where(Claim.SUBJECT.in(subjects)).where(Claim.LIVE.is(true)));
    }

    private Writing writing() {
        return Objects.requireNonNull(change, "only what is held can be changed");
    }
}
