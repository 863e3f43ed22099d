package org.commonhall.access;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure did, kind by kind, and which words it has left where they are.
 *
 * @param lines the kinds of record the person occurred in
 * @param kept the columns in which a law keeps what people have written, which may name the person
 */
public record ErasureReport(ImmutableList<Line> lines, ImmutableList<KeptWords> kept) {

    /**
     * One kind of record.
     *
     * @param table the kind
     * @param cleared how many lost their personal values and stayed as facts
     * @param deleted how many are gone
     * @param kept how many stayed as they are
     * @param hold the code of the duty that keeps them, absent if none are kept
     */
    public record Line(
            String table,
            long cleared,
            long deleted,
            long kept,
            @Nullable String hold) {}

    String format() {
        return lines.stream()
                .map(line -> line.table + " " + line.cleared + " " + line.deleted + " " + line.kept + " "
                        + (line.hold == null ? "-" : line.hold))
                .collect(Collectors.joining("\n"));
    }

    static ErasureReport parse(String text, ImmutableList<KeptWords> kept) {
        return new ErasureReport(
                Splitter.on('\n')
                        .omitEmptyStrings()
                        .splitToStream(text)
                        .map(ErasureReport::line)
                        .collect(ImmutableList.toImmutableList()),
                kept);
    }

    private static Line line(String text) {
        List<String> fields = Splitter.on(' ').splitToList(text);
        return new Line(
                fields.get(0),
                Long.parseLong(fields.get(1)),
                Long.parseLong(fields.get(2)),
                Long.parseLong(fields.get(3)),
                fields.get(4).equals("-") ? null : fields.get(4));
    }
}
