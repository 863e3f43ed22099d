package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Locale;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureMethod;
import org.commonhall.text.Chart;
import org.commonhall.text.Markup;
import org.commonhall.text.Page;

/** An impact report as one page of HTML. Every text that is not ours goes through {@link Markup}. */
final class ImpactHtml {
    private final ImpactReport report;
    private final ImpactWords words;
    private final StringBuilder out = new StringBuilder();

    ImpactHtml(ImpactReport report, Locale locale) {
        this.report = report;
        this.words = new ImpactWords(locale);
    }

    String write() {
        String title = words.of("title", words.name(report.scopeName()));
        out.append("<main>\n<header>\n<h1>").append(Markup.escape(title)).append("</h1>\n<p>");
        out.append(
                Markup.escape(words.window(report.query().from(), report.query().until())));
        out.append("</p>\n</header>\n");
        ImmutableListMultimap<String, Figure> families = Multimaps.index(report.figures(), ImpactWords::family);
        families.asMap().forEach((family, figures) -> section(family, ImmutableList.copyOf(figures)));
        out.append("<footer>").append(word("notes")).append("</footer>\n</main>\n");
        return new Page(words.locale(), title, ReportHtml.style()).markup(out).write();
    }

    private void section(String family, List<Figure> figures) {
        out.append("<section>\n<h2>").append(word("family." + family)).append("</h2>\n<dl class=\"cards rates\">\n");
        for (Figure figure : figures) {
            out.append("<div><dt>")
                    .append(Markup.escape(words.figure(figure.code())))
                    .append("</dt><dd");
            out.append(figure.suppressed() ? " class=\"na\">" : ">").append(Markup.escape(words.amount(figure)));
            out.append("</dd><dd class=\"small\">").append(Markup.escape(words.method(figure.method())));
            if (!words.parts(figure).isEmpty()) {
                out.append(" · ").append(Markup.escape(words.parts(figure)));
            }
            if (figure.provisional()) {
                out.append(" · ").append(word("provisional"));
            }
            if (figure.opening() != null) {
                out.append("<br>").append(word("opening", words.number(figure.unit(), figure.opening())));
            }
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
        figures.stream().filter(figure -> !figure.parts().isEmpty()).forEach(this::parts);
        out.append("</section>\n");
    }

    private void parts(Figure figure) {
        String what = words.figure(figure.code());
        if (report.query().by() == By.MONTH && figure.method() != FigureMethod.RATIO) {
            out.append("<h3>").append(Markup.escape(what)).append("</h3>\n");
            Chart chart = new Chart(
                    what,
                    figure.parts().stream().map(words::name).collect(ImmutableList.toImmutableList()),
                    figure.parts().stream().map(words::name).collect(ImmutableList.toImmutableList()),
                    ImmutableList.of(new Chart.Series(
                            what,
                            "opened",
                            Chart.Kind.BARS,
                            ImmutableLongArray.copyOf(
                                    figure.parts().stream().mapToLong(part -> shown(figure, part))))));
            out.append(chart.svg(960, 200, "wide")).append(chart.svg(360, 180, "narrow"));
            return;
        }
        out.append("<table>\n<thead><tr><th>").append(Markup.escape(what));
        out.append("</th><th class=\"share\"></th><th></th></tr></thead>\n<tbody>\n");
        long most = figure.parts().stream().mapToLong(Figure.Part::value).max().orElse(1);
        for (Figure.Part part : figure.parts()) {
            row(words.name(part), 100 * part.value() / Math.max(most, 1), words.value(figure, part));
        }
        if (figure.hidden() > 0) {
            row(
                    words.of("rest", figure.hidden()),
                    100 * figure.rest() / Math.max(most, 1),
                    words.number(figure.unit(), figure.rest()));
        }
        out.append("</tbody>\n</table>\n");
    }

    /** Hours are drawn in hours. */
    private static long shown(Figure figure, Figure.Part part) {
        return switch (figure.unit()) {
            case SECOND -> part.value() / 3600;
            default -> part.value();
        };
    }

    private void row(String name, long share, String value) {
        out.append("<tr><th scope=\"row\">").append(Markup.escape(name));
        out.append("</th><td class=\"share\"><i style=\"width:")
                .append(Math.max(share, 1))
                .append("%\"></i></td><td>");
        out.append(Markup.escape(value)).append("</td></tr>\n");
    }

    private String word(String key, Object... arguments) {
        return Markup.escape(words.of(key, arguments));
    }
}
