package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the states of a graph. Pure; every state is known by its code, each once. */
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
        states.forEach(check::state);
        ImmutableSet<String> initial = states.stream()
                .filter(state -> state.has(MotionFlag.INITIAL))
                .map(MotionState::code)
                .collect(ImmutableSet.toImmutableSet());
        if (initial.isEmpty()) {
            check.fault("*", "flags", "motion.graph.initial.none");
        } else if (initial.size() > 1) {
            initial.stream().skip(1).forEach(state -> check.fault(state, "flags", "motion.graph.initial.twice", state));
        }
        if (check.faults.build().isEmpty()) {
            check.ways(initial.iterator().next());
        }
        return check.faults.build();
    }

    private void state(MotionState state) {
        for (String next : state.next()) {
            if (next.equals(state.code())) {
                fault(state.code(), "next", "motion.graph.next.self", next);
            } else if (!states.containsKey(next)) {
                fault(state.code(), "next", "motion.graph.next.unknown", next);
            }
        }
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

    /** Every state can be reached from the first, and an end from every state. */
    private void ways(String first) {
        Set<String> reached = from(first);
        for (MotionState state : states.values()) {
            if (!reached.contains(state.code())) {
                fault(state.code(), "state", "motion.graph.unreachable", state.label());
            } else if (from(state.code()).stream()
                    .noneMatch(code -> Objects.requireNonNull(states.get(code)).end())) {
                fault(state.code(), "next", "motion.graph.endless", state.label());
            }
        }
    }

    private Set<String> from(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(first);
        while (!ahead.isEmpty()) {
            String code = ahead.remove();
            MotionState state = states.get(code);
            if (state != null && reached.add(code)) {
                ahead.addAll(state.next());
                if (state.withdrawTo() != null) {
                    ahead.add(state.withdrawTo());
                }
            }
        }
        return reached;
    }

    private void fault(String state, String part, String code, Object... arguments) {
        faults.add(new Fault(state, part, code, ImmutableList.copyOf(arguments)));
    }
}
