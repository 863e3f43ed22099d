package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;

/** Graphs of motions by their stable names: those of the library, and a host's own from a file. Immutable, thread-safe. */
public final class MotionGraphs {
    /** In progress, submitted, permitted, and then a decision. */
    public static final String STANDARD = "standard";
    /** What amendments go through: handed in, voted on. */
    public static final String AMENDMENT = "amendment";
    /** In progress (起草中). */
    public static final String IN_PROGRESS = "in_progress";
    /** Submitted (已提交). */
    public static final String SUBMITTED = "submitted";
    /** Permitted (已受理). */
    public static final String PERMITTED = "permitted";
    /** Accepted (通过). */
    public static final String ACCEPTED = "accepted";
    /** Rejected (否决). */
    public static final String REJECTED = "rejected";
    /** Adjourned (延期). */
    public static final String ADJOURNED = "adjourned";
    /** Not concerned (不予审议). */
    public static final String NOT_CONCERNED = "not_concerned";
    /** Referred (转交). */
    public static final String REFERRED = "referred";
    /** Withdrawn (撤回). */
    public static final String WITHDRAWN = "withdrawn";
    /** Not permitted (不予受理). */
    public static final String NOT_PERMITTED = "not_permitted";

    private final ImmutableMap<String, MotionGraph> byCode;

    MotionGraphs(Map<String, MotionGraph> byCode) {
        this.byCode = ImmutableMap.copyOf(byCode);
    }

    /**
     * The graphs that come with the library, in {@code motion-graphs.csv}.
     *
     * @return the graphs
     */
    public static MotionGraphs standard() {
        return Standard.GRAPHS;
    }

    /**
     * Reads graphs: CSV with the header {@code
     * graph,state,zh,en,flags,merge,visible_to,outcome,recommendation_zh,recommendation_en,supporters,next,withdraw_to}, a
     * line a state, and a line without a state that names the graph; lines with {@code #} are remarks. Flags and next states
     * are separated by blanks; an empty merge is {@code undefined}, an empty visible_to {@code everybody}.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @return the graphs
     * @throws InvalidInput with every bad line and column at once: {@code motion.graph.code}, {@code .label},
     *     {@code .value}, {@code .twice}, {@code .unnamed}, {@code .initial.none}, {@code .initial.twice}, {@code .next.self},
     *     {@code .next.unknown}, {@code .outcome.open}, {@code .outcome.twice}, {@code .ballot}, {@code .end.flag}, {@code
     *     .withdraw.missing}, {@code .withdraw.unknown}, {@code .withdraw.end}, {@code .unreachable}, {@code .endless}, and
     *     {@code text.csv.header}, {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static MotionGraphs read(String file, Reader csv) {
        return MotionGraphReader.read(file, csv);
    }

    /**
     * These graphs and others; of a name in both, the other's holds.
     *
     * @param others the graphs that win
     * @return both as one
     */
    public MotionGraphs plus(MotionGraphs others) {
        Map<String, MotionGraph> all = new LinkedHashMap<>(byCode);
        all.putAll(others.byCode);
        return new MotionGraphs(all);
    }

    /**
     * Every graph by its name, in the order of the file.
     *
     * @return the graphs
     */
    public ImmutableMap<String, MotionGraph> byCode() {
        return byCode;
    }

    /**
     * Finds a graph.
     *
     * @param code its stable name
     * @return the graph
     * @throws RuleViolation {@code motion.graph.unknown}
     */
    public MotionGraph require(String code) {
        MotionGraph found = byCode.get(code);
        if (found == null) {
            throw new RuleViolation("motion.graph.unknown", code);
        }
        return found;
    }

    private static final class Standard {
        static final MotionGraphs GRAPHS = load();

        private static MotionGraphs load() {
            try (Reader file = new InputStreamReader(
                    Objects.requireNonNull(MotionGraphs.class.getResourceAsStream("motion-graphs.csv")),
                    StandardCharsets.UTF_8)) {
                return read("motion-graphs.csv", file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
