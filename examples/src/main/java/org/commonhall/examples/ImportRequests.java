package org.commonhall.examples;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.exchange.ImportJob;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportResult;
import org.commonhall.exchange.ImportSource;
import org.commonhall.exchange.RequestProfile;
import org.commonhall.text.TextEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file of requests. */
@Command(
        name = "import-requests",
        mixinStandardHelpOptions = true,
        description = {
            "Imports a CSV file of requests, packed by gzip or not.",
            "Into memory: prints the report. Into another store: prints what became of the rows."
        })
final class ImportRequests implements Callable<Integer> {
    private static final String SAMPLE = "tower-requests.csv";

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "la-311|council-casework|tower|FILE",
            required = true,
            description = "What the columns mean: a profile that is known, or a mapping file.")
    private String profile = "";

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

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    ImportRequests(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RequestProfile columns = RequestProfile.named(profile).orElseGet(() -> RequestProfile.read(Path.of(profile)));
        ImportSource source = ImportSource.of(file);
        Path rejected = errors != null ? errors : Path.of(source.name() + ".errors.csv");
        if (rejected.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new InvalidInput(rejected.toString(), "exchange.errors.unwritable");
        }
        ImportOrder order = ImportOrder.of(source, columns).errorsTo(rejected);
        if (encoding != null) {
            order = order.encoded(TextEncoding.named("--encoding", encoding));
        }
        try (StoreOption.OpenHall open = store.open(false)) {
            return run(open, dryRun ? order.dry() : order, store.inMemory(), report);
        }
    }

    /** Imports the sample into memory and reports on it. */
    int sample(ReportOptions options) {
        ImportSource source = new ImportSource(SAMPLE, 0, ImportRequests::sample);
        RequestProfile columns = RequestProfile.named("tower").orElseThrow();
        try (StoreOption.OpenHall open = StoreOption.memory()) {
            return run(open, ImportOrder.of(source, columns), true, options);
        }
    }

    private int run(StoreOption.OpenHall open, ImportOrder order, boolean inMemory, ReportOptions options) {
        Progress progress = new Progress(console, options.locale());
        ImportJob job = open.hall().exchange().importRequests(order.telling(progress));
        console.interrupts().whenAsked(job::cancel);
        ImportResult result =
                job.run(Actor.system("import of " + cut(order.source().name())));
        progress.end();
        ImportSummary summary = new ImportSummary(order, result, options.locale());
        console.err().print(summary.text());
        if (!result.finished()) {
            return Main.INTERRUPTED;
        }
        if (inMemory && !order.dryRun()) {
            options.report(open.hall(), open.administrator(), console);
        } else {
            options.write(summary.in(options.format()), console);
        }
        return Main.OK;
    }

    // A reason is journaled and has at most 200 characters.
    private static String cut(String name) {
        return name.length() <= 150 ? name : name.substring(0, name.offsetByCodePoints(0, 75));
    }

    private static InputStream sample() {
        return Objects.requireNonNull(ImportRequests.class.getResourceAsStream(SAMPLE));
    }
}
