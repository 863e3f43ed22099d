package org.commonhall.examples;

import java.util.concurrent.Callable;
import org.commonhall.governance.decision.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rule sets. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the names of all rule sets.")
final class VoteRules implements Callable<Integer> {
    private final Console console;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    VoteRules(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSets.standard()
                .byCode()
                .forEach((code, rules) ->
                        console.out().print(code + "\t" + rules.title().text(language.locale()) + "\n"));
        console.out().flush();
        return Main.OK;
    }
}
