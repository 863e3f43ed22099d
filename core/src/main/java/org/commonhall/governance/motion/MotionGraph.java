package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;
import org.commonhall.Name;
import org.commonhall.RuleViolation;

/**
 * The life of a motion as data (动议流程): its states and what can follow which. A graph that exists is sound: one state to
 * begin in, every state reachable, an end within reach of each. Immutable and thread-safe.
 *
 * @param code the stable name
 * @param title what people call it
 * @param states the states by code
 */
public record MotionGraph(String code, Name title, ImmutableMap<String, MotionState> states) {

    /**
     * Checks a graph.
     *
     * @param code the stable name
     * @param title what people call it
     * @param states the states by code
     * @throws InvalidInput with every fault at once, the place being the state: the codes {@code motion.graph.*}
     */
    public MotionGraph {
        ImmutableList<MotionGraphCheck.Fault> faults = MotionGraphCheck.faults(states.values());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .map(fault -> new Violation(code + ": " + fault.state(), fault.code(), fault.arguments()))
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * Makes a graph of its states.
     *
     * @param code the stable name
     * @param title what people call it
     * @param states the states, each once
     * @return the graph
     * @throws InvalidInput with every fault at once, as {@link MotionGraphs#read} names them
     */
    public static MotionGraph of(String code, Name title, Iterable<MotionState> states) {
        ImmutableMap.Builder<String, MotionState> byCode = ImmutableMap.builder();
        ImmutableList.Builder<String> seen = ImmutableList.builder();
        for (MotionState state : states) {
            if (seen.build().contains(state.code())) {
                throw new InvalidInput(code + ": " + state.code(), MotionGraphCheck.TWICE, state.code());
            }
            seen.add(state.code());
            byCode.put(state.code(), state);
        }
        return new MotionGraph(code, title, byCode.buildOrThrow());
    }

    /**
     * The graph as text: what a motion keeps, so that a later change of the graph changes nothing there.
     *
     * @return what {@link #ofText} reads, about 1,500 characters
     */
    public String text() {
        return MotionGraphText.of(this);
    }

    /**
     * Reads a graph that {@link #text} has written out.
     *
     * @param code the graph's name
     * @param text the text
     * @return the graph as it was
     * @throws InvalidInput if it was not written so
     */
    public static MotionGraph ofText(String code, String text) {
        return MotionGraphs.read(code, new StringReader(text)).require(code);
    }

    /**
     * Where motions begin.
     *
     * @return the state with {@link MotionFlag#INITIAL}
     */
    public MotionState initial() {
        return states.values().stream()
                .filter(state -> state.has(MotionFlag.INITIAL))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Finds a state.
     *
     * @param state its code
     * @return the state
     * @throws RuleViolation {@code motion.state.unknown}
     */
    public MotionState require(String state) {
        MotionState found = states.get(state);
        if (found == null) {
            throw new RuleViolation("motion.state.unknown", state, title);
        }
        return found;
    }

    /**
     * The end that a decision leads to from a state.
     *
     * @param from the state
     * @param outcome the decision
     * @return the one next state of that meaning, empty where there is none
     */
    public Optional<MotionState> next(MotionState from, MotionOutcome outcome) {
        return from.next().stream()
                .map(next -> Objects.requireNonNull(states.get(next)))
                .filter(state -> state.outcome() == outcome)
                .findFirst();
    }
}
