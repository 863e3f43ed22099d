package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.cn;
import static org.commonhall.calendar.Times.date;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.DayName;
import org.commonhall.calendar.Due;
import org.commonhall.calendar.DueChange;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.LastDay;
import org.commonhall.calendar.LimitMode;
import org.commonhall.calendar.ListedDay;
import org.commonhall.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionalTest {
    private static final HolidayList WITH_2027 = HolidayList.prc().merge(HolidayList.read(new StringReader("""
                    date,kind,name_zh,name_en,decree
                    2027,list,通知,Notice,no 1
                    2027-01-01,off,元旦,New Year's Day,no 1
                    2027-01-02,off,元旦,New Year's Day,no 1
                    2027-01-03,work,元旦,New Year's Day,no 1
                    """)));

    @ParameterizedTest
    @CsvSource({
        "2026-12-31 09:00, 480, MINUTES, CLOSE_OF_BUSINESS, 2026-12-31 18:00, ",
        "2026-12-31 09:00, 481, MINUTES, CLOSE_OF_BUSINESS, 2027-01-01 09:01, 2027",
        "2026-12-30 09:00, 1, WORKING_DAYS, CLOSE_OF_BUSINESS, 2026-12-31 18:00, ",
        "2026-12-30 09:00, 2, WORKING_DAYS, CLOSE_OF_BUSINESS, 2027-01-01 18:00, 2027",
        "2026-12-30 09:00, 2, CALENDAR_DAYS, CLOSE_OF_BUSINESS, 2027-01-01 18:00, 2027",
        "2026-12-30 09:00, 2, CALENDAR_DAYS, FIXED, 2027-01-02 00:00, ",
        "2026-12-31 09:00, 9999, ELAPSED, CLOSE_OF_BUSINESS, 2027-01-07 07:39, ",
        "2019-12-31 09:00, 481, MINUTES, CLOSE_OF_BUSINESS, 2020-01-02 09:01, 2019",
        "2019-12-31 09:00, 1, WORKING_DAYS, CLOSE_OF_BUSINESS, 2020-01-02 18:00, ",
    })
    void aYearWithoutAListIsCountedOnPlainWeekdaysAndNamed(
            String start, long amount, LimitMode mode, LastDay end, String due, Integer missing) {
        assertThat(CN.due(cn(start), new ClockLimit(amount, mode, end))).isEqualTo(new Due(cn(due), missing));
    }

    @Test
    void theNewListGivesBothValues() {
        ClockLimit two = ClockLimit.workingDays(2);
        Due before = CN.due(cn("2026-12-30 09:00"), two);
        DueChange change = CN.withHolidays(WITH_2027).recompute(before, cn("2026-12-30 09:00"), two, List.of());
        assertThat(before.provisional()).isTrue();
        assertThat(change.changed()).isTrue();
        assertThat(change.before()).isEqualTo(new Due(cn("2027-01-01 18:00"), 2027));
        assertThat(change.after()).isEqualTo(new Due(cn("2027-01-03 18:00"), null));
    }

    @Test
    void aDueTimeThatOnlyStopsBeingProvisionalHasChanged() {
        Due before = CN.due(cn("2027-03-01 09:00"), ClockLimit.workingDays(1));
        DueChange change = CN.withHolidays(WITH_2027)
                .recompute(before, cn("2027-03-01 09:00"), ClockLimit.workingDays(1), List.of());
        assertThat(change.after().at()).isEqualTo(before.at());
        assertThat(change.changed()).isTrue();
    }

    @Test
    void aSettledDueTimeDoesNotChange() {
        Due before = CN.due(cn("2026-03-02 09:00"), ClockLimit.minutes(60));
        assertThat(CN.withHolidays(WITH_2027)
                        .recompute(before, cn("2026-03-02 09:00"), ClockLimit.minutes(60), List.of())
                        .changed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, true", "2027-01-03, true", "2027-05-01, true", "2027-01-04, false"})
    void aDateThatAListNamesIsKnownBeforeItsYearIsPublished(LocalDate date, boolean published) {
        DayName name = new DayName("元旦", "New Year's Day");
        WorkingCalendar some = CN.withHolidays(HolidayList.of(
                List.of(
                        new ListedDay(date("2027-01-01"), ListedDay.Kind.OFF, name, null),
                        new ListedDay(date("2027-01-03"), ListedDay.Kind.WORK, name, null),
                        new ListedDay(date("2027-05-01"), ListedDay.Kind.PLAIN, name, null)),
                List.of()));
        assertThat(some.day(date).published()).isEqualTo(published);
    }

    @Test
    void aDateTheHostItselfDeclaresNeedsNoList() {
        WorkingCalendar own = CN.toBuilder()
                .dayOff(date("2027-01-01"), new DayName("元旦", "New Year's Day"))
                .build();
        assertThat(own.day(date("2027-01-01")).published()).isTrue();
        assertThat(own.day(date("2027-01-04")).published()).isFalse();
    }

    @Test
    void aCalendarThatFollowsNoListIsNeverProvisional() {
        WorkingCalendar plain = CN.withHolidays(HolidayList.NONE);
        assertThat(plain.due(cn("2030-01-01 09:00"), ClockLimit.workingDays(400))
                        .provisional())
                .isFalse();
    }
}
