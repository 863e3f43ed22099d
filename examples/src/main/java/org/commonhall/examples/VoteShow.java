package org.commonhall.examples;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.governance.ballot.BallotResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a ballot that was closed earlier. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the outcome of a ballot out of a store, by its id.")
final class VoteShow implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The ballot, as \"vote\" has printed it.")
    private @Nullable UUID ballot;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written; text if not said.")
    private Vote.Format format = Vote.Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    VoteShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreOption.OpenHall open = store.open(true)) {
            BallotResult result = open.hall()
                    .governance()
                    .ballots()
                    .reads()
                    .result(open.administrator(), new Id<>(Objects.requireNonNull(ballot)));
            Vote.print(console, result, format, language, true);
        } catch (NotFound none) {
            throw new InvalidInput("ID", none.code(), none.arguments().toArray());
        }
        return Main.OK;
    }
}
