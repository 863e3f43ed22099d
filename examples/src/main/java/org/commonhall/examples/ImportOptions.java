package org.commonhall.examples;

import java.nio.file.Path;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.exchange.ImportJob;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportProfile;
import org.commonhall.exchange.ImportResult;
import org.commonhall.exchange.ImportSource;
import org.commonhall.text.TextEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import of a file can be told. */
final class ImportOptions {
    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Where rejected rows go; the name of the file with .errors.csv, in the folder one is in, if"
                    + " nothing is said. It is there only if there are any.")
    private @Nullable Path errors;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the file, such as GBK; told by the file if nothing is said.")
    private @Nullable String encoding;

    @Option(names = "--dry-run", description = "Does everything but write to the store.")
    private boolean dryRun;

    /** The order of what was told. */
    ImportOrder order(ImportProfile profile) {
        ImportSource source = ImportSource.of(file);
        Path rejected = errors != null ? errors : Path.of(source.name() + ".errors.csv");
        if (rejected.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new InvalidInput(rejected.toString(), "exchange.errors.unwritable");
        }
        ImportOrder order = ImportOrder.of(source, profile).errorsTo(rejected);
        if (encoding != null) {
            order = order.encoded(TextEncoding.named("--encoding", encoding));
        }
        return dryRun ? order.dry() : order;
    }

    /** Runs an import with progress, until it is interrupted, and sums it up on the standard error. */
    static ImportSummary run(StoreOption.OpenHall open, ImportOrder order, ReportOptions options, Console console) {
        Progress progress = new Progress(console, options.locale());
        ImportJob job = open.hall().exchange().importFile(order.telling(progress));
        console.interrupts().whenAsked(job::cancel);
        ImportResult result =
                job.run(Actor.system("import of " + cut(order.source().name())));
        progress.end();
        ImportSummary summary = new ImportSummary(order, result, options.locale());
        console.err().print(summary.text());
        return summary;
    }

    // A reason is journaled and has at most 200 characters.
    private static String cut(String name) {
        return name.length() <= 150 ? name : name.substring(0, name.offsetByCodePoints(0, 75));
    }
}
