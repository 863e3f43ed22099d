package org.commonhall.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.commonhall.text.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {
    private static final String HOSTILE = "</table><script>alert(1)</script>&\"'\u001b[31m\u202e电梯";
    private static final RequestReport REPORT = new RequestReport(
            Instant.parse("2026-11-23T08:00:00Z"),
            4,
            2,
            3L,
            7L,
            ImmutableList.of(
                    new RequestReport.Group(HOSTILE, 3, 2, 3L, 7L), new RequestReport.Group(null, 1, 0, null, null)),
            ImmutableList.of(new RequestReport.Group("工程维保部", 4, 2, 3L, 7L)),
            ImmutableList.of(
                    new RequestReport.Month(YearMonth.of(2025, 12), 4, 0, 4),
                    new RequestReport.Month(YearMonth.of(2026, 3), 0, 2, 2)),
            ImmutableList.of(
                    new RequestReport.Volume(YearMonth.of(2025, 12), HOSTILE, 3, 0),
                    new RequestReport.Volume(YearMonth.of(2025, 12), null, 1, 0),
                    new RequestReport.Volume(YearMonth.of(2026, 3), HOSTILE, 0, 2)),
            ImmutableList.of(
                    new RequestReport.Rate("response", 0, 0, "no-limit", "clock", ImmutableSortedMap.of("merged", 2L)),
                    new RequestReport.Rate("resolution", 2, 3, null, "visit", ImmutableSortedMap.of())));
    private static final RequestReport EMPTY = new RequestReport(
            Instant.EPOCH,
            0,
            0,
            null,
            null,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());

    @Test
    void jsonHasTheAgreedKeys() {
        String json = ReportFormat.JSON.write(REPORT, Locale.CHINESE).replaceAll("\\s+", " ");
        assertThat(json)
                .contains(
                        "\"requests\": 4, \"closed\": 2, \"open\": 2,",
                        "{ \"category\": null, \"requests\": 1, \"closed\": 0, \"medianDays\": null, \"p90Days\": null }",
                        "\"byUnit\": [ { \"unit\": \"工程维保部\", \"requests\": 4, \"closed\": 2, \"medianDays\": 3, \"p90Days\": 7 } ]",
                        "\"byMonth\": [ { \"month\": \"2025-12\", \"opened\": 4, \"closed\": 0 }, {",
                        "\"response\": { \"numerator\": 0, \"denominator\": 0, \"notApplicable\": \"no-limit\"",
                        "\"resolution\": { \"numerator\": 2, \"denominator\": 3, \"method\": \"visit\", \"exclusions\": {} }",
                        "\"exclusions\": { \"merged\": 2 }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void htmlIsOnePageWithoutScriptThatNeedsNothingElse(String language) {
        String html = ReportFormat.HTML.write(REPORT, Locale.forLanguageTag(language));
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en") + "\">")
                .contains("&lt;/table&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;")
                .doesNotContain("<script", "\u001b", "src=", "@import", "url(");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void aRateWithoutADenominatorIsNeitherNothingNorEverything() {
        assertThat(ReportFormat.TEXT.write(REPORT, Locale.ENGLISH))
                .contains("n/a: no request has a time limit", "2 / 3", "66.6 %")
                .doesNotContain(" 0.0 %", "100");
        assertThat(ReportFormat.HTML.write(REPORT, Locale.CHINESE)).contains("不适用", "没有规定办理时限的诉求");
    }

    @Test
    void columnsLineUpWithWideCharacters() {
        String text = ReportFormat.TEXT.write(REPORT, Locale.CHINESE);
        List<String> lines = text.substring(text.indexOf("按承办单位")).lines().toList();
        assertThat(TextTable.width(lines.get(1))).isEqualTo(TextTable.width(lines.get(2)));
        assertThat(text).doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "JSON", "HTML"})
    void nothingCanBeReportedToo(String format) {
        assertThat(ReportFormat.valueOf(format).write(EMPTY, Locale.ENGLISH))
                .endsWith("\n")
                .contains("0");
    }
}
