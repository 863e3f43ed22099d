package org.commonhall.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports on what is stored. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the figures of all requests in a store.")
final class Report implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    Report(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreOption.OpenHall open = store.open(true)) {
            report.report(open.hall(), open.administrator(), console);
        }
        return Main.OK;
    }
}
