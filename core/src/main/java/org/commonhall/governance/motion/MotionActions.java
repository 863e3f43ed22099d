package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commonhall.CommonhallException;
import org.commonhall.Explanation;
import org.commonhall.NotAllowed;
import org.commonhall.Option;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.jspecify.annotations.Nullable;

/** What can be done next with a motion, and what stands against the rest; asks the guards of the use cases themselves. */
final class MotionActions {
    private final Reading reading;
    private final Motion motion;
    private final ImmutableSet<Role> held;
    private final MotionGraph graph;
    private final MotionState from;
    private final ImmutableList.Builder<Option<MotionAct>> all = ImmutableList.builder();

    private MotionActions(Reading reading, Motion motion, ImmutableSet<Role> held) {
        this.reading = reading;
        this.motion = motion;
        this.held = held;
        this.graph = motion.ownGraph();
        this.from = graph.require(motion.state());
    }

    static ImmutableList<Option<MotionAct>> of(
            Reading reading, Motion motion, ImmutableSet<Role> held, @Nullable Motion lead) {
        MotionActions actions = new MotionActions(reading, motion, held);
        for (MotionAction action : MotionAction.values()) {
            actions.add(action, lead);
        }
        return actions.all.build();
    }

    private void add(MotionAction action, @Nullable Motion lead) {
        boolean staff = reading.allows(action.permission(), false, held);
        switch (action) {
            case KEEP_BOOK, CREATE -> {}
            case AMEND -> state(action, null, () -> MotionLife.requireAmendable(motion));
            case EDIT -> state(action, null, () -> MotionLife.requireEditable(motion, staff));
            case SUPPORT ->
                state(
                        action,
                        null,
                        () -> MotionLife.requireSupportable(
                                motion, reading.by().is(motion.submitter().value())));
            case MOVE ->
                from.next()
                        .forEach(next -> state(action, next, () -> {
                            MotionLife.requireSubmitter(from, staff);
                            requireNext(graph.require(next), lead);
                        }));
            case WITHDRAW -> state(action, from.withdrawTo(), () -> MotionSteps.withdrawal(graph, from));
            case JUMP -> state(action, null, () -> {});
            case RECOMMEND -> state(action, null, () -> MotionLife.requireLive(motion));
            case FOLLOW ->
                state(action, motion.recommendation(), () -> requireNext(MotionSteps.recommended(graph, motion), lead));
            case RANK ->
                state(action, null, () -> {
                    if (motion.openAmendments() == 0) {
                        throw new RuleViolation("motion.order.none");
                    }
                });
            case FINALISE -> state(action, null, () -> MotionLife.requireFinalisable(motion));
            case FORWARD -> state(action, null, () -> MotionLife.requireForwardable(motion));
        }
    }

    private void requireNext(MotionState to, @Nullable Motion lead) {
        MotionLife.requireNext(motion, from, to);
        if (lead != null && to.decides()) {
            MotionMoves.requireTurn(reading, motion, lead);
        }
    }

    private void state(MotionAction action, @Nullable String to, Runnable guard) {
        Explanation whyNot = null;
        try {
            boolean visitor = action.permission().open() && reading.by().person() == null;
            if (visitor || !reading.allows(action.permission(), motion.isSubmitter(reading.by()), held)) {
                throw new NotAllowed("access.denied", action.permission());
            }
            guard.run();
        } catch (RuleViolation no) {
            whyNot = no.explanation();
        } catch (CommonhallException denied) {
            whyNot = Explanation.of(denied.code(), denied.arguments().toArray());
        }
        all.add(new Option<>(new MotionAct(action, to), whyNot));
    }
}
