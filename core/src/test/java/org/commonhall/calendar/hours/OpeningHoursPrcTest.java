package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.DayName;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays and make-up days, accounts, and refusals. */
class OpeningHoursPrcTest {
    private static final OpeningHours DESK = OpeningHours.parse("Mo-Fr 09:00-18:00; PH off");
    private static final OpeningDays AS_WEEKDAY = OpeningDays.prc(MakeupPolicy.AS_WEEKDAY);
    private static final OpeningDays AS_CALENDAR = OpeningDays.prc(MakeupPolicy.AS_CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, 9, 0",
        "2025-10-01, 0, 0",
        "2025-10-08, 0, 0",
        "2025-10-09, 9, 9",
        "2025-10-11, 9, 0",
        "2025-10-12, 0, 0",
    })
    void aMakeupWorkingDayIsAWeekdayByPolicy(String date, int asWeekday, int asCalendar) {
        assertThat(hours(DESK, date, AS_WEEKDAY)).isEqualTo(asWeekday);
        assertThat(hours(DESK, date, AS_CALENDAR)).isEqualTo(asCalendar);
    }

    @Test
    void holidaysMatchWithOffsetsAndWithWeekdays() {
        assertThat(hours(OpeningHours.parse("PH -1 day 10:00-12:00"), "2025-09-30", AS_WEEKDAY))
                .isEqualTo(2);
        assertThat(hours(OpeningHours.parse("Su,PH 10:00-12:00"), "2025-10-02", AS_WEEKDAY))
                .isEqualTo(2);
        assertThat(hours(OpeningHours.parse("PH Th 10:00-12:00"), "2025-10-02", AS_WEEKDAY))
                .isEqualTo(2);
        assertThat(hours(OpeningHours.parse("PH Fr 10:00-12:00"), "2025-10-02", AS_WEEKDAY))
                .isZero();
        HolidayList school = HolidayList.of(
                ImmutableList.of(new ListedDay(
                        LocalDate.parse("2025-07-01"), ListedDay.Kind.OFF, new DayName("暑假", "Summer"), null)),
                ImmutableList.of(2025));
        assertThat(hours(OpeningHours.parse("SH 10:00-12:00"), "2025-07-01", AS_WEEKDAY.withSchoolHolidays(school)))
                .isEqualTo(2);
    }

    @Test
    void aYearWithoutItsListGivesAProvisionalAnswer() {
        assertThat(DESK.at(moment("2027-10-04T10:00"), AS_WEEKDAY))
                .isEqualTo(new OpeningAnswer(OpeningState.OPEN, null, 1, false, true));
        assertThat(OpeningHours.parse("Mo 10:00-12:00")
                        .at(moment("2027-10-04T10:00"), AS_CALENDAR)
                        .provisional())
                .isFalse();
    }

    @Test
    void theAccountNamesRuleDayAndNextChange() {
        assertThat(DESK.explain(moment("2025-09-28T10:00"), AS_WEEKDAY).text(Locale.ENGLISH))
                .isEqualTo("""
                        2025-09-28 10:00 Sun: open
                          Rule 1, columns 1 to 17: Mo-Fr 09:00-18:00
                          The date 2025-09-28 Sun is: make-up working day (National Day and Mid-Autumn Festival, 国办发明电〔2024〕12号)
                          The make-up working day counts as a Monday
                          Next change: 2025-09-28 18:00 Sun, closed
                        """);
        assertThat(DESK.explain(moment("2025-10-01T10:00"), AS_WEEKDAY).text(Locale.CHINESE))
                .isEqualTo("""
                        2025-10-01 10:00 周三：休息
                          规则 2（第 20 至 25 列）：PH off
                          规则 1 也适用于当日，但被规则 2 取代
                          当日 2025-10-01 周三：放假（国庆节、中秋节，国办发明电〔2024〕12号）
                          下次变化：2025-10-09 09:00 周四，开放
                        """);
    }

    @Test
    void theAccountSaysThatAnEveningIsCutAtMidnight() {
        OpeningHours bar = OpeningHours.parse("Mo-Sa 20:00-02:00 \"call\"; PH off || Su 10:00+");
        assertThat(bar.explain(moment("2025-10-01T01:00"), AS_CALENDAR).text(Locale.ENGLISH))
                .contains(
                        "Rule 2, columns 27 to 32: PH off",
                        "Rule 1 holds on this day too, but rule 2 replaces it",
                        "The hours of rule 1 from the evening before end at midnight: rule 2 replaces them",
                        "Next change: 2025-10-05 10:00 Sun, unknown");
        assertThat(bar.explain(moment("2025-09-27T01:00"), AS_CALENDAR).text(Locale.ENGLISH))
                .contains(
                        "2025-09-27 01:00 Sat: unknown",
                        "These are hours of the evening before, 2025-09-26",
                        "Remark: call");
        assertThat(bar.explain(moment("2025-09-28T11:00"), AS_CALENDAR).text(Locale.CHINESE))
                .contains("未注明结束时间", "其他规则均未注明开放或不确定", "仍按其本来的星期计");
        assertThat(OpeningHours.parse("Mo 10-12")
                        .explain(moment("2025-09-28T11:00"), AS_CALENDAR)
                        .text(Locale.ENGLISH))
                .contains("No rule says anything about this moment", "it was read as: Mo 10:00-12:00");
    }

    @Test
    void aLenientReadingIsReported() {
        assertThat(OpeningHours.parse("Mo 10-12").warning().orElseThrow().text(Locale.ENGLISH))
                .isEqualTo("The text does not keep to the syntax; it was read as: Mo 10:00-12:00\n");
        assertThat(DESK.warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 10:00-12:00; Fooday 10:00-12:00 | calendar.hours.syntax   | column 20",
                "Mo 10:00-                             | calendar.hours.syntax   | column 9",
                "10:00-12:00 ]                         | calendar.hours.syntax   | column 13",
                "Mo 'a                                 | calendar.hours.syntax   | column 4",
                "''                                    | calendar.hours.empty    | column 1",
                "';'                                   | calendar.hours.empty    | column 2",
                "Mo 10:00-12:00; sunrise-sunset        | calendar.hours.sun      | column 17",
                "Mo 10:00                              | calendar.hours.point    | column 1",
                "10:00-16:00/90                        | calendar.hours.point    | column 1",
                "Apr 31                                | calendar.hours.date     | column 1",
                "2014-2012                             | calendar.hours.reversed | column 1",
                "2014 Jan 05-2013 Jan 05               | calendar.hours.reversed | column 1",
                "Mo[3-1]                               | calendar.hours.reversed | column 1",
                "week 54                               | calendar.hours.week     | column 1",
                "23:00-47:00+                          | calendar.hours.span     | column 1",
                "Mo off; 'in bad weather': off         | calendar.hours.comment  | column 9",
            })
    void badTextIsRefusedWithItsColumn(String text, String code, String column) {
        assertThatThrownBy(() -> OpeningHours.parse(
                        text.equals("Mo 'a") || text.contains("weather") ? text.replace('\'', '"') : text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.code()).isEqualTo(code);
                                    assertThat(violation.path()).isEqualTo(column);
                                }));
    }

    @Test
    void longTextsUnknownHolidaysAndBadWindowsAreRefused() {
        assertThatThrownBy(() -> OpeningHours.parse("Mo 10:00-12:00;".repeat(7000)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("column 4097: Opening hours are at most 4096 characters long");
        assertThatThrownBy(() -> OpeningHours.parse("2012,".repeat(800)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Opening hours have at most 250 rules and selectors");
        assertThatThrownBy(() -> DESK.at(moment("2025-10-01T10:00"), OpeningDays.of("Europe/Berlin")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.message(Locale.ENGLISH))
                                .isEqualTo(
                                        "column 20: Nobody knows what PH stands for here: a list of those holidays is needed"));
        assertThatThrownBy(() -> OpeningHours.parse("SH off").nextChange(moment("2025-10-01T10:00"), AS_WEEKDAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> DESK.intervals(moment("2025-10-01T10:00"), moment("2025-10-01T10:00"), AS_WEEKDAY))
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("calendar.hours.window"));
        assertThatThrownBy(() -> DESK.intervals(moment("1925-10-01T10:00"), moment("2125-10-01T10:00"), AS_WEEKDAY))
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("calendar.hours.window"));
        assertThatThrownBy(() -> OpeningDays.of("Mars/Olympus"))
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("calendar.zone.unknown"));
    }

    @Test
    void hoursAreTheirText() {
        assertThat(OpeningHours.parse("24/7"))
                .isEqualTo(OpeningHours.parse("24/7"))
                .hasSameHashCodeAs(OpeningHours.parse("24/7"))
                .isNotEqualTo(DESK)
                .hasToString("24/7");
    }

    private static long hours(OpeningHours hours, String date, OpeningDays days) {
        Instant midnight = LocalDate.parse(date).atStartOfDay(days.zone()).toInstant();
        return hours.intervals(midnight, midnight.plus(Duration.ofDays(1)), days).stream()
                .map(OpeningInterval::length)
                .reduce(Duration.ZERO, Duration::plus)
                .toHours();
    }

    /** A rule about a year that is not asked for makes every day one of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00; PH off",
                "22:00-02:00; Tu,PH 12:00-14:00",
                "Mo-Fr 20:00-26:00, Sa-Su 18:00+; SH off \"holidays\"",
                "Mo[1] 10:00-12:00; Su 23:00-25:00 || PH -1 day 08:00-09:00",
                "24/7; PH,SH We 10:00-12:00 unknown"
            })
    void daysThatAreAlikeHaveTheHoursTheyHaveOneByOne(String text) {
        OpeningHours alike = OpeningHours.parse(text);
        for (MakeupPolicy makeup : MakeupPolicy.values()) {
            OpeningDays days = OpeningDays.prc(makeup)
                    .withSchoolHolidays(HolidayList.of(
                            List.of(new ListedDay(
                                    LocalDate.parse("2025-10-08"),
                                    ListedDay.Kind.OFF,
                                    new DayName("秋假", "autumn"),
                                    null)),
                            List.of(2025)));
            Instant from = moment("2025-01-01T00:00");
            Instant until = moment("2026-01-01T00:00");
            ImmutableList<OpeningInterval> oneByOne =
                    OpeningHours.parse(text + "; 1950 Jan 01 off").intervals(from, until, days);
            assertThat(alike.intervals(from, until, days)).isEqualTo(oneByOne);
            assertThat(alike.intervals(from, until, days)).as("again").isEqualTo(oneByOne);
        }
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(AS_WEEKDAY.zone()).toInstant();
    }
}
