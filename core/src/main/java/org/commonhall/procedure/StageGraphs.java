package org.commonhall.procedure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** Graphs of stages by their stable names, read from a file of data. Immutable and thread-safe. */
public final class StageGraphs {
    private static final ImmutableList<String> HEADER =
            ImmutableList.of("graph", "stage", "zh", "en", "initial", "next");
    private static final int GRAPH = 0;
    private static final int STAGE = 1;
    private static final int ZH = 2;
    private static final int EN = 3;
    private static final int INITIAL = 4;
    private static final int NEXT = 5;
    private static final int MAX_LABEL = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final ImmutableMap<String, StageGraph<Stage>> byCode;

    private StageGraphs(ImmutableMap<String, StageGraph<Stage>> byCode) {
        this.byCode = byCode;
    }

    /**
     * Reads graphs: CSV with the header {@code graph,stage,zh,en,initial,next}, a line a stage, and a line without a stage
     * that names the graph; lines with {@code #} are remarks. Next stages are separated by blanks; {@code initial} is
     * {@code yes} for one stage of a graph.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @return the graphs
     * @throws InvalidInput with every bad line and column at once: {@code procedure.graph.code}, {@code .label}, {@code
     *     .value}, {@code .twice}, {@code .unnamed}, {@code .initial.none}, {@code .initial.twice}, {@code .next.self},
     *     {@code .next.unknown}, {@code .unreachable}, {@code .endless}, and {@code text.csv.header}, {@code
     *     text.csv.columns}, {@code text.csv.damaged}
     */
    public static StageGraphs read(String file, Reader csv) {
        CsvTable table = CsvTable.read(file, csv, HEADER.toArray(new String[0]));
        Map<String, Draft> drafts = new LinkedHashMap<>();
        table.rows().forEach(row -> add(table, drafts, row));
        drafts.forEach((code, draft) -> check(table, code, draft));
        table.finish();
        ImmutableMap.Builder<String, StageGraph<Stage>> graphs = ImmutableMap.builder();
        drafts.forEach((code, draft) -> {
            if (draft.title != null) {
                graphs.put(code, new StageGraph<>(code, draft.title, ImmutableMap.copyOf(draft.stages)));
            }
        });
        return new StageGraphs(graphs.buildOrThrow());
    }

    /** The lines of one graph so far. */
    private static final class Draft {
        final long line;
        final Map<String, Stage> stages = new LinkedHashMap<>();
        final Map<String, Long> lines = new HashMap<>();

        @Nullable Name title;

        Draft(long line) {
            this.line = line;
        }
    }

    private static void add(CsvTable table, Map<String, Draft> drafts, CsvTable.Row row) {
        if (!CODE.matcher(row.get(GRAPH)).matches()) {
            table.refuse(row.line(), GRAPH, "procedure.graph.code", row.get(GRAPH));
            return;
        }
        Draft draft = drafts.computeIfAbsent(row.get(GRAPH), none -> new Draft(row.line()));
        Name label = new Name(row.get(ZH), row.get(EN));
        if (!named(label.zh()) || !named(label.en())) {
            table.refuse(row.line(), ZH, "procedure.graph.label");
        }
        String code = row.get(STAGE);
        if (code.isEmpty()) {
            if (draft.title != null) {
                table.refuse(row.line(), GRAPH, "procedure.graph.twice", row.get(GRAPH));
            }
            draft.title = label;
        } else if (!CODE.matcher(code).matches()) {
            table.refuse(row.line(), STAGE, "procedure.graph.code", code);
        } else if (draft.stages.putIfAbsent(code, stage(table, row, code, label)) != null) {
            table.refuse(row.line(), STAGE, "procedure.graph.twice", code);
        } else {
            draft.lines.put(code, row.line());
        }
    }

    private static boolean named(String label) {
        return !label.isEmpty() && label.length() <= MAX_LABEL;
    }

    private static Stage stage(CsvTable table, CsvTable.Row row, String code, Name label) {
        String initial = row.get(INITIAL);
        if (!initial.isEmpty() && !initial.equals("yes")) {
            table.refuse(row.line(), INITIAL, "procedure.graph.value", HEADER.get(INITIAL), initial);
        }
        List<String> next = Splitter.on(' ').omitEmptyStrings().splitToList(row.get(NEXT));
        if (ImmutableSet.copyOf(next).size() < next.size()) {
            table.refuse(row.line(), NEXT, "procedure.graph.twice", row.get(NEXT));
        }
        return Stage.of(code, label, initial.equals("yes"), next);
    }

    private static void check(CsvTable table, String code, Draft draft) {
        if (draft.title == null) {
            table.refuse(draft.line, GRAPH, "procedure.graph.unnamed", code);
        }
        for (StageFault fault : StageGraph.faults(draft.stages.values())) {
            int column = switch (fault.kind()) {
                case INITIAL_NONE, INITIAL_TWICE -> INITIAL;
                case NEXT_SELF, NEXT_UNKNOWN, ENDLESS -> NEXT;
                case UNREACHABLE -> STAGE;
            };
            table.refuse(draft.lines.getOrDefault(fault.stage(), draft.line), column, fault.code(), fault.named());
        }
    }

    /**
     * Writes a graph out as {@link #read} reads it, for what keeps its graph, so that a later change of the data changes
     * nothing there.
     *
     * @param graph the graph
     * @return the text
     */
    public static String text(StageGraph<?> graph) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            csv.writeRecord(graph.code(), "", graph.title().zh(), graph.title().en(), "", "");
            graph.stages()
                    .values()
                    .forEach(stage -> csv.writeRecord(
                            graph.code(),
                            stage.code(),
                            stage.label().zh(),
                            stage.label().en(),
                            stage.initial() ? "yes" : "",
                            String.join(" ", stage.next())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Gives every graph by its name, in the order of the file.
     *
     * @return the graphs
     */
    public ImmutableMap<String, StageGraph<Stage>> byCode() {
        return byCode;
    }

    /**
     * Finds a graph.
     *
     * @param code its stable name
     * @return the graph
     * @throws RuleViolation {@code procedure.graph.unknown}
     */
    public StageGraph<Stage> require(String code) {
        StageGraph<Stage> found = byCode.get(code);
        if (found == null) {
            throw new RuleViolation("procedure.graph.unknown", code);
        }
        return found;
    }
}
