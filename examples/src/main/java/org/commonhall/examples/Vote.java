package org.commonhall.examples;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonhall.InvalidInput;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.OwnerBallots;
import org.commonhall.governance.decision.OwnerRegister;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.decision.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides a vote of owners from two files. */
@Command(
        name = "vote",
        mixinStandardHelpOptions = true,
        description = "Counts the ballots of a register of owners and explains the outcome.",
        subcommands = {VoteRules.class, VoteShow.class})
final class Vote implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    // Not "required", which would bind the subcommands too.
    @Option(names = "--register", paramLabel = "FILE", description = "CSV with unit,owner,area,status.")
    private @Nullable Path register;

    @Option(names = "--ballots", paramLabel = "FILE", description = "CSV with owner,choice.")
    private @Nullable Path ballots;

    @Option(names = "--rule", paramLabel = "NAME", description = "The rule set; \"vote rules\" lists them.")
    private @Nullable String rule;

    @Option(
            names = "--store",
            paramLabel = "memory|h2:FILE|sqlite:FILE|jdbc:URL",
            description = "Where register, ballot and votes are kept; memory if nothing is said.")
    private String store = "memory";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of both files, such as GBK; told by each file if nothing is said.")
    private @Nullable String encoding;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written; text if not said.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    Vote(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path units = given(register, "--register");
        Path papers = given(ballots, "--ballots");
        RuleSet rules = rules(given(rule, "--rule"));
        TextFile roll = read(units);
        OwnerRegister owners = OwnerRegister.read(roll.name(), new StringReader(roll.text()));
        TextFile cards = read(papers);
        Map<String, Choice> cast = OwnerBallots.read(cards.name(), new StringReader(cards.text()), owners);
        // Before anything is stored, so that rules which do not fit leave nothing behind.
        decide(rules, Tally.count(owners.electors(), cast));
        VoteClock clock = new VoteClock();
        StoreOption where = StoreOption.of(store);
        try (StoreOption.OpenHall open = where.open(false, clock)) {
            BallotResult result = new VoteRun(open, clock).run(roll.name(), rules, owners, owners.rows(), cast);
            print(console, result, format, language, !where.inMemory());
        }
        return Main.OK;
    }

    private TextFile read(Path file) {
        TextFile text = TextFile.read(file, encoding);
        if (!text.charset().equals(StandardCharsets.UTF_8)) {
            console.err()
                    .println(text.name() + ": "
                            + Messages.text(
                                    language.locale(),
                                    "exchange.encoded",
                                    List.of(text.charset().name())));
        }
        return text;
    }

    /** Writes the sheet, with the ballot's id where it can be asked for again. */
    static void print(
            Console console, BallotResult result, Format format, ReportOptions.Language language, boolean kept) {
        String id = kept ? result.ballot().id().toString() : null;
        console.out()
                .print(
                        format == Format.JSON
                                ? VoteSheet.json(result.decision(), id)
                                : result.explanation().text(language.locale()));
        if (id != null && format == Format.TEXT) {
            console.out().print("\nballot " + id + "\n");
        }
        console.out().flush();
    }

    private <T> T given(@Nullable T value, String option) {
        if (value == null) {
            CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
            throw new CommandLine.ParameterException(line, "Missing required option: '" + option + "'");
        }
        return value;
    }

    private static RuleSet rules(String name) {
        try {
            return RuleSets.standard().require(name);
        } catch (RuleViolation unknown) {
            throw refused(unknown);
        }
    }

    // Rules of bodies with groups cannot be fed from a register of units.
    private static void decide(RuleSet rules, Tally tally) {
        try {
            rules.decide(tally);
        } catch (RuleViolation unfit) {
            throw refused(unfit);
        }
    }

    private static InvalidInput refused(RuleViolation said) {
        return new InvalidInput("--rule", said.code(), said.arguments().toArray());
    }
}
