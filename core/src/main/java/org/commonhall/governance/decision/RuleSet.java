package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A body's rules of procedure (议事规则) for one kind of matter. A vote keeps the set as it was when it opened. Immutable
 * and thread-safe.
 *
 * @param code the stable name, such as {@code cn-278-ordinary}
 * @param title the name for people
 * @param effectiveFrom the first day it is in force, null without one
 * @param effectiveTo the last day it is in force, null while it lasts
 * @param effect what an adopted proposal is worth
 * @param quorum who must take part
 * @param majority who must consent
 * @param invalidTakesPart whether blank and invalid papers take part
 * @param silence what it means to return no ballot
 * @param nextCall what holds if the meeting is called again, null where nothing changes
 * @param procedure the other figures
 */
public record RuleSet(
        String code,
        Name title,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LegalEffect effect,
        QuorumRule quorum,
        MajorityRule majority,
        boolean invalidTakesPart,
        Silence silence,
        @Nullable NextCall nextCall,
        ImmutableMap<Procedure, RuleValue> procedure) {

    /**
     * Gives the rules of a call of the meeting.
     *
     * @param call the number of the call, from one up
     * @return these for the first; the last that the set knows for every further one
     * @throws RuleViolation {@code decision.call.range} below one
     */
    public RuleSet onCall(int call) {
        if (call < 1) {
            throw new RuleViolation("decision.call.range", call);
        }
        return call == 1 || nextCall == null ? this : nextCall.rules().onCall(call - 1);
    }

    /**
     * Gives the same rules in a consultative body, whose result is a recommendation whatever the matter.
     *
     * @return the copy, for the next call too
     */
    public RuleSet consultative() {
        NextCall next = nextCall == null
                ? null
                : new NextCall(nextCall.rules().consultative(), nextCall.minDays(), nextCall.maxDays());
        return new RuleSet(
                code,
                title,
                effectiveFrom,
                effectiveTo,
                LegalEffect.RECOMMENDATION,
                quorum,
                majority,
                invalidTakesPart,
                silence,
                next,
                procedure);
    }

    /**
     * Gives the set as text, with those of its further calls: what a vote or a meeting keeps, so that a later change of
     * the rules changes nothing there.
     *
     * @return what {@link RuleSets#ofText} reads, about 2,000 characters
     */
    public String text() {
        return RuleSetText.of(this);
    }

    /**
     * Tells whether the set is in force on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean inForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /**
     * Gives a figure of the procedure.
     *
     * @param key which
     * @return the figure, empty where the set says nothing
     */
    public Optional<RuleValue> procedure(Procedure key) {
        return Optional.ofNullable(procedure.get(key));
    }

    /**
     * Gives for how many members one proxy may attend a meeting, and vote in it.
     *
     * @return the figure of {@link Procedure#PROXIES_PER_HOLDER}, or one where the rules say nothing
     */
    public int proxiesPerHolder() {
        return procedure(Procedure.PROXIES_PER_HOLDER).map(RuleValue::count).orElse(1);
    }

    /**
     * Decides without a chair's casting vote.
     *
     * @param tally what was counted
     * @return the decision
     * @throws RuleViolation as {@link #decide(Tally, Choice)}
     */
    public Decision decide(Tally tally) {
        return decide(tally, null);
    }

    /**
     * Decides.
     *
     * @param tally what was counted
     * @param chair the chair's own choice, which counts where the tie rule asks for it; null for none
     * @return the decision
     * @throws RuleViolation {@code decision.measure.uncounted} or {@code decision.group.unknown} if the electorate has
     *     no such measure or group
     */
    public Decision decide(Tally tally, @Nullable Choice chair) {
        return Decision.of(this, tally, chair);
    }
}
