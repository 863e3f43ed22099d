package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours in English and German words, and texts that are more likely a slip than meant. */
class HoursWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday-Friday 9am-5pm | Mo-Fr 09:00-17:00",
                "Mon-Fri 9am-noon, 1pm-5pm; weekends closed | Mo-Fr 09:00-12:00,13:00-17:00; Sa-Su closed",
                "weekdays 9am-5pm, Saturday and Sunday noon-4pm | Mo-Fr 09:00-17:00, Sa,Su 12:00-16:00",
                "Mon - Thu: 8am - 8pm, Fri: 8am - midnight | Mo-Th 08:00-20:00, Fr 08:00-24:00",
                "daily | Mo-Su",
                "daily 24 hours | Mo-Su 00:00-24:00",
                "24 hours 7 days a week | 24/7",
                "always closed | off",
                "midnight-24:00 | 00:00-24:00",
                "17:00-late | 17:00+",
                "17:00 till late | 17:00+",
                "17:00 bis Open End | 17:00+",
                "ab 17 Uhr | 17:00+",
                "from 9:00 to 17:00 | 09:00-17:00",
                "Mo 12:00 until 14:00 | Mo 12:00-14:00",
                "Mo 12:00→14:00 | Mo 12:00-14:00",
                "Mo 09³⁰-12°° | Mo 09:30-12:00",
                "Mo-Fr 13:00-17:00 by appointment | Mo-Fr 13:00-17:00 \"by appointment\"",
                "Mo & Th and weekends 10:00-12:00 | Mo,Th,Sa-Su 10:00-12:00",
                "April to October: daily 10am-6pm | Apr-Oct: Mo-Su 10:00-18:00",
                "Mo.-Fr. 8.00-12.00 Uhr und 14.00-18.00 Uhr | Mo-Fr 08:00-12:00,14:00-18:00",
                "Mo: geschlossen, Di: 14-18Uhr | Mo off, Tu 14:00-18:00",
                "täglich 10-18 Uhr, Montag geschlossen | Mo-Su 10:00-18:00, Mo off",
                "Mo bis Fr von 9 bis 17 Uhr | Mo-Fr 09:00-17:00",
                "Samstags und sonntags 10 bis 16 Uhr | Sa,Su 10:00-16:00",
                "1. April bis 31. Oktober täglich 9-18 Uhr | Apr 01-Oct 31 Mo-Su 09:00-18:00",
                "opening_hours=nonstop geöffnet | 24/7",
                "10-2pm | 10:00-14:00",
                "22-2 | 22:00-02:00",
            })
    void wordsAreReadAndTheWarningSaysHow(String text, String reading) {
        Readings.readAs(text, reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24am-26pm | calendar.hours.clock | column 1",
                "Mo 9am-13pm | calendar.hours.clock | column 8",
                "Mon-Fri 9-5 | calendar.hours.noon | column 9",
                "9am-5 | calendar.hours.noon | column 1",
                "1-5pm | calendar.hours.noon | column 1",
                "Jun 30-24 | calendar.hours.reversed | column 1",
                "easter + 370 days | calendar.hours.offset | column 1",
                "Mo 10:00-12:00; Mo[1] -400 days | calendar.hours.offset | column 17",
                "PH +366 days off | calendar.hours.offset | column 1",
                "Jan,,,Dec | calendar.hours.gap | column 5",
                "Mo-Fr 10:00-12:00, , Sa 10:00-12:00 | calendar.hours.gap | column 20",
                "week 02-52/2 We, week 01-53/2 Sa 10:00-12:00 | calendar.hours.bare | column 1",
                "Mo 10:00-12:00; Su, Jan 10:00-12:00 | calendar.hours.bare | column 17",
                "werktags 9-17 Uhr | calendar.hours.syntax | column 3",
                "daily 10:00-12:00 perhaps | calendar.hours.syntax | column 19",
            })
    void slipsAreRefusedWithTheirColumn(String text, String code, String column) {
        Readings.refused(text, code, column);
    }

    @Test
    void weeksThatPassTheYearsEndAreReadWithAWarning() {
        assertThat(OpeningHours.parse("week 40-30; week 50-02 Mo 10:00-12:00")
                        .warning()
                        .orElseThrow()
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                        Read from week 40 of one year to week 30 of the next
                          Read from week 50 of one year to week 2 of the next
                        """);
        assertThat(OpeningHours.parse("week 30-40").warning()).isEmpty();
    }

    /** Texts of random words are read or refused with a column, whatever their order. */
    @Test
    void noTextOfWordsBreaksTheReader() {
        List<String> words = List.of(
                "周一",
                "至",
                "周五",
                "（",
                "）",
                "，",
                "；",
                "9:00",
                "-",
                "17:00",
                "闭馆",
                "除外",
                "节假日",
                "工作日",
                "每天",
                "下午",
                "5点",
                "夏季",
                "4月",
                "1日",
                "次日",
                "全天",
                "午休",
                "延长至",
                "停止入馆",
                "逢周一",
                "照常开放",
                "闭馆时间",
                "除",
                "外",
                "起",
                "、",
                "日",
                "\"",
                "Monday",
                "daily",
                "noon",
                "pm",
                "Uhr",
                "bis",
                "und",
                "24 hours",
                "late",
                "ab 9",
                "°°",
                " ");
        Random random = new Random(2601);
        int read = 0;
        for (int i = 0; i < 6_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(any -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining());
            try {
                OpeningHours.parse(text);
                read++;
            } catch (InvalidInput refusal) {
                String path = refusal.violations().get(0).path();
                assertThat(path).as(text).startsWith("column ");
                assertThat(Integer.parseInt(path.substring(7))).as(text).isBetween(1, text.length() + 1);
            }
        }
        assertThat(read).isGreaterThan(100);
    }
}
