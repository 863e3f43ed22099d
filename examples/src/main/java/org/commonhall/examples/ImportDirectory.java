package org.commonhall.examples;

import java.util.concurrent.Callable;
import org.commonhall.exchange.DirectoryKind;
import org.commonhall.exchange.DirectoryProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file of the directory. */
@Command(
        name = "import-directory",
        mixinStandardHelpOptions = true,
        description = {
            "Imports a CSV file of organizations, buildings, units, people, tenures or roles, in that order.",
            "A second import of the same keys changes what is different. Rejected rows can be corrected and imported."
        })
final class ImportDirectory implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are: ${COMPLETION-CANDIDATES}.")
    private DirectoryKind kind = DirectoryKind.PEOPLE;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            required = true,
            description = "Whose keys these are; of people, the issuer of the accounts they sign in by.")
    private String source = "";

    @Mixin
    private final ImportOptions options = new ImportOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    ImportDirectory(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreOption.OpenHall open = store.open(false)) {
            ImportSummary summary =
                    ImportOptions.run(open, options.order(new DirectoryProfile(kind, source)), report, console);
            if (!summary.finished()) {
                return Main.INTERRUPTED;
            }
            report.write(summary.in(report.format()), console);
            return Main.OK;
        }
    }
}
