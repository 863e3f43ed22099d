package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.HolidayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours as Chinese stations, parks, halls and shops publish them. */
class ChineseHoursTest {
    private static final String REFUSED = "REFUSED";
    private static final OpeningDays DAYS =
            OpeningDays.prc(MakeupPolicy.AS_WEEKDAY).withSchoolHolidays(HolidayList.prc());
    private static final Instant FROM = moment("2025-01-01T00:00");
    private static final Instant UNTIL = moment("2026-01-01T00:00");

    @Test
    void publishedHoursAreReadAsTheyAreMeantOrRefused() throws IOException {
        List<String[]> forms = published();
        assertThat(forms).hasSizeGreaterThanOrEqualTo(60);
        int read = 0;
        for (String[] form : forms) {
            if (form[2].equals(REFUSED)) {
                assertThatThrownBy(() -> OpeningHours.parse(form[0]))
                        .as(form[0])
                        .isInstanceOf(InvalidInput.class);
            } else {
                assertThat(stretches(form[0]))
                        .as(form[0])
                        .isEqualTo(stretches(form[2]))
                        .isNotNull();
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(54);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周一至周五 09:00-17:00 | Mo-Fr 09:00-17:00",
                "星期一至星期五，9点-17点 | Mo-Fr 09:00-17:00",
                "每天 | Mo-Su",
                "全天24小时开放 | 00:00-24:00",
                "工作日 9:00—17:00 | Mo-Fr 09:00-17:00; PH off",
                "工作日 9:00-17:00，周末及节假日 10:00-16:00 | Mo-Fr 09:00-17:00; Sa-Su,PH 10:00-16:00",
                "周一闭馆（法定节假日除外），9:00-17:00 | 09:00-17:00; Mo off; PH 09:00-17:00",
                "除周一外，每天9:00-17:00 | Mo-Su 09:00-17:00; Mo off",
                "周一至周五（除法定节假日）9:00-17:00 | Mo-Fr 09:00-17:00; PH off",
                "周二至周日9:00-17:00，周一闭馆，节假日逢周一不闭馆 | Tu-Su 09:00-17:00; Mo off; PH Mo 09:00-17:00",
                "夏季（5月-10月）8:00-18:00，冬季（11月-4月）8:30-17:30 | May-Oct 08:00-18:00; Nov-Apr 08:30-17:30",
                "10:00-22:00（周一至周四） 10:00-23:00（周五至周日） | Mo-Th 10:00-22:00; Fr-Su 10:00-23:00",
                "10:00-21:30（周五、周六延长至22:00） | 10:00-21:30; Fr,Sa 10:00-22:00",
                "周一至周五9:00-17:00（午休12:00-13:30） | Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:30 off",
                "每月第一个周一闭馆，每天9:00-17:00 | Mo-Su 09:00-17:00; Mo[1] off",
                "晚上10点至次日凌晨2点 | 22:00-02:00",
                "早上九点至下午五点半 | 09:00-17:30",
                "17:00至深夜 | 17:00+",
                "每周一三五 19:00-21:00 | Mo,We,Fr 19:00-21:00",
                "Mon-Fri 9:00-18:00 周末休息 | Mo-Fr 09:00-18:00; Sa-Su off",
                "9:00-17:00（16:30停止入场） | 09:00-17:00 open \"16:30停止入场\"",
            })
    void theWarningSaysHowItWasRead(String text, String reading) {
        Readings.readAs(text, reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9点-5点 | calendar.hours.noon | column 4",
                "上午9:00-5:00 | calendar.hours.noon | column 8",
                "夏季 8:00-18:00 | calendar.hours.season | column 1",
                "周六、五一闭馆 | calendar.hours.word | column 4",
                "周一至周五，电话预约 | calendar.hours.word | column 7",
                "9:00-12:00，周一 19:00-21:00 | calendar.hours.add | column 12",
                "周一至周五 9:00-17:00；周五至周日 9:00-21:00 | calendar.hours.add | column 18",
                "周二9:00-12:00，周三9:00-17:00，周一闭馆（节假日除外） | calendar.hours.except | column 35",
                "周一至周五 9:00 | calendar.hours.point | column 7",
                "周一至周五 25:30-27:00 | calendar.hours.clock | column 13",
                "13月1日 9:00-17:00 | calendar.hours.date | column 1",
                "每天9:00-17:00，周六 | calendar.hours.bare | column 14",
                "全年无休 | calendar.hours.empty | column 5",
            })
    void whatMayMeanTwoThingsIsRefusedWithItsColumn(String text, String code, String column) {
        Readings.refused(text, code, column);
    }

    @Test
    void anAccountQuotesTheWordsOfTheRule() {
        assertThat(OpeningHours.parse("周一至周五 9:00-17:00；周末 10:00-16:00")
                        .explain(moment("2025-11-01T11:00"), DAYS)
                        .text(Locale.CHINESE))
                .contains("规则 2（第 18 至 31 列）：周末 10:00-16:00");
    }

    private static List<String[]> published() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChineseHoursTest.class.getResourceAsStream("chinese-hours.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    /** Neighbours that differ in their remark alone are one stretch. */
    private static List<String> stretches(String text) {
        List<OpeningInterval> joined = new ArrayList<>();
        for (OpeningInterval next : OpeningHours.parse(text).intervals(FROM, UNTIL, DAYS)) {
            OpeningInterval last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            boolean goesOn = last.until().equals(next.from()) && last.state() == next.state();
            if (goesOn) {
                joined.remove(joined.size() - 1);
            }
            joined.add(new OpeningInterval(
                    goesOn ? last.from() : next.from(), next.until(), next.state(), null, next.openEnd()));
        }
        return joined.stream().map(OpeningInterval::toString).toList();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(DAYS.zone()).toInstant();
    }
}
