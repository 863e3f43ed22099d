package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonhall.procedure.StageFault;
import org.commonhall.procedure.StageGraph;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the states of a graph, as a graph of stages and as the life of a motion. Pure; every state is known by
 * its code, each once.
 */
final class MotionGraphCheck {
    /** A name that is given twice. */
    static final String TWICE = "motion.graph.twice";

    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();
    private final Map<String, MotionState> states = new LinkedHashMap<>();

    private MotionGraphCheck(Iterable<MotionState> states) {
        states.forEach(state -> this.states.put(state.code(), state));
    }

    /** A fault of a state, or of the whole where that is {@code *}; the part is the column of the data file. */
    record Fault(String state, String part, String code, ImmutableList<Object> arguments) {}

    static ImmutableList<Fault> faults(ImmutableCollection<MotionState> states) {
        MotionGraphCheck check = new MotionGraphCheck(states);
        StageGraph.faults(states)
                .forEach(found -> check.fault(
                        found.stage(),
                        part(found.kind()),
                        "motion.graph." + found.kind().suffix(),
                        found.named()));
        states.forEach(check::state);
        return check.faults.build();
    }

    private static String part(StageFault.Kind kind) {
        return switch (kind) {
            case INITIAL_NONE, INITIAL_TWICE -> "flags";
            case NEXT_SELF, NEXT_UNKNOWN, ENDLESS -> "next";
            case UNREACHABLE -> "state";
        };
    }

    private void state(MotionState state) {
        withdrawal(state, state.withdrawTo());
        if (state.end()) {
            end(state);
            return;
        }
        if (state.outcome() != null || state.recommendation() != null || state.merge() == MotionMerge.DO) {
            fault(state.code(), "outcome", "motion.graph.outcome.open", state.label());
        }
        Map<MotionOutcome, String> meant = new HashMap<>();
        for (String next : state.next()) {
            MotionState to = states.get(next);
            if (to != null && to.outcome() != null && meant.putIfAbsent(to.outcome(), next) != null) {
                fault(state.code(), "next", "motion.graph.outcome.twice", next);
            }
        }
        if (state.has(MotionFlag.BALLOT)
                && !meant.keySet().containsAll(EnumSet.of(MotionOutcome.ADOPTED, MotionOutcome.REJECTED))) {
            fault(state.code(), "next", "motion.graph.ballot", state.label());
        }
    }

    private void end(MotionState state) {
        Set<MotionFlag> living = Sets.intersection(
                state.flags(),
                EnumSet.of(
                        MotionFlag.INITIAL,
                        MotionFlag.SUBMITTER_EDIT,
                        MotionFlag.SUPPORT,
                        MotionFlag.AMEND,
                        MotionFlag.BALLOT));
        living.forEach(flag -> fault(state.code(), "flags", "motion.graph.end.flag", flag.code()));
    }

    private void withdrawal(MotionState state, @Nullable String to) {
        if (to == null) {
            if (state.has(MotionFlag.SUBMITTER_EDIT)) {
                fault(state.code(), "withdraw_to", "motion.graph.withdraw.missing", state.label());
            }
            return;
        }
        MotionState target = states.get(to);
        if (target == null) {
            fault(state.code(), "withdraw_to", "motion.graph.withdraw.unknown", to);
        } else if (state.end() || target.outcome() != MotionOutcome.WITHDRAWN) {
            fault(state.code(), "withdraw_to", "motion.graph.withdraw.end", to);
        }
    }

    private void fault(String state, String part, String code, Object... arguments) {
        faults.add(new Fault(state, part, code, ImmutableList.copyOf(arguments)));
    }
}
