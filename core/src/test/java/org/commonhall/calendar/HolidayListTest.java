package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.calendar.Times.date;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.ListedDay.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayListTest {
    private static final String HEADER = "date,kind,name_zh,name_en,decree\n";
    private static final HolidayList PRC = HolidayList.prc();

    @Test
    void theBuiltInListCoversTheYears2020To2026() {
        assertThat(PRC.publishedYears()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void eachYearHasItsDecreedNumberOfDates() {
        Map<String, Integer> counts = new TreeMap<>();
        PRC.days().values().forEach(day -> counts.merge(day.date().getYear() + " " + day.kind(), 1, Integer::sum));
        assertThat(counts)
                .containsEntry("2020 OFF", 30)
                .containsEntry("2020 WORK", 6)
                .containsEntry("2021 OFF", 31)
                .containsEntry("2021 WORK", 7)
                .containsEntry("2022 OFF", 32)
                .containsEntry("2022 WORK", 7)
                .containsEntry("2023 OFF", 26)
                .containsEntry("2023 WORK", 7)
                .containsEntry("2024 OFF", 28)
                .containsEntry("2024 WORK", 8)
                .containsEntry("2025 OFF", 28)
                .containsEntry("2025 WORK", 5)
                .containsEntry("2026 OFF", 33)
                .containsEntry("2026 WORK", 6)
                .hasSize(14);
    }

    @Test
    void eachDateWeighsIntoTheSumOfTheWholeList() {
        // Off dates add their epoch day, worked ones take it away: a date moved, lost or turned over shows.
        long sum = PRC.days().values().stream()
                .mapToLong(day -> day.date().toEpochDay() * (day.kind() == Kind.OFF ? 31 : -17))
                .sum();
        assertThat(sum).isEqualTo(110_474_492L);
    }

    @Test
    void everyMakeUpDayIsAWeekendDayAndEveryEntryHasItsDecreeAndBothNames() {
        assertThat(PRC.days().values()).allSatisfy(day -> {
            assertThat(day.source()).matches("国办发明电〔20\\d\\d〕\\d+号");
            assertThat(day.name().zh()).endsWith(day.name().zh().equals("元旦") ? "旦" : "节");
            assertThat(day.name().en()).matches("[A-Za-z' -]+");
            if (day.kind() == Kind.WORK) {
                assertThat(day.date().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, OFF, 国办发明电〔2020〕1号",
        "2020-02-01, OFF, 国办发明电〔2020〕1号",
        "2020-02-02, OFF, 国办发明电〔2020〕1号",
        "2020-01-19, WORK, 国办发明电〔2019〕16号",
        "2022-12-31, OFF, 国办发明电〔2022〕16号",
        "2023-04-05, OFF, 国办发明电〔2022〕16号",
        "2024-06-10, OFF, 国办发明电〔2023〕7号",
        "2025-01-26, WORK, 国办发明电〔2024〕12号",
        "2025-02-08, WORK, 国办发明电〔2024〕12号",
        "2025-04-27, WORK, 国办发明电〔2024〕12号",
        "2025-09-28, WORK, 国办发明电〔2024〕12号",
        "2025-10-08, OFF, 国办发明电〔2024〕12号",
        "2025-10-11, WORK, 国办发明电〔2024〕12号",
        "2026-01-04, WORK, 国办发明电〔2025〕7号",
        "2026-02-23, OFF, 国办发明电〔2025〕7号",
        "2026-09-20, WORK, 国办发明电〔2025〕7号",
    })
    void aDateSaysWhatItsDecreeSays(LocalDate date, Kind kind, String decree) {
        assertThat(PRC.find(date)).hasValueSatisfying(day -> {
            assertThat(day.kind()).isEqualTo(kind);
            assertThat(day.source()).isEqualTo(decree);
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-02-03", "2024-02-09", "2024-06-08", "2025-02-05", "2025-09-27", "2026-10-08"})
    void aDateThatNoDecreeNamesIsNotListed(LocalDate date) {
        assertThat(PRC.find(date)).isEmpty();
    }

    @Test
    void aNewerListWinsDateByDateAndAddsItsYears() {
        HolidayList newer = HolidayList.read(new StringReader("\uFEFF" + HEADER
                + "# the year after\n"
                + "2027,list,通知,Notice,\n"
                + "2027-01-01,off,元旦,New Year's Day,\n"
                + "2026-10-10,plain,,,\n"
                + "2026-10-08,off,国庆节,National Day,no 2\n"));
        HolidayList merged = PRC.merge(newer);
        assertThat(merged.publishedYears()).contains(2026, 2027);
        assertThat(merged.find(date("2027-01-01")))
                .get()
                .extracting(ListedDay::source)
                .isNull();
        assertThat(merged.find(date("2026-10-10"))).isEmpty();
        assertThat(merged.find(date("2026-10-08")))
                .get()
                .extracting(ListedDay::source)
                .isEqualTo("no 2");
        assertThat(merged.find(date("2026-10-07"))).isPresent();
        assertThat(PRC.find(date("2026-10-10"))).isPresent();
    }

    @Test
    void withoutAYearItsDatesAndItsPublicationAreGone() {
        HolidayList rest = PRC.without(2025);
        assertThat(rest.publishedYears()).doesNotContain(2025).hasSize(6);
        assertThat(rest.find(date("2025-10-01"))).isEmpty();
        assertThat(rest.find(date("2026-10-01"))).isPresent();
    }

    @Test
    void everyBadLineIsNamedAtOnce() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> HolidayList.read(new StringReader(HEADER
                        + "2027-02-30,off,a,b,\n"
                        + "2027-01-01,holiday,a,b,\n"
                        + "2027-01-02,off,,,\n"
                        + "2027-01-03,off,a\n"
                        + "2027-01-04,off,a,b,\n"
                        + "2027-01-04,work,a,b,\n"
                        + "27,list,a,b,\n")));
        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "days: line 2, column 1 (date) calendar.list.date",
                        "days: line 3, column 2 (kind) calendar.list.kind",
                        "days: line 4, column 3 (name_zh) calendar.list.name",
                        "days: line 5, column 3 (name_zh) text.csv.columns",
                        "days: line 7, column 1 (date) calendar.list.duplicate",
                        "days: line 8, column 1 (date) calendar.list.date");
        assertThat(refused.message(Locale.CHINESE)).contains("line 7, column 1 (date): 2027-01-04 重复出现");
    }

    @ParameterizedTest
    @CsvSource({"''", "'date,kind\n2027-01-01,off\n'"})
    void aFileWithoutTheHeaderIsRefused(String text) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> HolidayList.read(new StringReader(text)));
        assertThat(refused.violations())
                .hasSize(1)
                .first()
                .extracting(InvalidInput.Violation::code)
                .isEqualTo("text.csv.header");
    }
}
