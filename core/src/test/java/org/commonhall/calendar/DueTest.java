package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.at;
import static org.commonhall.calendar.Times.cn;
import static org.commonhall.calendar.Times.date;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples and decision tables of due times, one table a mode. */
class DueTest {
    private static final WorkingCalendar ALWAYS = WorkingCalendar.roundTheClock("always", "UTC");

    @Test
    void aPauseIsCutOutAndTheRestOfTheLimitFollowsIt() {
        Instant created = at("2026-03-02 08:00", ALWAYS.zone());
        Pause pending = new Pause("PENDING", created.plusSeconds(90 * 60), created.plusSeconds(120 * 60));
        Instant closed = created.plusSeconds(120 * 60);
        assertThat(ALWAYS.used(created, ClockLimit.minutes(100), List.of(pending), closed))
                .isEqualTo(90);
        Instant started = created.plusSeconds(75 * 60);
        assertThat(ALWAYS.due(started, ClockLimit.minutes(30), List.of(pending)).at())
                .isEqualTo(created.plusSeconds(135 * 60));
    }

    @ParameterizedTest
    @CsvSource({"true, 2016-11-15 21:00", "false, 2016-11-13 21:00"})
    void fortyEightHoursOfTwelveHourDaysLeaveOutTheHolidays(boolean holidays, String due) {
        WorkingCalendarBuilder builder =
                WorkingCalendar.builder("shop", "Europe/Berlin").everyDay("09:00-21:00");
        if (holidays) {
            builder.dayOff(date("2016-11-11"), new DayName("假日", "holiday"))
                    .dayOff(date("2016-11-13"), new DayName("假日", "holiday"));
        }
        WorkingCalendar shop = builder.build();
        Instant created = at("2016-11-09 23:00", shop.zone());
        assertThat(shop.due(created, ClockLimit.minutes(48 * 60)).at()).isEqualTo(at(due, shop.zone()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26 16:00, 600, 2025-09-28 18:00", // the Sunday is worked
        "2025-09-30 17:00, 120, 2025-10-09 10:00", // eight days off
        "2025-10-10 17:30, 60, 2025-10-11 09:30", // the Saturday is worked
        "2025-09-27 10:00, 60, 2025-09-28 10:00", // started on a rest day
        "2025-11-03 12:30, 60, 2025-11-03 14:00", // started at lunch
        "2025-11-03 09:00, 180, 2025-11-03 12:00", // ends with the window, not with the next one
        "2025-11-03 09:00, 181, 2025-11-03 13:01",
        "2025-11-03 18:00, 1, 2025-11-04 09:01",
        "2025-11-03 08:59, 1, 2025-11-03 09:01",
        "2025-11-03 17:59:30, 1, 2025-11-04 09:00:30", // counted to the second
        "2020-01-31 10:00, 1, 2020-02-03 09:01", // the extended Spring Festival
    })
    void workingMinutesRunInsideWindows(String start, int minutes, String due) {
        assertThat(CN.due(cn(start), ClockLimit.minutes(minutes))).isEqualTo(new Due(cn(due), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26 16:00, 1, CLOSE_OF_BUSINESS, 2025-09-28 18:00",
        "2025-09-26 00:00, 1, CLOSE_OF_BUSINESS, 2025-09-28 18:00", // the start day never counts
        "2025-09-26 16:00, 3, CLOSE_OF_BUSINESS, 2025-09-30 18:00",
        "2025-09-26 16:00, 5, CLOSE_OF_BUSINESS, 2025-10-10 18:00",
        "2025-09-26 16:00, 6, CLOSE_OF_BUSINESS, 2025-10-11 18:00",
        "2025-09-26 16:00, 6, MIDNIGHT, 2025-10-12 00:00",
        "2025-10-03 16:00, 1, CLOSE_OF_BUSINESS, 2025-10-09 18:00", // started on a day off
        "2025-10-11 16:00, 1, CLOSE_OF_BUSINESS, 2025-10-13 18:00",
    })
    void workingDaysEndAtCloseOfBusiness(String start, int days, LastDay end, String due) {
        assertThat(CN.due(cn(start), ClockLimit.workingDays(days).ending(end)).at())
                .isEqualTo(cn(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26 16:00, 3, CLOSE_OF_BUSINESS, 2025-09-29 18:00",
        "2025-09-26 16:00, 1, CLOSE_OF_BUSINESS, 2025-09-28 18:00", // Saturday moves to the worked Sunday
        "2025-09-26 16:00, 5, CLOSE_OF_BUSINESS, 2025-10-09 18:00", // a day off moves on
        "2025-09-26 16:00, 5, MIDNIGHT, 2025-10-10 00:00",
        "2025-09-26 16:00, 5, FIXED, 2025-10-02 00:00",
        "2025-09-26 16:00, 15, CLOSE_OF_BUSINESS, 2025-10-11 18:00", // the worked Saturday stays
        "2025-09-26 16:00, 16, FIXED, 2025-10-13 00:00",
    })
    void calendarDaysMoveOnFromARestDay(String start, int days, LastDay end, String due) {
        assertThat(CN.due(cn(start), ClockLimit.calendarDays(days).ending(end)).at())
                .isEqualTo(cn(due));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30 17:00, 1440, 2025-10-01 17:00", "2025-12-31 23:59, 2, 2026-01-01 00:01"})
    void elapsedMinutesRunThroughNightsAndDaysOff(String start, int minutes, String due) {
        assertThat(CN.due(cn(start), ClockLimit.elapsedMinutes(minutes))).isEqualTo(new Due(cn(due), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03 09:00, 240, 2025-11-03 11:00, 2025-11-03 14:00, 2025-11-03 16:00",
        "2025-11-07 17:00, 120, 2025-11-07 17:30, 2025-11-10 09:30, 2025-11-10 11:00",
        "2025-11-03 09:00, 60, 2025-11-03 18:00, 2025-11-04 09:00, 2025-11-03 10:00", // outside, cuts nothing
        "2025-11-03 09:00, 60, 2025-11-03 10:00, 2025-11-03 11:00, 2025-11-03 10:00", // begins when it is due
        "2025-11-03 09:00, 60, 2025-11-03 08:00, 2025-11-03 09:30, 2025-11-03 10:30", // began before the clock
        "2025-11-03 09:00, 540, 2025-11-03 17:45, 2025-11-04 09:15, 2025-11-04 10:30",
    })
    void aPauseShiftsMinutesByTheWorkingTimeItCovers(String start, int minutes, String from, String until, String due) {
        List<Pause> pauses = List.of(new Pause("WAIT", cn(from), cn(until)));
        assertThat(CN.due(cn(start), ClockLimit.minutes(minutes), pauses).at()).isEqualTo(cn(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-04 12:00, 2025-11-06 12:00, 2025-11-12 18:00", // 5/8 + 1 + 3/8 of a day
        "2025-11-04 00:00, 2025-11-06 00:00, 2025-11-12 18:00",
        "2025-11-04 09:00, 2025-11-05 18:00, 2025-11-12 18:00",
        "2025-11-03 15:00, 2025-11-04 10:00, 2025-11-10 18:00", // less than a day in all
        "2025-11-04 20:00, 2025-11-05 07:00, 2025-11-10 18:00", // only the night
        "2025-11-08 00:00, 2025-11-10 00:00, 2025-11-10 18:00", // only the weekend
        "2025-11-10 15:00, 2025-11-10 19:00, 2025-11-11 18:00", // the last day's end is paused
        "2025-11-10 15:00, 2025-11-10 18:00, 2025-11-11 18:00",
        "2025-11-10 15:00, 2025-11-10 17:59, 2025-11-10 18:00",
        "2025-11-10 18:00, 2025-11-12 18:00, 2025-11-10 18:00", // begins when it is due
        "2025-11-01 00:00, 2025-11-04 00:00, 2025-11-10 18:00", // the start day does not count anyway
    })
    void aPauseShiftsWorkingDaysByTheFullDaysItsSharesAddUpTo(String from, String until, String due) {
        List<Pause> pauses = List.of(new Pause("WAIT", cn(from), cn(until)));
        assertThat(CN.due(cn("2025-11-03 10:00"), ClockLimit.workingDays(5), pauses)
                        .at())
                .isEqualTo(cn(due));
    }

    @Test
    void sharesOfSeveralPausesAddUpExactly() {
        // Three times 160 of 480 minutes is one day; a rounded third would not be.
        List<Pause> thirds = List.of(
                new Pause("A", cn("2025-11-04 09:00"), cn("2025-11-04 11:40")),
                new Pause("B", cn("2025-11-05 09:00"), cn("2025-11-05 11:40")),
                new Pause("C", cn("2025-11-06 09:00"), cn("2025-11-06 11:40")));
        ClockLimit five = ClockLimit.workingDays(5);
        assertThat(CN.due(cn("2025-11-03 10:00"), five, thirds).at()).isEqualTo(cn("2025-11-11 18:00"));
        assertThat(CN.due(cn("2025-11-03 10:00"), five, thirds.subList(0, 2)).at())
                .isEqualTo(cn("2025-11-10 18:00"));
    }

    @Test
    void aPauseShiftsCalendarDaysAndTheMovedLastDayMovesOn() {
        ClockLimit ten = ClockLimit.calendarDays(10);
        assertThat(CN.due(cn("2025-11-03 10:00"), ten).at()).isEqualTo(cn("2025-11-13 18:00"));
        List<Pause> twoDays = List.of(new Pause("WAIT", cn("2025-11-05 00:00"), cn("2025-11-07 00:00")));
        assertThat(CN.due(cn("2025-11-03 10:00"), ten, twoDays).at()).isEqualTo(cn("2025-11-17 18:00"));
    }

    @Test
    void overlappingPausesCutTheirTimeOnce() {
        List<Pause> pauses = List.of(
                new Pause("B", cn("2025-11-03 10:30"), cn("2025-11-03 11:30")),
                new Pause("A", cn("2025-11-03 10:00"), cn("2025-11-03 11:00")));
        assertThat(CN.due(cn("2025-11-03 09:00"), ClockLimit.minutes(90), pauses)
                        .at())
                .isEqualTo(cn("2025-11-03 12:00"));
    }

    @ParameterizedTest
    @CsvSource({"60, MINUTES", "60, ELAPSED", "1, WORKING_DAYS", "1, CALENDAR_DAYS"})
    void thereIsNoDueTimeWhileAPauseHasNoEnd(long amount, LimitMode mode) {
        List<Pause> open = List.of(Pause.open("WAIT", cn("2025-11-03 09:30")));
        Due due = CN.due(cn("2025-11-03 09:00"), new ClockLimit(amount, mode), open);
        assertThat(due).isEqualTo(new Due(null, null));
        assertThat(due.isMissedAt(cn("2035-11-03 09:30"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"30, MINUTES, 2025-11-03 09:30", "30, ELAPSED, 2025-11-03 09:30"})
    void aPauseWithoutAnEndDoesNotMoveWhatWasDueBefore(long amount, LimitMode mode, String due) {
        List<Pause> open = List.of(Pause.open("WAIT", cn("2025-11-03 09:30")));
        assertThat(CN.due(cn("2025-11-03 09:00"), new ClockLimit(amount, mode), open)
                        .at())
                .isEqualTo(cn(due));
    }

    @Test
    void tenYearsOfMinutesFallDue() {
        Due due = CN.due(cn("2025-11-03 09:00"), ClockLimit.minutes(10 * 250 * 480));
        assertThat(due.at()).isBetween(cn("2035-01-01 00:00"), cn("2036-01-01 00:00"));
        assertThat(due.missingYear()).isEqualTo(2027);
    }
}
