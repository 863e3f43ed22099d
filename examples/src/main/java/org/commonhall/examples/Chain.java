package org.commonhall.examples;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.commonhall.governance.chain.ChainView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the story of a leaking lobby in memory and prints the chain, as staff and as everybody sees it. */
@Command(
        name = "chain",
        mixinStandardHelpOptions = true,
        description = "Plays how three requests become a decision and three answers, and prints the chain.")
final class Chain implements Callable<Integer> {
    private final Console console;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    Chain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LobbyStory story = new LobbyStory()) {
            UUID ballot = story.play();
            boolean chinese = language == ReportOptions.Language.ZH;
            print(chinese ? "工作人员所见：" : "What staff see:", story.staff(ballot));
            print(chinese ? "公众所见：" : "What everybody sees:", story.everybody(ballot));
        }
        return Main.OK;
    }

    private void print(String heading, ChainView chain) {
        console.out().print(heading + "\n" + chain.text(language.locale()) + "\n");
        console.out().flush();
    }
}
