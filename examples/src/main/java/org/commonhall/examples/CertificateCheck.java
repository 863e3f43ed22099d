package org.commonhall.examples;

import java.util.concurrent.Callable;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.credential.CredentialCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a certificate as anybody can. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what was printed on a certificate, and what has become of it since.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:found", "2:there is none of this number and code"})
final class CertificateCheck implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The number that is printed.")
    private @Nullable String number;

    @Parameters(index = "1", paramLabel = "CODE", description = "The check code beside it.")
    private @Nullable String code;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    CertificateCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreOption.OpenHall open = store.open(true)) {
            CredentialCheck found = open.hall()
                    .credentials()
                    .check(Actor.visitor(), Cases.given("NUMBER", number), Cases.given("CODE", code));
            console.out().print(found.explanation().text(language.locale()));
            console.out().flush();
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }
}
