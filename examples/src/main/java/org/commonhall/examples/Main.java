package org.commonhall.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The command line. Without a command it imports the sample into memory and prints the report. Results go to the standard
 * output, everything else to the standard error, both in UTF-8 whatever the locale.
 */
@Command(
        name = "commonhall",
        description = "Imports requests and reports on them. Without a command: the sample, in memory.",
        mixinStandardHelpOptions = true,
        version = "Commonhall 0.1.0-SNAPSHOT",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:finished, also with rows that were rejected",
            "1:failed",
            "2:the input is refused and nothing is stored",
            "3:interrupted; the same command goes on from there"
        },
        subcommands = {
            Certificate.class,
            Chain.class,
            CourseCases.class,
            Hours.class,
            ImportDirectory.class,
            ImportRequests.class,
            KitchenDay.class,
            PairingCases.class,
            Recur.class,
            Report.class,
            SeatCases.class,
            ServiceHours.class,
            Vote.class
        })
public final class Main implements Callable<Integer> {
    /** Finished. */
    static final int OK = 0;
    /** A defect, or a store that failed. */
    static final int FAILED = 1;
    /** The input is refused. */
    static final int REFUSED = 2;
    /** Interrupted. */
    static final int INTERRUPTED = 3;

    private final Console console;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its arguments; none for the sample
     */
    public static void main(String[] arguments) {
        // Not System.out: a build tool that hosts this may have put something else there.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code;
        try (Interrupts interrupts = new Interrupts()) {
            code = interrupts.ending(run(new Console(out, err, watched(), interrupts), arguments));
            out.flush();
        }
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param console where it writes to
     * @param arguments the command and its arguments
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Main(console), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type.getPackage() == Main.class.getPackage()
                        ? type.getDeclaredConstructor(Console.class).newInstance(console)
                        : CommandLine.defaultFactory().create(type);
            }
        });
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure, parsed));
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        return new ImportRequests(console).sample(report);
    }

    // From Java 22 on a console is always there, and progress rewrites its line in a file as well: untidy, not wrong.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watched() {
        return System.console() != null;
    }

    private static int failed(Console console, Exception failure, CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.subcommand() != null) {
            last = last.subcommand();
        }
        if (failure instanceof CommonhallException refusal) {
            ReportOptions.Language language = last.matchedOptionValue("--lang", ReportOptions.Language.EN);
            console.err().println(refusal.message(language.locale()));
            return refusal instanceof InvalidInput ? REFUSED : FAILED;
        }
        failure.printStackTrace(console.err());
        return FAILED;
    }
}
