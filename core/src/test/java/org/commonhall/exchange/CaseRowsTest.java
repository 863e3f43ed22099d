package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRowsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final RequestProfile TOWER = RequestProfile.named("tower").orElseThrow();
    private static final RequestProfile LA = RequestProfile.named("la-311").orElseThrow();
    private static final ImmutableList<String> HEADER =
            ImmutableList.of("编号", "受理时间", "办结时间", "类别", "诉求内容", "承办单位", "楼层");

    @Test
    void aRowBecomesACase() {
        CaseRow row = read("LW-1", "2026-01-05 09:00", "2026-01-07 00:10", "电梯", "停运", "工程部", "9层");
        assertThat(row.opened().at()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
        assertThat(row.closedAt()).isEqualTo(Instant.parse("2026-01-06T16:10:00Z"));
        assertThat(closed(row).on()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(row.title()).isEqualTo("停运");
        assertThat(row.unit()).isEqualTo("工程部");
    }

    @Test
    void blankFieldsAreAbsent() {
        CaseRow row = read("LW-1", "2026-01-05 09:00", "", " ", "", "", "");
        assertThat(row.closed()).isNull();
        assertThat(row.category()).isNull();
        assertThat(row.unit()).isNull();
        assertThat(row.place()).isNull();
        assertThat(row.title()).isEqualTo("LW-1");
    }

    @Test
    void textIsKeptToTheCharacter() {
        assertThat(read("LW-1", "2026-01-05 09:00", "", " =电梯\t", "", "", "").category())
                .isEqualTo(" =电梯\t");
    }

    @Test
    void aDayWithoutATimeIsTheWholeOfIt() {
        CaseRow row = read("LW-1", "2026-01-05 09:00", "2026-01-05", "", "", "", "");
        assertThat(row.closedAt()).isEqualTo(row.opened().at());
        assertThat(closed(row).on()).isEqualTo(row.opened().on());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    LW-1, 2026-02-30 09:00, '', 受理时间, exchange.date
                    LW-1, '', '', 受理时间, exchange.date
                    LW-1, 昨天, '', 受理时间, exchange.date
                    LW-1, 2026-01-05 09:00, 2026-13-01, 办结时间, exchange.date
                    LW-1, 2026-01-05 09:00, 2026-01-05 08:59, 办结时间, exchange.reversed
                    LW-1, 2026-01-05, 2026-01-04, 办结时间, exchange.reversed
                    ' ', 2026-01-05 09:00, '', 编号, exchange.key.missing
                    """)
    void aBadRowSaysWhatIsWrongWhere(String key, String opened, String closed, String column, String code) {
        assertThat(errors(key, opened, closed, "", "", "", "")).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(7);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void whatLiesAheadIsRefusedAndBlanksAroundDatesAreNot() {
        assertThat(errors("LW-1", "2035-01-05 09:00", "", "", "", "", ""))
                .extracting(ErrorRow::code)
                .containsExactly("exchange.future");
        assertThat(read("LW-1", " 2026-01-05 09:00 ", "", "", "", "", "")
                        .opened()
                        .at())
                .isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
    }

    @Test
    void aRaggedRowIsAFaultOfItsOwn() {
        assertThat(errors("LW-1", "2026-01-05")).containsExactly(new ErrorRow(7, "编号", "exchange.row.columns", "LW-1"));
    }

    @Test
    void everyFaultOfARowIsTold() {
        assertThat(errors("LW\0", "x", "y", "", "长".repeat(201), "长".repeat(201), ""))
                .extracting(ErrorRow::code)
                .containsExactly(
                        "exchange.nul", "exchange.too.long", "exchange.too.long", "exchange.date", "exchange.date");
    }

    @Test
    void lengthsCountCharactersAndNotTheirHalves() {
        assertThat(read("LW-1", "2026-01-05", "", "", "\ud842\udfb7".repeat(200), "", "")
                        .title())
                .hasSize(400);
    }

    @Test
    void whereTheClockIsSetForwardNothingClosesBeforeItWasOpened() {
        Moment.Reader reader = Moment.Reader.of(LA);
        Moment inTheGap = reader.read("2020-03-08 02:45:00").orElseThrow();
        Moment after = reader.read("2020-03-08 03:10:00").orElseThrow();
        assertThat(after.before(inTheGap)).isFalse();
        assertThat(after.at()).isBefore(inTheGap.at());
        CsvRow raw = new CsvRow(2, List.of());
        assertThat(new CaseRow(raw, "k", inTheGap, after, null, null, null, null).closedAt())
                .isEqualTo(inTheGap.at());
    }

    @Test
    void missingAndRepeatedColumnsAreNamedTogether() {
        assertThatThrownBy(() -> new CaseRows("f.csv", LA, List.of("request_id", "created_date", "address"), NOW))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("closed_date, type_id, agency_id");
        List<String> twice = new ArrayList<>(HEADER);
        twice.add("类别");
        assertThatThrownBy(() -> new CaseRows("f.csv", TOWER, twice, NOW))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("column 8: the column 类别");
    }

    private static CaseRow read(String... fields) {
        List<ErrorRow> errors = new ArrayList<>();
        CaseRow row = new CaseRows("f.csv", TOWER, HEADER, NOW).read(new CsvRow(7, List.of(fields)), errors);
        assertThat(errors).isEmpty();
        return Objects.requireNonNull(row);
    }

    private static Moment closed(CaseRow row) {
        return Objects.requireNonNull(row.closed());
    }

    private static List<ErrorRow> errors(@Nullable String... fields) {
        List<ErrorRow> errors = new ArrayList<>();
        assertThat(new CaseRows("f.csv", TOWER, HEADER, NOW).read(new CsvRow(7, List.of(fields)), errors))
                .isNull();
        return errors;
    }
}
