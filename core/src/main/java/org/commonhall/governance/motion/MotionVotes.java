package org.commonhall.governance.motion;

import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Writing;

/** What a vote does to a motion, inside the transaction of the vote. The vote has authorised by its own rights. */
public final class MotionVotes {
    private MotionVotes() {}

    /**
     * Holds a motion on which a vote is to be opened, for use inside another capability's transaction.
     *
     * @param writing the transaction
     * @param id the motion
     * @throws RuleViolation {@code motion.ballot.state} if its state does not let it, {@code motion.amendments.open}, {@code
     *     motion.unmerged}; of an amendment {@code motion.order}, {@code motion.lead.ended}
     * @throws NotFound with {@code record.missing}
     */
    public static void hold(Writing writing, Id<Motion> id) {
        Motion motion = writing.lock(Motion.TYPE, id);
        MotionGraph graph = motion.ownGraph();
        MotionState state = graph.require(motion.state());
        MotionLife.requireVotable(motion, graph, state);
        if (motion.leadMotion() != null) {
            MotionMoves.requireTurn(writing, motion, writing.get(Motion.TYPE, motion.leadMotion()));
        }
    }

    /**
     * Says whether a motion's state leads to an end of a meaning.
     *
     * @param motion the motion
     * @param outcome the meaning
     * @return true if a vote can settle it so
     */
    public static boolean settleable(Motion motion, MotionOutcome outcome) {
        MotionGraph graph = motion.ownGraph();
        return graph.next(graph.require(motion.state()), outcome).isPresent();
    }

    /**
     * Settles a motion by what a vote has decided, inside the transaction that closes the vote: three statements, more where
     * it is an amendment. What the vote was opened under is not asked again.
     *
     * @param change the transaction
     * @param id the motion
     * @param outcome what was decided
     * @param ballot the vote
     * @throws RuleViolation {@code motion.outcome} if its state leads to no end of that meaning
     * @throws NotFound with {@code record.missing}
     */
    public static void settle(Change change, Id<Motion> id, MotionOutcome outcome, UUID ballot) {
        Motion motion = change.lock(Motion.TYPE, id);
        MotionGraph graph = motion.ownGraph();
        MotionState from = graph.require(motion.state());
        MotionState to = graph.next(from, outcome)
                .orElseThrow(() -> new RuleViolation("motion.outcome", from.label(), outcome.said()));
        Motion decided = motion.next().decidedBy(ballot).build();
        MotionMoves.move(change, decided, from, to, MotionMoves.Kind.GIVEN);
    }
}
