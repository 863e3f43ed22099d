package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Writing;
import org.jspecify.annotations.Nullable;

/** How room comes back, with the roots of its trees locked. */
final class Releasing {
    private Releasing() {}

    /** Ends claims; a hold that was made with an offer that still stands goes back to the offer. */
    static ImmutableList<Claim> release(
            Writing change, Map<Id<Quota>, Tree> trees, List<Claim> claims, ClaimState end) {
        if (claims.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Id<PlaceOffer>, PlaceOffer> offers = new HashMap<>();
        List<Claim> raised = new ArrayList<>();
        for (Claim claim : claims) {
            Tree tree = Objects.requireNonNull(trees.get(claim.root()));
            Claim reserve = claim.state() == ClaimState.HELD && claim.offer() != null
                    ? reserve(change, offers, claim.offer(), claim)
                    : null;
            if (reserve != null) {
                raised.add(reserve.keeping(Math.addExact(reserve.amount(), claim.amount()), claim.whole()));
                continue;
            }
            if (tree.get(claim.quota()).counter()) {
                tree.updatePath(
                        change,
                        claim.quota(),
                        step -> step.next().taken(step.taken() - claim.amount()).build());
            }
            tree.wake(change);
        }
        if (!raised.isEmpty()) {
            change.updateAll(Claim.TYPE, raised);
        }
        return ImmutableList.copyOf(change.updateAll(
                Claim.TYPE, claims.stream().map(claim -> claim.ended(end)).toList()));
    }

    /** Lowers claims to an amount; what they give back is free for everybody, also where it came with an offer. */
    static ImmutableList<Claim> reduce(Writing change, Map<Id<Quota>, Tree> trees, List<Claim> claims, long amount) {
        if (amount < 1) {
            throw new RuleViolation("capacity.amount", amount);
        }
        List<Claim> lowered = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.whole() || claim.amount() < amount) {
                throw new RuleViolation("capacity.reduce", amount, claim.amount());
            }
            long back = claim.amount() - amount;
            if (back > 0) {
                Tree tree = Objects.requireNonNull(trees.get(claim.root()));
                if (tree.get(claim.quota()).counter()) {
                    tree.updatePath(
                            change,
                            claim.quota(),
                            step -> step.next().taken(step.taken() - back).build());
                }
                tree.wake(change);
                lowered.add(claim.keeping(amount, false));
            }
        }
        return lowered.isEmpty()
                ? ImmutableList.copyOf(claims)
                : ImmutableList.copyOf(change.updateAll(Claim.TYPE, lowered));
    }

    private static @Nullable Claim reserve(
            Writing change, Map<Id<PlaceOffer>, PlaceOffer> offers, Id<PlaceOffer> id, Claim claim) {
        PlaceOffer offer = offers.computeIfAbsent(id, one -> change.lock(PlaceOffer.TYPE, one));
        return offer.stands(change.now()) ? Offering.kept(change, offer).get(claim.quota()) : null;
    }
}
