package org.commonhall.examples;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportSource;
import org.commonhall.exchange.RequestProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--profile",
            paramLabel = "la-311|council-casework|tower|FILE",
            required = true,
            description = "What the columns mean: a profile that is known, or a mapping file.")
    private String profile = "";

    @Mixin
    private final ImportOptions options = new ImportOptions();

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
        try (StoreOption.OpenHall open = store.open(false)) {
            return run(open, options.order(columns), store.inMemory(), report);
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
        ImportSummary summary = ImportOptions.run(open, order, options, console);
        if (!summary.finished()) {
            return Main.INTERRUPTED;
        }
        if (inMemory && !order.dryRun()) {
            options.report(open.hall(), open.administrator(), console);
        } else {
            options.write(summary.in(options.format()), console);
        }
        return Main.OK;
    }

    private static InputStream sample() {
        return Objects.requireNonNull(ImportRequests.class.getResourceAsStream(SAMPLE));
    }
}
