package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Whether members may let another vote for them (委托), and what then holds. Whoever receives a mandate cannot pass it on,
 * so that every chain has one link. Immutable and thread-safe.
 *
 * @param allowed whether there are delegations at all; without them every member votes in person, whatever was set up
 * @param principalMayVote whether a member who delegated may still vote
 * @param perHolder how many mandates one holder may have, 1 or more
 */
public record Delegation(boolean allowed, boolean principalMayVote, int perHolder) {
    /** Everybody votes in person (不得委托). */
    public static final Delegation FORBIDDEN = new Delegation(false, true, 1);

    /**
     * Checks the cap.
     *
     * @param allowed whether there are delegations
     * @param principalMayVote whether a member who delegated may still vote
     * @param perHolder mandates a holder
     * @throws RuleViolation {@code decision.delegation.cap}
     */
    public Delegation {
        if (perHolder < 1) {
            throw new RuleViolation("decision.delegation.cap", perHolder);
        }
    }

    /**
     * Allows mandates; who gives one may still vote, which then counts instead.
     *
     * @param perHolder how many mandates one holder has at most
     * @return the rule
     */
    public static Delegation upTo(int perHolder) {
        return new Delegation(true, true, perHolder);
    }

    /**
     * Binds who gives a mandate: only its holder votes.
     *
     * @return the copy
     */
    public Delegation binding() {
        return new Delegation(allowed, false, perHolder);
    }

    /**
     * Adds a mandate.
     *
     * @param mandates who votes for whom so far, the holder by the principal
     * @param principal who gives it
     * @param holder who receives it
     * @return the mandates with the new one; one of the same principal is replaced
     * @throws RuleViolation {@code decision.delegation.forbidden}, {@code decision.delegation.self},
     *     {@code decision.delegation.chain} if the principal holds a mandate or the holder has given one, or
     *     {@code decision.delegation.full}
     */
    public ImmutableMap<String, String> delegate(Map<String, String> mandates, String principal, String holder) {
        if (!allowed) {
            throw new RuleViolation("decision.delegation.forbidden");
        }
        if (principal.equals(holder)) {
            throw new RuleViolation("decision.delegation.self");
        }
        Map<String, String> others = new HashMap<>(mandates);
        others.remove(principal);
        if (others.containsValue(principal) || others.containsKey(holder)) {
            throw new RuleViolation("decision.delegation.chain");
        }
        if (others.values().stream().filter(holder::equals).count() >= perHolder) {
            throw new RuleViolation("decision.delegation.full", perHolder);
        }
        others.put(principal, holder);
        return ImmutableMap.copyOf(others);
    }

    /**
     * Checks who casts a vote.
     *
     * @param voter whose vote it is
     * @param caster who casts it
     * @param holder to whom the voter has delegated, null for nobody
     * @throws RuleViolation {@code decision.delegation.none} if somebody casts it who has no mandate,
     *     {@code decision.delegation.given} if the voter has delegated and may not vote any more
     */
    public void requireMayCast(String voter, String caster, @Nullable String holder) {
        if (!voter.equals(caster)) {
            if (!allowed || !caster.equals(holder)) {
                throw new RuleViolation("decision.delegation.none");
            }
        } else if (allowed && !principalMayVote && holder != null) {
            throw new RuleViolation("decision.delegation.given");
        }
    }
}
