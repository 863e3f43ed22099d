package org.commonhall.report;

import java.util.Locale;
import org.commonhall.text.TextTable;

/** An impact report for a terminal. */
final class ImpactText {
    private final ImpactReport report;
    private final ImpactWords words;

    ImpactText(ImpactReport report, Locale locale) {
        this.report = report;
        this.words = new ImpactWords(locale);
    }

    String write() {
        StringBuilder out = new StringBuilder(words.of("title", words.name(report.scopeName())))
                .append('\n')
                .append(words.window(report.query().from(), report.query().until()))
                .append('\n');
        TextTable table = new TextTable();
        String family = "";
        for (Figure figure : report.figures()) {
            if (!ImpactWords.family(figure).equals(family)) {
                out.append(table);
                table = new TextTable();
                family = ImpactWords.family(figure);
                out.append('\n').append(words.of("family." + family)).append('\n');
            }
            table.row("  " + words.figure(figure.code()), words.value(figure), words.method(figure.method()));
            for (Figure.Part part : figure.parts()) {
                table.row("    " + words.name(part), words.value(figure, part), "");
            }
            if (figure.hidden() > 0) {
                table.row("    " + words.of("rest", figure.hidden()), words.number(figure.unit(), figure.rest()), "");
            }
        }
        return out.append(table)
                .append('\n')
                .append(words.of("notes"))
                .append('\n')
                .toString();
    }
}
