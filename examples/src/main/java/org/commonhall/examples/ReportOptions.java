package org.commonhall.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a report is written, and where to. */
final class ReportOptions {
    /** The languages there are. */
    enum Language {
        /** English. */
        EN(Locale.ENGLISH),
        /** Chinese. */
        ZH(Locale.SIMPLIFIED_CHINESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "How the result is written; text if nothing is said.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private Language language = Language.EN;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the result goes instead of the standard output.")
    private @Nullable Path out;

    ReportFormat format() {
        return format;
    }

    Locale locale() {
        return language.locale();
    }

    void report(Commonhall hall, Actor reader, Console console) {
        write(format.write(hall.reports().requests(reader, locale()), locale()), console);
    }

    void write(String text, Console console) {
        if (out == null) {
            console.out().print(text);
            console.out().flush();
            return;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
