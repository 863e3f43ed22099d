package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.at;
import static org.commonhall.calendar.Times.cn;
import static org.commonhall.calendar.Times.date;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final DayName NAME = new DayName("装修", "building works");

    @ParameterizedTest
    @CsvSource({
        "09:00-09:00, calendar.window.reversed",
        "22:00-02:00, calendar.window.reversed",
        "24:00-25:00, calendar.window.range",
        "22:00-48:01, calendar.window.range",
        "9:00-12:00, calendar.window.text",
        "09:00-12:60, calendar.window.text",
        "'09:00-12:00,', calendar.window.text",
        "'09:00-12:00,11:59-13:00', calendar.window.overlap",
        "'08:00-16:00,22:00-33:00', calendar.window.overlap",
    })
    void badWindowsAreRefused(String windows, String code) {
        WorkingCalendarBuilder builder = WorkingCalendar.builder("x", "UTC");
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> builder.everyDay(windows).build());
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void hoursPastMidnightMayNotRunIntoTheNextDaysNorTheWeeksEndIntoItsBegin() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder("x", "UTC")
                .on(DayOfWeek.SUNDAY, "20:00-30:00")
                .on(DayOfWeek.MONDAY, "05:59-12:00");
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("calendar.window.overlap"));
        assertThat(builder.on(DayOfWeek.MONDAY, "06:00-12:00").build().name()).isEqualTo("x");
    }

    @Test
    void aCalendarWithoutWorkingTimeIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.builder("x", "UTC").build())
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("calendar.empty"));
    }

    @ParameterizedTest
    @CsvSource({"181, MINUTES", "2, WORKING_DAYS", "2, CALENDAR_DAYS"})
    void aLimitThatOutlastsAllWorkingTimeIsRefused(long amount, LimitMode mode) {
        WorkingCalendar once = WorkingCalendar.builder("once", "UTC")
                .ownHours(date("2025-11-04"), "09:00-12:00", NAME)
                .build();
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> once.due(at("2025-11-03 09:00", once.zone()), new ClockLimit(amount, mode)));
        assertThat(refused.code()).isEqualTo("calendar.never.ends");
    }

    @ParameterizedTest
    @CsvSource({
        "0, MINUTES",
        "-1, WORKING_DAYS",
        "3661, WORKING_DAYS",
        "3661, CALENDAR_DAYS",
        "5270401, MINUTES",
        "5270401, ELAPSED",
        "-9223372036854775808, ELAPSED"
    })
    void amountsOutsideOneToTenYearsAreRefused(long amount, LimitMode mode) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> new ClockLimit(amount, mode));
        assertThat(refused.code()).isEqualTo("calendar.limit.range");
    }

    @Test
    void anUnknownZoneIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.builder("x", "Asia/Peking"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("calendar.zone.unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, WORKDAY, true",
        "2025-09-27, REST_DAY, false",
        "2025-09-28, MAKEUP_WORKDAY, true",
        "2025-10-01, DAY_OFF, false",
        "2025-10-04, DAY_OFF, false",
        "2025-10-11, MAKEUP_WORKDAY, true"
    })
    void aDateIsOfTheClassTheListGivesIt(LocalDate date, DayClass kind, boolean working) {
        assertThat(CN.day(date).kind()).isEqualTo(kind);
        assertThat(CN.day(date).isWorking()).isEqualTo(working);
    }

    @Test
    void makeUpDaysHaveTheHoursOfTheWeekdayNamed() {
        WorkingCalendarBuilder builder = CN.toBuilder().on(DayOfWeek.FRIDAY, "09:00-12:00");
        assertThat(builder.build().day(date("2025-09-28")).windows()).hasSize(2);
        WorkingCalendar fridays = builder.makeupDaysAs(DayOfWeek.FRIDAY)
                .makeupDay(date("2025-11-08"), DayOfWeek.MONDAY, NAME)
                .build();
        assertThat(fridays.day(date("2025-09-28")).windows()).hasSize(1);
        assertThat(fridays.day(date("2025-11-08")).windows()).hasSize(2);
        assertThatThrownBy(() -> builder.makeupDaysAs(DayOfWeek.SUNDAY).build())
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("calendar.makeup.empty"));
    }

    @Test
    void aHalfDayEndsAtItsOwnCloseOfBusiness() {
        WorkingCalendar half =
                CN.toBuilder().ownHours(date("2026-02-13"), "09:00-12:00", NAME).build();
        assertThat(half.due(cn("2026-02-12 10:00"), ClockLimit.workingDays(1)).at())
                .isEqualTo(cn("2026-02-13 12:00"));
        assertThat(half.due(cn("2026-02-13 11:00"), ClockLimit.minutes(90)).at())
                .isEqualTo(cn("2026-02-14 09:30"));
    }

    @Test
    void anOwnDayOverridesTheList() {
        WorkingCalendar own = CN.toBuilder()
                .dayOff(date("2025-09-28"), NAME)
                .makeupDay(date("2025-10-01"), DayOfWeek.MONDAY, NAME)
                .build();
        assertThat(own.due(cn("2025-09-26 17:00"), ClockLimit.minutes(61)).at()).isEqualTo(cn("2025-09-29 09:01"));
        assertThat(own.workingDays(date("2025-09-26"), date("2025-10-08"))).isEqualTo(3);
    }

    @Test
    void aWindowPastMidnightBelongsToTheDayItStartsOn() {
        WorkingCalendar night = WorkingCalendar.builder("night", "Asia/Shanghai")
                .weekdays("22:00-26:00")
                .dayOff(date("2025-11-05"), NAME)
                .build();
        assertThat(night.workingTime(cn("2025-11-05 00:00"), cn("2025-11-06 22:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(night.workingTime(cn("2025-11-08 00:00"), cn("2025-11-10 22:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(night.due(cn("2025-11-03 12:00"), ClockLimit.workingDays(1)).at())
                .isEqualTo(cn("2025-11-05 02:00"));
        assertThat(night.due(cn("2025-11-05 01:30"), ClockLimit.minutes(31)).at())
                .isEqualTo(cn("2025-11-06 22:01"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/New_York, 2026-03-08, 23",
        "America/New_York, 2026-11-01, 25",
        "Asia/Shanghai, 1990-04-15, 23",
        "Asia/Shanghai, 1990-09-16, 25",
        "Asia/Shanghai, 1992-04-12, 24",
        "Australia/Lord_Howe, 2026-10-04, 23.5"
    })
    void aDayOfAClockChangeHasItsRealLength(String zone, LocalDate date, double hours) {
        WorkingCalendar always = WorkingCalendar.roundTheClock("x", zone);
        assertThat(always.workingTime(
                        at(date + " 00:00", always.zone()), at(date.plusDays(1) + " 00:00", always.zone())))
                .isEqualTo(Duration.ofMinutes((long) (hours * 60)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 01:00-04:00, 120", // 02:00 to 03:00 does not come
        "2026-03-29, 02:00-03:00, 0",
        "2026-03-29, 02:30-03:30, 30", // opens at the moment of the change
        "2026-10-25, 01:00-04:00, 240", // 02:00 to 03:00 comes twice
        "2026-10-25, 02:00-03:00, 120",
        "2026-10-25, 01:00-02:30, 90", // closes at the first of the two
        "2026-10-25, 02:30-04:00, 150",
    })
    void windowsOnAClockChangeAreMeasuredInRealTime(LocalDate date, String windows, long minutes) {
        WorkingCalendar berlin = WorkingCalendar.builder("x", "Europe/Berlin")
                .ownHours(date, windows, NAME)
                .build();
        assertThat(berlin.workingTime(
                        at(date.minusDays(1) + " 12:00", berlin.zone()),
                        at(date.plusDays(1) + " 12:00", berlin.zone())))
                .isEqualTo(Duration.ofMinutes(minutes));
    }
}
