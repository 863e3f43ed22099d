package org.commonhall.examples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonhall.Messages;
import org.commonhall.exchange.DirectoryProfile;
import org.commonhall.exchange.ImportCounts;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportResult;
import org.commonhall.report.ReportFormat;
import org.commonhall.text.Json;

/**
 * What became of the rows of a file, in words or as JSON.
 *
 * @param order what was imported
 * @param result how it ended
 * @param locale the language of the words
 */
record ImportSummary(ImportOrder order, ImportResult result, Locale locale) {

    boolean finished() {
        return result.finished();
    }

    /** Requests are closed by an import; what is in the directory changes in many ways. */
    private boolean directory() {
        return order.profile() instanceof DirectoryProfile;
    }

    String in(ReportFormat format) {
        return format == ReportFormat.JSON ? json() : text();
    }

    String text() {
        ImportCounts counts = result.counts();
        StringBuilder text = new StringBuilder();
        String ended =
                !result.finished() ? "exchange.interrupted" : result.dryRun() ? "exchange.dry" : "exchange.finished";
        line(text, ended, order.source().name(), Progress.figure(counts.lines()), Progress.figure(result.total()));
        if (result.resumedAfter() > 0) {
            line(text, "exchange.resumed", result.resumedAfter());
        }
        line(
                text,
                directory() ? "exchange.counts.directory" : "exchange.counts",
                Progress.figure(counts.added()),
                Progress.figure(counts.changed()),
                Progress.figure(counts.unchanged()),
                Progress.figure(counts.rejected()));
        if (result.encoding() != null && !result.encoding().equals("UTF-8")) {
            line(text, "exchange.encoded", result.encoding());
        }
        if (!result.faults().isEmpty()) {
            String faults = result.faults().entrySet().stream()
                    .map(fault ->
                            Messages.text(locale, fault.getKey(), List.of()) + ": " + Progress.figure(fault.getValue()))
                    .collect(Collectors.joining("; "));
            line(text, "exchange.faults", faults);
            if (order.errors() != null) {
                line(text, "exchange.errors", order.errors());
            }
        }
        return text.toString();
    }

    private String json() {
        ImportCounts counts = result.counts();
        Json json = new Json()
                .object()
                .field("file", order.source().name())
                .field("encoding", result.encoding())
                .field("finished", result.finished())
                .field("dryRun", result.dryRun())
                .field("rows", counts.lines())
                .field("added", counts.added())
                .field(directory() ? "changed" : "closed", counts.changed())
                .field("unchanged", counts.unchanged())
                .field("rejected", counts.rejected())
                .field("resumedAfterLine", result.resumedAfter())
                .field("errors", result.faults().isEmpty() ? null : order.errors())
                .name("faults")
                .object();
        result.faults().forEach(json::field);
        return json.end().end().toString();
    }

    private void line(StringBuilder text, String code, Object... arguments) {
        text.append(Messages.text(locale, code, List.of(arguments))).append('\n');
    }
}
