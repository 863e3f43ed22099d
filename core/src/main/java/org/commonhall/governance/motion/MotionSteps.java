package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;

/** How motions come from state to state: by their submitter, by the body's staff, as recommended. */
final class MotionSteps {
    private final Corridor corridor;

    MotionSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Motion> move(Call by, MoveMotion command) {
        return step(by, command, MoveMotion::motion, MotionEvent.MOVED, (change, motion, staff) -> {
            MotionGraph graph = motion.ownGraph();
            MotionState from = graph.require(motion.state());
            MotionLife.requireSubmitter(from, staff);
            return MotionMoves.move(change, motion, from, graph.require(command.to()), MotionMoves.Kind.IN_TURN);
        });
    }

    Receipt<Motion> withdraw(Call by, WithdrawMotion command) {
        return step(by, command, WithdrawMotion::motion, MotionEvent.WITHDRAWN, (change, motion, staff) -> {
            MotionGraph graph = motion.ownGraph();
            MotionState from = graph.require(motion.state());
            MotionState to = withdrawal(graph, from);
            return MotionMoves.move(change, motion, from, to, MotionMoves.Kind.GIVEN);
        });
    }

    Receipt<Motion> jump(Call by, JumpMotion command) {
        return step(by, command, JumpMotion::motion, MotionEvent.JUMPED, (change, motion, staff) -> {
            MotionGraph graph = motion.ownGraph();
            return MotionMoves.move(
                    change,
                    motion.next().jumpReason(command.reason()).build(),
                    graph.require(motion.state()),
                    graph.require(command.to()),
                    MotionMoves.Kind.OUT_OF_TURN);
        });
    }

    Receipt<Motion> recommend(Call by, RecommendMotion command) {
        return step(
                by,
                command,
                RecommendMotion::motion,
                MotionEvent.RECOMMENDED,
                (change, motion, staff) -> change.update(
                        Motion.TYPE, MotionLife.recommended(motion, command.state(), command.text(), change.now())));
    }

    Receipt<Motion> follow(Call by, FollowRecommendation command) {
        return step(
                by,
                command,
                FollowRecommendation::motion,
                MotionEvent.RECOMMENDATION_FOLLOWED,
                (change, motion, staff) -> {
                    MotionGraph graph = motion.ownGraph();
                    return MotionMoves.move(
                            change,
                            motion,
                            graph.require(motion.state()),
                            recommended(graph, motion),
                            MotionMoves.Kind.IN_TURN);
                });
    }

    /** The state the recommendation proposes. */
    static MotionState recommended(MotionGraph graph, Motion motion) {
        if (motion.recommendation() == null) {
            throw new RuleViolation("motion.recommendation.none");
        }
        return graph.require(motion.recommendation());
    }

    /** Where a withdrawal leads. */
    static MotionState withdrawal(MotionGraph graph, MotionState from) {
        if (from.withdrawTo() == null) {
            throw new RuleViolation("motion.withdraw.state", from.label());
        }
        return graph.require(from.withdrawTo());
    }

    /** What is done with a motion that is held, knowing whether by the body's staff. */
    @FunctionalInterface
    interface Step {
        Motion take(Change change, Motion motion, boolean staff);
    }

    private <C extends Command> Receipt<Motion> step(
            Call by, C command, Function<C, Id<Motion>> which, MotionEvent event, Step step) {
        return corridor.run(by, command, event.code(), Motion.TYPE, change -> {
            Motion motion = change.lockSubject(Motion.TYPE, which.apply(command));
            return step.take(change, motion, authorised(change, motion, command));
        });
    }

    /** Refuses who may not; gives whether the actor may for a role, not only as the submitter. */
    static boolean authorised(Change change, Motion motion, Command command) {
        ImmutableSet<Role> held = change.roles(motion.body().value());
        if (!change.allows(command.permission(), motion.isSubmitter(change.by()), held)) {
            throw new NotAllowed("access.denied", command.permission());
        }
        return change.allows(command.permission(), false, held);
    }
}
