package org.commonhall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures are made of what was counted, and nobody can be told from one. */
class FigureTableTest {
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private static Figure figure(FigureKind kind, List<FigureRow> rows, boolean published) {
        List<Figure> all = figures(List.of(kind), rows, published);
        return all.get(0);
    }

    private static ImmutableList<Figure> figures(List<FigureKind> kinds, List<FigureRow> rows, boolean published) {
        return new FigureTable(rows, FigureRow::group, SmallGroups.STANDARD, published)
                .figures(kinds, false, false, group -> null);
    }

    private static List<FigureRow> people(String code, String group, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> FigureRow.of(code, new UUID(0, i), group, null))
                .toList();
    }

    private static FigureRow sum(String code, long value, @Nullable String group) {
        return FigureRow.of(code, value, group, null);
    }

    private static String said(Figure figure) {
        return new ImpactWords(Locale.ENGLISH).value(figure);
    }

    /** Two programmes with somebody in both: who is served twice is one person. */
    @Test
    void peopleAreCountedOnceAndNeverAddedUp() {
        FigureKind served = FigureKind.of("meal.figure.elders", FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT);
        List<FigureRow> rows = Stream.of(people(served.code(), "A", 0, 13), people(served.code(), "B", 12, 24))
                .flatMap(List::stream)
                .toList();
        Figure figure = figure(served, rows, false);
        assertThat(figure.value()).isEqualTo(24);
        assertThat(figure.parts())
                .extracting(Figure.Part::group, Figure.Part::value)
                .containsExactly(tuple("A", 13L), tuple("B", 12L));
    }

    @Test
    void aRateIsMadeOfSums() {
        FigureKind enrolled = FigureKind.of("enrolment.figure.enrolled", FigureUnit.RECORD, FigureMethod.COUNT);
        FigureKind completed = FigureKind.of("enrolment.figure.completed", FigureUnit.RECORD, FigureMethod.COUNT);
        FigureKind rate = FigureKind.ratio(
                "enrolment.figure.completion_rate", FigureUnit.RECORD, completed.code(), enrolled.code());
        List<FigureRow> rows = Stream.of(22, 25, 24)
                .flatMap(done ->
                        Stream.of(sum(completed.code(), done, "run " + done), sum(enrolled.code(), 30, "run " + done)))
                .toList();
        Figure figure = figures(List.of(completed, enrolled, rate), rows, false).get(2);
        assertThat(figure.numerator()).isEqualTo(71);
        assertThat(figure.denominator()).isEqualTo(90);
        assertThat(said(figure)).isEqualTo("78.8 % (71 / 90)");
        assertThat(figure.parts()).extracting(Figure.Part::value).containsExactly(22L, 24L, 25L);
        assertThat(said(figures(List.of(completed, enrolled, rate), List.of(), false)
                        .get(2)))
                .isEqualTo("n/a");
    }

    /** 23,184 meals for 1,509 people are 15.4 for each, which is 7728/503. */
    @Test
    void anAverageShowsBothItsParts() {
        FigureKind each =
                FigureKind.ratio("meal.figure.each", FigureUnit.MEAL, "meal.figure.delivered", "meal.figure.elders");
        List<FigureRow> rows = Stream.concat(
                        Stream.of(sum("meal.figure.delivered", 23_184, null)),
                        people("meal.figure.elders", "A", 0, 1_509).stream())
                .toList();
        FigureKind meals = FigureKind.of("meal.figure.delivered", FigureUnit.MEAL, FigureMethod.COUNT);
        FigureKind elders = FigureKind.of("meal.figure.elders", FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT);
        Figure figure = figures(List.of(meals, elders, each), rows, false).get(2);
        assertThat(figure.ratio()).isEqualTo(Ratio.of(7_728, 503));
        assertThat(said(figure)).isEqualTo("15.4 (23,184 / 1,509)");
    }

    @Test
    void smallGroupsAreTakenTogether() {
        FigureKind entries = FigureKind.of("visit.figure.entries", FigureUnit.ENTRY, FigureMethod.SUM);
        List<FigureRow> rows = List.of(
                sum(entries.code(), 40, "rider"),
                sum(entries.code(), 7, "office_worker"),
                sum(entries.code(), 3, "passer_by"));
        Figure figure = figure(entries, rows, false);
        assertThat(figure.value()).isEqualTo(50);
        assertThat(figure.parts())
                .extracting(Figure.Part::group, Figure.Part::value)
                .containsExactly(tuple("rider", 40L));
        assertThat(figure.rest()).isEqualTo(10);
        assertThat(figure.hidden()).isEqualTo(2);
        Figure few = figure(entries, List.of(sum(entries.code(), 4, "rider")), false);
        assertThat(few.value()).isNull();
        assertThat(few.suppressed()).isTrue();
        assertThat(few.parts()).isEmpty();
        assertThat(few.rest()).isZero();
    }

    /** A ratio would otherwise tell the number of people that its own figure hides. */
    @Test
    void aRatioShowsNoMoreThanItsParts() {
        FigureKind elders = FigureKind.of("meal.figure.elders", FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT);
        FigureKind meals = FigureKind.of("meal.figure.delivered", FigureUnit.MEAL, FigureMethod.COUNT);
        FigureKind each = FigureKind.ratio("meal.figure.each", FigureUnit.MEAL, meals.code(), elders.code());
        List<FigureRow> rows = Stream.concat(
                        Stream.of(sum(meals.code(), 60, "A"), sum(meals.code(), 90, "B")),
                        Stream.of(people(elders.code(), "A", 0, 2), people(elders.code(), "B", 2, 11))
                                .flatMap(List::stream))
                .toList();
        Figure figure = figures(List.of(elders, meals, each), rows, false).get(2);
        assertThat(figure.denominator()).isEqualTo(11);
        assertThat(figure.parts()).extracting(Figure.Part::group).doesNotContain("A");
        Figure few =
                figures(List.of(elders, meals, each), rows.subList(0, 4), false).get(2);
        assertThat(few.denominator()).isNull();
        assertThat(few.suppressed()).isTrue();
    }

    /** What belongs to no group would otherwise be what the groups lack of the whole. */
    @Test
    void whatBelongsToNoGroupIsAGroup() {
        FigureKind entries = FigureKind.of("visit.figure.entries", FigureUnit.ENTRY, FigureMethod.SUM);
        Figure figure = figure(
                entries,
                List.of(sum(entries.code(), 40, "A"), sum(entries.code(), 7, "B"), sum(entries.code(), 3, null)),
                false);
        assertThat(figure.parts()).extracting(Figure.Part::group).containsExactly("A");
        assertThat(figure.rest()).isEqualTo(10);
        assertThat(figure(entries, List.of(sum(entries.code(), 40, null)), false)
                        .parts())
                .isEmpty();
    }

    @Test
    void whatIsPublishedKnowsNothingBelowFive() {
        FigureKind seen = FigureKind.of("sighting.figure.seen", FigureUnit.RECORD, FigureMethod.COUNT);
        List<FigureRow> rows = List.of(sum(seen.code(), 4, "A"));
        assertThat(figure(seen, rows, false).value()).isEqualTo(4);
        assertThat(figure(seen, rows, true).value()).isNull();
        assertThat(said(figure(seen, rows, true))).isEqualTo("fewer than are shown");
        assertThat(figure(seen, List.of(), true).value()).isZero();
    }

    @Test
    void theMedianIsTheNearestRank() {
        FigureKind between = FigureKind.of("pairing.figure.between", FigureUnit.DAY, FigureMethod.MEDIAN);
        List<FigureRow> gaps = LongStream.of(14, 5, 7, 7)
                .mapToObj(days -> sum(between.code(), days, null))
                .toList();
        assertThat(figure(between, gaps, false).value()).isEqualTo(7);
        assertThat(figure(between, gaps, true).suppressed()).isTrue();
        List<FigureRow> many = LongStream.of(2, 2, 3, 3, 3)
                .mapToObj(days -> sum(between.code(), days, null))
                .toList();
        assertThat(figure(between, many, true).value()).isEqualTo(3);
        assertThat(figure(between, List.of(), false).value()).isNull();
    }

    /** Programmes of 605, 475 and 298 minutes: each is rounded down by itself, and all of them together once. */
    @Test
    void hoursAreRoundedDownOnce() {
        FigureKind credited = FigureKind.of("service.figure.credited", FigureUnit.SECOND, FigureMethod.SUM);
        List<FigureRow> rows = List.of(
                sum(credited.code(), 605 * 60, "A"),
                sum(credited.code(), 475 * 60, "B"),
                sum(credited.code(), 298 * 60, "C"));
        Figure figure = figure(credited, rows, false);
        ImpactWords words = new ImpactWords(Locale.ENGLISH);
        assertThat(figure.parts()).extracting(part -> words.value(figure, part)).containsExactly("10.0", "7.9", "4.9");
        assertThat(said(figure)).startsWith("22.9");
    }

    @Test
    void aReportCanBeReadInThreeForms() {
        FigureKind seen = FigureKind.of("sighting.figure.seen", FigureUnit.RECORD, FigureMethod.COUNT);
        ImpactReport report = new ImpactReport(
                ImpactQuery.of(Scopes.DISTRICT, MARCH, MARCH.plusMonths(1)),
                null,
                Instant.parse("2026-04-01T00:00:00Z"),
                figures(List.of(seen), List.of(sum(seen.code(), 42, "<b>")), false));
        assertThat(report.text(Locale.ENGLISH))
                .contains("What was done: the district", "From 2026-03-01 to 2026-03-31", "42", "<b>");
        assertThat(report.text(Locale.CHINESE)).contains("成效统计：全区", "随手拍");
        assertThat(report.json()).contains("\"code\": \"sighting.figure.seen\"", "\"value\": 42");
        assertThat(report.html(Locale.CHINESE))
                .contains("<html lang=\"zh-CN\">", "&lt;b&gt;", "随手拍")
                .doesNotContain("<b>", "<script");
    }
}
