package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.cn;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonhall.Explanation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.commonhall.calendar.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    private static final Explanation MINUTES = CN.explain(
            cn("2025-09-26 16:00"),
            ClockLimit.minutes(1000),
            List.of(new Pause("WAIT", cn("2025-09-29 10:00"), cn("2025-09-29 14:30"))));
    private static final Explanation DAYS = CN.explain(
            cn("2026-12-28 16:00"),
            ClockLimit.workingDays(5),
            List.of(new Pause("WAIT", cn("2026-12-30 09:00"), cn("2026-12-31 09:00"))));
    private static final Explanation MOVED = CN.explain(cn("2025-09-29 16:00"), ClockLimit.calendarDays(2), List.of());

    @Test
    void countedWindowsAreListedOneByOneInEnglish() {
        assertThat(MINUTES.text(Locale.ENGLISH)).isEqualTo("""
                        Due 2025-09-30 11:10 (Asia/Shanghai): 1000 working minutes from 2025-09-26 16:00
                          2025-09-26 Fri, working day: 16:00-18:00, 120 min, total 120
                          2025-09-27 Sat, rest day: not counted
                          2025-09-28 Sun, make-up working day (National Day and Mid-Autumn Festival, 国办发明电〔2024〕12号): 09:00-12:00, 180 min, total 300
                          2025-09-28 Sun, make-up working day (National Day and Mid-Autumn Festival, 国办发明电〔2024〕12号): 13:00-18:00, 300 min, total 600
                          2025-09-29 Mon, working day: 09:00-12:00, 60 min, total 660
                          2025-09-29 Mon, working day: 13:00-18:00, 210 min, total 870
                          2025-09-30 Tue, working day: 09:00-11:10, 130 min, total 1000
                          Paused (WAIT) from 2025-09-29 10:00 to 2025-09-29 14:30: 210 min cut out
                        """);
    }

    @Test
    void countedWindowsAreListedOneByOneInChinese() {
        assertThat(MINUTES.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("""
                        到期时间 2025-09-30 11:10（Asia/Shanghai）：自 2025-09-26 16:00 起算，1000 个工作分钟
                          2025-09-26 周五 工作日：16:00-18:00，120 分钟，累计 120
                          2025-09-27 周六 休息日：不计
                          2025-09-28 周日 调休上班日（国庆节、中秋节，国办发明电〔2024〕12号）：09:00-12:00，180 分钟，累计 300
                          2025-09-28 周日 调休上班日（国庆节、中秋节，国办发明电〔2024〕12号）：13:00-18:00，300 分钟，累计 600
                          2025-09-29 周一 工作日：09:00-12:00，60 分钟，累计 660
                          2025-09-29 周一 工作日：13:00-18:00，210 分钟，累计 870
                          2025-09-30 周二 工作日：09:00-11:10，130 分钟，累计 1000
                          中止计时（WAIT）2025-09-29 10:00 至 2025-09-29 14:30：扣除 210 分钟
                        """);
    }

    @Test
    void countedDaysAreListedAndAMissingYearIsNamedInEnglish() {
        assertThat(DAYS.text(Locale.ENGLISH)).isEqualTo("""
                        Due 2027-01-05 18:00 (Asia/Shanghai): 5 working days from 2026-12-28 16:00 [民法典 Civil Code 201, 203]
                          Provisional: no list of days off is published for 2027, plain weekdays are counted
                          2026-12-28 Mon is the start day and does not count
                          2026-12-29 Tue, working day: day 1
                          2026-12-30 Wed, working day: paused, still day 1
                          2026-12-31 Thu, working day: day 2
                          2027-01-01 Fri, working day: day 3
                          2027-01-02 to 2027-01-03, rest day: not counted
                          2027-01-04 Mon, working day: day 4
                          2027-01-05 Tue, working day: day 5
                          The last day ends at close of business, 2027-01-05 18:00
                          Paused (WAIT) from 2026-12-30 09:00 to 2026-12-31 09:00: 480 min cut out
                        """);
    }

    @Test
    void aLastDayThatMovesOnSaysSoInChinese() {
        assertThat(MOVED.text(Locale.CHINESE)).isEqualTo("""
                        到期时间 2025-10-09 18:00（Asia/Shanghai）：自 2025-09-29 16:00 起算，2 个自然日 [民法典 Civil Code 201, 203]
                          2025-09-29 周一 为起算当日，不计入
                          2025-09-30 周二 工作日：第 1 日
                          2025-10-01 周三 放假（国庆节、中秋节，国办发明电〔2024〕12号）：第 2 日
                          最后一日 2025-10-01 周三 不上班（放假（国庆节、中秋节，国办发明电〔2024〕12号））：顺延至 2025-10-09 周四
                          最后一日截止于停止业务活动的时间：2025-10-09 18:00
                        """);
    }

    @Test
    void anOpenPauseLeavesNoDueTime() {
        assertThat(CN.explain(
                                cn("2025-09-26 16:00"),
                                ClockLimit.elapsedMinutes(1440),
                                List.of(Pause.open("WAIT", cn("2025-09-26 17:00"))))
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                        No due time while a pause without an end lasts: 1440 minutes straight through from 2025-09-26 16:00
                          From 2025-09-26 16:00 to 2025-09-26 17:00 straight through: 60 min
                          Paused (WAIT) since 2025-09-26 17:00
                        """);
    }

    @Test
    void aLongSpanIsSummedUpByMonths() {
        assertThat(CN.explain(cn("2025-09-26 16:00"), ClockLimit.minutes(20_000), List.of())
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                        Due 2025-12-01 13:20 (Asia/Shanghai): 20000 working minutes from 2025-09-26 16:00
                          2025-09-26 to 2025-09-30: 4 days with working time, 1560 min, total 1560
                          2025-10-09 to 2025-10-31: 18 days with working time, 8640 min, total 10200
                          2025-11-03 to 2025-11-28: 20 days with working time, 9600 min, total 19800
                          2025-12-01 to 2025-12-01: 1 days with working time, 200 min, total 20000
                        """);
    }

    @ParameterizedTest
    @CsvSource({"5270400, MINUTES", "5270400, ELAPSED", "3660, WORKING_DAYS", "3660, CALENDAR_DAYS"})
    void theAccountStaysShortHoweverLongTheSpan(long amount, LimitMode mode) {
        List<Pause> many = IntStream.range(0, 200)
                .mapToObj(i -> new Pause(
                        "WAIT",
                        cn("2025-09-26 16:00").plusSeconds(i * 7200L),
                        cn("2025-09-26 17:00").plusSeconds(i * 7200L)))
                .toList();
        Explanation account = CN.explain(cn("2025-09-26 16:00"), new ClockLimit(amount, mode), many);
        assertThat(account.text(Locale.ENGLISH).lines().count()).isLessThan(110);
    }

    @ParameterizedTest
    @CsvSource({"1000", "7", "20000", "90000"})
    void theLastTotalIsTheLimit(long minutes) {
        Explanation account = CN.explain(cn("2025-09-26 16:00:30"), ClockLimit.minutes(minutes), List.of());
        Explanation last = account.children().get(account.children().size() - 1);
        assertThat(last.arguments().get(last.arguments().size() - 1)).isEqualTo(Long.toString(minutes));
    }
}
