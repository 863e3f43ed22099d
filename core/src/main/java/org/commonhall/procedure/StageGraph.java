package org.commonhall.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;
import org.commonhall.Name;
import org.commonhall.RuleViolation;

/**
 * A procedure as data (办理流程): its stages and what can follow which. A graph that exists is sound: one stage to begin in,
 * every stage reachable, an end within reach of each, and none that follows itself. Immutable and thread-safe.
 *
 * @param <S> what is known of a stage
 * @param code the stable name
 * @param title what people call it
 * @param stages the stages by code, in the order of the data
 */
public record StageGraph<S extends Stage>(String code, Name title, ImmutableMap<String, S> stages) {

    /**
     * Checks a graph.
     *
     * @param code the stable name
     * @param title what people call it
     * @param stages the stages by code
     * @throws InvalidInput with every fault at once, the place being the stage: the codes {@code procedure.graph.*}
     */
    public StageGraph {
        ImmutableList<StageFault> faults = faults(stages.values());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .map(fault ->
                            new Violation(code + ": " + fault.stage(), fault.code(), ImmutableList.of(fault.named())))
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * Makes a graph of its stages.
     *
     * @param <S> what is known of a stage
     * @param code the stable name
     * @param title what people call it
     * @param stages the stages, each once
     * @return the graph
     * @throws InvalidInput with every fault at once; {@code procedure.graph.twice} for a stage that is given twice
     */
    public static <S extends Stage> StageGraph<S> of(String code, Name title, Iterable<S> stages) {
        ImmutableMap.Builder<String, S> byCode = ImmutableMap.builder();
        Set<String> seen = new HashSet<>();
        for (S stage : stages) {
            if (!seen.add(stage.code())) {
                throw new InvalidInput(code + ": " + stage.code(), "procedure.graph.twice", stage.code());
            }
            byCode.put(stage.code(), stage);
        }
        return new StageGraph<>(code, title, byCode.buildOrThrow());
    }

    /**
     * Reads a graph that {@link StageGraphs#text} has written out.
     *
     * @param code the graph's name
     * @param text the text
     * @return the graph as it was
     * @throws InvalidInput if it was not written so
     */
    public static StageGraph<Stage> ofText(String code, String text) {
        return StageGraphs.read(code, new StringReader(text)).require(code);
    }

    /**
     * Finds everything that is wrong with some stages, for readers of data that name the line of each fault.
     *
     * @param stages the stages, each code once
     * @return the faults, none for a sound graph
     */
    public static ImmutableList<StageFault> faults(Iterable<? extends Stage> stages) {
        return new StageCheck(stages).faults();
    }

    /**
     * Gives the stage where the procedure begins.
     *
     * @return the initial stage
     */
    public S initial() {
        return stages.values().stream().filter(Stage::initial).findFirst().orElseThrow();
    }

    /**
     * Finds a stage.
     *
     * @param stage its code
     * @return the stage
     * @throws RuleViolation {@code procedure.stage.unknown}
     */
    public S require(String stage) {
        S found = stages.get(stage);
        if (found == null) {
            throw new RuleViolation("procedure.stage.unknown", stage, title);
        }
        return found;
    }

    /**
     * Finds the stage of a step.
     *
     * @param from the stage that the procedure is in
     * @param to the stage that is to follow
     * @return the stage that follows
     * @throws RuleViolation {@code procedure.stage.unknown}, {@code procedure.stage.next} if no edge leads there
     */
    public S step(String from, String to) {
        S target = require(to);
        S source = require(from);
        if (!source.ways().contains(to)) {
            throw new RuleViolation("procedure.stage.next", source.label(), target.label());
        }
        return target;
    }
}
