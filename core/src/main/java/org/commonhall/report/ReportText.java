package org.commonhall.report;

import java.util.List;
import java.util.Locale;
import org.commonhall.text.TextTable;

/** The figures for a terminal. */
final class ReportText {
    private final RequestReport report;
    private final Words words;

    ReportText(RequestReport report, Locale locale) {
        this.report = report;
        this.words = new Words(locale);
    }

    String write() {
        StringBuilder out = new StringBuilder();
        TextTable totals = new TextTable();
        totals.row(words.of("requests"), words.number(report.requests()));
        totals.row(words.of("closed"), words.number(report.closed()));
        totals.row(words.of("open"), words.number(report.open()));
        totals.row(words.of("median"), words.number(report.medianDays()));
        totals.row(words.of("p90"), words.number(report.p90Days()));
        section(out, words.of("title"), totals);
        section(out, words.of("rates"), rates());
        section(out, words.of("category.by"), groups(words.of("category"), report.byCategory()));
        section(out, words.of("unit.by"), groups(words.of("unit"), report.byUnit()));
        TextTable months = new TextTable();
        months.row(words.of("month"), words.of("opened"), words.of("closed"), words.of("backlog"));
        for (RequestReport.Month month : report.byMonth()) {
            months.row(
                    month.month().toString(),
                    words.number(month.opened()),
                    words.number(month.closed()),
                    words.number(month.backlog()));
        }
        section(out, words.of("month.by"), months);
        return out.toString().stripTrailing() + "\n";
    }

    private TextTable rates() {
        TextTable table = new TextTable();
        for (RequestReport.Rate rate : report.rates()) {
            String reason = rate.notApplicable();
            table.row(
                    words.of("rate." + rate.code()),
                    words.number(rate.numerator()) + " / " + words.number(rate.denominator()),
                    reason == null ? words.percent(rate) : words.of("not.applicable", words.of("reason." + reason)));
        }
        return table;
    }

    private TextTable groups(String heading, List<RequestReport.Group> groups) {
        TextTable table = new TextTable();
        table.row(heading, words.of("requests"), words.of("closed"), words.of("median"), words.of("p90"));
        for (RequestReport.Group group : groups) {
            table.row(
                    words.none(group.name()),
                    words.number(group.requests()),
                    words.number(group.closed()),
                    words.number(group.medianDays()),
                    words.number(group.p90Days()));
        }
        return table;
    }

    private static void section(StringBuilder out, String title, TextTable table) {
        out.append(title).append('\n').append(table).append('\n');
    }
}
