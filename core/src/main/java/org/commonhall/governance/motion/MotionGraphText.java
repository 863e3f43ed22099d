package org.commonhall.governance.motion;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.commonhall.Name;
import org.jspecify.annotations.Nullable;

/** Writes a graph out as {@link MotionGraphReader} reads it. */
final class MotionGraphText {
    private MotionGraphText() {}

    static String of(MotionGraph graph) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(MotionGraphReader.HEADER);
            Name title = graph.title();
            csv.writeRecord(graph.code(), "", title.zh(), title.en(), "", "", "", "", "", "", "", "", "");
            graph.states().values().forEach(state -> write(csv, graph.code(), state));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String graph, MotionState state) {
        MotionOutcome outcome = state.outcome();
        Name recommendation = state.recommendation();
        csv.writeRecord(
                graph,
                state.code(),
                state.label().zh(),
                state.label().en(),
                state.flags().stream().map(MotionFlag::code).collect(Collectors.joining(" ")),
                state.merge().code(),
                state.visibility().code(),
                outcome == null ? "" : outcome.code(),
                recommendation == null ? "" : recommendation.zh(),
                recommendation == null ? "" : recommendation.en(),
                state.supporters() == 0 ? "" : Long.toString(state.supporters()),
                String.join(" ", state.next()),
                orEmpty(state.withdrawTo()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
