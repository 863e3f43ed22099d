package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.commonhall.text.Chart;
import org.commonhall.text.Markup;
import org.commonhall.text.Page;
import org.jspecify.annotations.Nullable;

/** The figures as one page of HTML. Every text that is not ours goes through {@link Markup}. */
final class ReportHtml {
    private final RequestReport report;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    ReportHtml(RequestReport report, Locale locale) {
        this.report = report;
        this.words = new Words(locale);
    }

    String write() {
        out.append("<main>\n");
        header();
        if (!report.byMonth().isEmpty()) {
            charts();
        }
        rates();
        groups("category", report.byCategory(), true);
        groups("unit", report.byUnit(), false);
        if (!report.byMonth().isEmpty()) {
            months();
        }
        out.append("<footer>").append(word("notes")).append("</footer>\n</main>\n");
        return new Page(words.locale(), words.of("title"), style()).markup(out).write();
    }

    private void header() {
        String at = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                .format(report.at().atOffset(ZoneOffset.UTC));
        out.append("<header>\n<h1>").append(word("title")).append("</h1>\n<p>");
        if (!report.byMonth().isEmpty()) {
            List<RequestReport.Month> months = report.byMonth();
            out.append(word(
                    "period",
                    months.get(0).month(),
                    months.get(months.size() - 1).month()));
        }
        out.append(word("at", at)).append("</p>\n</header>\n<dl class=\"cards\">\n");
        card("requests", report.requests());
        card("closed", report.closed());
        card("open", report.open());
        card("median", report.medianDays());
        card("p90", report.p90Days());
        out.append("</dl>\n");
    }

    private void card(String key, @Nullable Long value) {
        out.append("<div><dt>").append(word(key)).append("</dt><dd>");
        out.append(Markup.escape(words.number(value))).append("</dd></div>\n");
    }

    private void charts() {
        List<RequestReport.Month> months = everyMonth();
        Chart flow = new Chart(
                words.of("flow"),
                places(months),
                marks(months),
                ImmutableList.of(
                        new Chart.Series(
                                words.of("opened"),
                                "opened",
                                Chart.Kind.BARS,
                                values(months, RequestReport.Month::opened)),
                        new Chart.Series(
                                words.of("closed"),
                                "closed",
                                Chart.Kind.LINE,
                                values(months, RequestReport.Month::closed))));
        Chart backlog = new Chart(
                words.of("backlog"),
                places(months),
                marks(months),
                ImmutableList.of(new Chart.Series(
                        words.of("backlog"),
                        "backlog",
                        Chart.Kind.AREA,
                        values(months, RequestReport.Month::backlog))));
        out.append("<section>\n<h2>").append(word("flow")).append("</h2>\n<p class=\"legend\">");
        legend("opened");
        legend("closed");
        out.append("</p>\n");
        picture(flow);
        out.append("</section>\n<section>\n<h2>").append(word("backlog")).append("</h2>\n");
        picture(backlog);
        out.append("</section>\n");
    }

    private void legend(String key) {
        out.append("<span class=\"").append(key).append("\">").append(word(key)).append("</span>");
    }

    // A phone gets a drawing of its own: scaled down, the wide one's figures could not be read.
    private void picture(Chart chart) {
        out.append(chart.svg(960, 260, "wide")).append(chart.svg(360, 210, "narrow"));
    }

    private void rates() {
        out.append("<section>\n<h2>").append(word("rates")).append("</h2>\n<dl class=\"cards rates\">\n");
        for (RequestReport.Rate rate : report.rates()) {
            out.append("<div><dt>").append(word("rate." + rate.code())).append("</dt><dd");
            String reason = rate.notApplicable();
            if (reason == null) {
                out.append('>').append(words.percent(rate)).append("</dd><dd class=\"small\">");
            } else {
                out.append(" class=\"na\">").append(word("na")).append("</dd><dd class=\"small\">");
                out.append(word("reason." + reason)).append("<br>");
            }
            out.append(word("of", words.number(rate.numerator()), words.number(rate.denominator())));
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n</section>\n");
    }

    private void groups(String key, List<RequestReport.Group> groups, boolean trend) {
        out.append("<section>\n<h2>").append(word(key + ".by")).append("</h2>\n<table>\n<thead><tr><th>");
        out.append(word(key)).append("</th><th class=\"share\"></th>");
        heading("requests");
        out.append("<th class=\"wide\">").append(word("closed")).append("</th>");
        List.of("open", "median", "p90").forEach(this::heading);
        out.append(trend ? "<th class=\"trend\">" + word("trend") + "</th>" : "");
        out.append("</tr></thead>\n<tbody>\n");
        long most =
                groups.stream().mapToLong(RequestReport.Group::requests).max().orElse(1);
        for (RequestReport.Group group : groups) {
            out.append("<tr><th scope=\"row\"").append(group.name() == null ? " class=\"na\">" : ">");
            out.append(Markup.escape(words.none(group.name())));
            out.append("</th><td class=\"share\"><i style=\"width:")
                    .append(Math.max(100 * group.requests() / Math.max(most, 1), 1))
                    .append("%\"></i></td>");
            cell(group.requests());
            out.append("<td class=\"wide\">")
                    .append(words.number(group.closed()))
                    .append("</td>");
            cell(group.requests() - group.closed());
            cell(group.medianDays());
            cell(group.p90Days());
            out.append(trend ? "<td class=\"trend\">" + trend(group.name()) + "</td>" : "")
                    .append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</section>\n");
    }

    private void heading(String key) {
        out.append("<th>").append(word(key)).append("</th>");
    }

    private void cell(@Nullable Long value) {
        out.append(value == null ? "<td class=\"na\">" : "<td>")
                .append(Markup.escape(words.number(value)))
                .append("</td>");
    }

    private String trend(@Nullable String category) {
        TreeMap<YearMonth, Long> opened = new TreeMap<>();
        everyMonth().forEach(month -> opened.put(month.month(), 0L));
        report.volume().stream()
                .filter(volume -> Objects.equals(volume.category(), category))
                .forEach(volume -> opened.merge(volume.month(), volume.opened(), Long::sum));
        return Chart.spark(ImmutableLongArray.copyOf(opened.values()), words.of("trend.of", words.none(category)));
    }

    private void months() {
        out.append("<section>\n<h2>").append(word("month.by")).append("</h2>\n<div class=\"years\">\n");
        int year = Integer.MIN_VALUE;
        for (RequestReport.Month month : report.byMonth()) {
            if (month.month().getYear() != year) {
                out.append(year == Integer.MIN_VALUE ? "" : "</tbody></table>\n");
                year = month.month().getYear();
                out.append("<table>\n<thead><tr><th>").append(year).append("</th>");
                List.of("opened", "closed", "backlog").forEach(this::heading);
                out.append("</tr></thead>\n<tbody>\n");
            }
            out.append("<tr><th scope=\"row\">").append(month.month()).append("</th>");
            cell(month.opened());
            cell(month.closed());
            cell(month.backlog());
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n</div>\n</section>\n");
    }

    /** The months with those between in which nothing happened, so that a line does not jump over them. */
    private List<RequestReport.Month> everyMonth() {
        ImmutableList.Builder<RequestReport.Month> every = ImmutableList.builder();
        RequestReport.Month last = null;
        for (RequestReport.Month month : report.byMonth()) {
            // A date mistyped by centuries must not draw thousands of empty months.
            if (last != null && last.month().plusYears(20).isAfter(month.month())) {
                for (YearMonth gap = last.month().plusMonths(1); gap.isBefore(month.month()); gap = gap.plusMonths(1)) {
                    every.add(new RequestReport.Month(gap, 0, 0, last.backlog()));
                }
            }
            every.add(month);
            last = month;
        }
        return every.build();
    }

    private static ImmutableList<String> places(List<RequestReport.Month> months) {
        return months.stream().map(month -> month.month().toString()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> marks(List<RequestReport.Month> months) {
        boolean years = months.size() > 24;
        return months.stream()
                .map(RequestReport.Month::month)
                .map(month -> !years ? month.toString() : month.getMonthValue() == 1 ? "" + month.getYear() : "")
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableLongArray values(
            List<RequestReport.Month> months, ToLongFunction<RequestReport.Month> figure) {
        return ImmutableLongArray.copyOf(months.stream().mapToLong(figure));
    }

    private String word(String key, Object... arguments) {
        return Markup.escape(words.of(key, arguments));
    }

    static String style() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("report.css", unreadable);
        }
    }
}
