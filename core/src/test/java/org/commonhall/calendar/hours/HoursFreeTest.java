package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.DayName;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Selectors in any order, steps, stops and full-width signs, which the parser alone refuses. */
class HoursFreeTest {
    private static final HolidayList HOLIDAYS = HolidayList.of(
            Stream.of("2012-01-06", "2012-04-06", "2012-10-03", "2012-12-25")
                    .map(date ->
                            new ListedDay(LocalDate.parse(date), ListedDay.Kind.OFF, new DayName("节", "holiday"), null))
                    .toList(),
            List.of(2012));
    private static final OpeningDays BERLIN = OpeningDays.of("Europe/Berlin")
            .with(HOLIDAYS, MakeupPolicy.AS_CALENDAR)
            .withSchoolHolidays(HOLIDAYS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Jan 01-31/8                       ~ 01-01 01-09 01-17 01-25",
                "Jan 10-31/7: 00:00-24:00          ~ 01-10 01-17 01-24 01-31",
                "2012 Jan 01-31/8; 2010 Dec 01-31/8 ~ 01-01 01-09 01-17 01-25",
                "Dec 25-Jan 05/5                   ~ 01-04 12-25 12-30",
                "2011 Dec 25-2012 Jan 15/10        ~ 01-04 01-14",
                "easter -2 days-easter +4 days/2   ~ 04-06 04-08 04-10",
                "Dec 11,15-17/2,24,25              ~ 12-11 12-15 12-17 12-24",
                "2012 Dec 11.,15.-16. We off; 2012 Dec 11.,15.-16.; 2013/1 Dec 24. ~ 12-11 12-15",
                "Jan 01,Dec 24.-25.                ~ 01-01 12-24",
                "Dec 24.,Jan 02: 18:00-22:00       ~ 01-02 12-24",
                "Jan week 02                       ~ 01-09",
                "week 02 00:00-24:00 Jan           ~ 01-09",
                "Jan 11-Jan 11: week 02: 00:00-24:00 ~ 01-11",
                "00:00-24:00 Mo-Su Feb week 05     ~ 02-01",
                "open week 06 Feb                  ~ 02-06",
                "week 05 Feb 2011-2013             ~ 02-01",
                "2010/2 Feb 29                     ~ 02-29",
                "2011/2 Feb 29                     ~ ''",
                "2009,2010/2,2020-2029/3,2060+ Feb 29 Mo-Su ~ 02-29",
                "We PH                             ~ 10-03",
                "We: PH                            ~ 10-03",
                "PH: We,Fr                         ~ 01-06 04-06 10-03",
                "Mo-We PH -1 day                   ~ 10-02 12-24",
                "SH PH -1 day Tu-We                ~ 10-02 12-25",
                "Jan Mo,PH week 01                 ~ 01-02 01-06",
                "Mo 24/7 Jan 01-15                 ~ 01-02 01-09",
                "Jan We. 10:00-12:00 week 02       ~ 01-11",
                "Jan week 02 Mo 10:00-12:00 14:00-15:00, Jan 31 ~ 01-09 01-09 01-31",
                "Jan 09 10-12 14-15                ~ 01-09 01-09",
            })
    void daysAreThoseThatAllSelectorsHold(String text, String days) {
        OpeningHours hours = OpeningHours.parse(text);
        assertThat(hours.warning()).isPresent();
        assertThat(hours.intervals(moment("2012-01-01T00:00"), moment("2013-01-01T00:00"), BERLIN).stream()
                        .map(interval -> LocalDateTime.ofInstant(interval.from(), BERLIN.zone())
                                .toString()
                                .substring(5, 10)))
                .containsExactly(days.isEmpty() ? new String[0] : days.split(" "));
    }

    @Test
    void aRemarkMayStandBeforeTheHours() {
        OpeningHours hours = OpeningHours.parse("We \"call\" 10:00-16:00");
        assertThat(hours.at(moment("2012-10-03T11:00"), BERLIN))
                .isEqualTo(new OpeningAnswer(OpeningState.UNKNOWN, "call", 1, false, false));
        assertThat(hours.at(moment("2012-10-03T16:00"), BERLIN).rule()).isZero();
    }

    @Test
    void fullWidthSignsAreReadAndRemarksAreLeftAsTheyAre() {
        OpeningHours hours = OpeningHours.parse("Mo－Fr ０９：００～12：00，13：00-18：00；Sa \"请先致电：1，2\"");
        assertThat(hours.warning().map(warning -> warning.text(Locale.ENGLISH).strip()))
                .contains("The text does not keep to the syntax; it was read as:"
                        + " Mo-Fr 09:00-12:00,13:00-18:00; Sa \"请先致电：1，2\"");
        assertThat(hours.at(moment("2012-10-01T12:30"), BERLIN).state()).isEqualTo(OpeningState.CLOSED);
        assertThat(hours.at(moment("2012-10-06T12:30"), BERLIN).comment()).isEqualTo("请先致电：1，2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:00-14:00; 12:00-14:00 off",
                "Mo-Fr 10:00-16:00, We 12:00-18:00",
                "10:00-12:00; Tu-We off; Fr off",
                "22:00-02:00; PH off",
                "We-Fr 10:00-24:00 open \"a\" || \"b\"",
                "Mo-Fr 08:00-12:00,14:00-18:00+; Sa[1,-1] 23:00-30:00 || \"call\"",
                "Mar-Oct Su 01:30-02:30, week 40-45 Mo 02:00+",
                "2012 Feb 03-Mar 10 10:00-11:00; 2012-2014/2 week 20-30/3 Tu 09:00-10:00",
                "Jan,Apr-Jun/2 Fr[2] -1 day; easter -2 days-easter +1 day off \"closed\"",
                "Mo,PH,Sa 10:00-12:00; SH,PH Tu-Fr 08:00-09:00; PH -1 day 07:00-08:00",
                "Dec 24-26,31 10:00-12:00; Dec Su[1]-Dec 20 We unknown",
            })
    void whatTheParserReadsIsTheSameReadFreely(String text) {
        // The last rule, for a year that is not asked for, is none of the parser's.
        OpeningHours freely = OpeningHours.parse(text + "; 2001 Jan week 02 off");
        assertThat(freely.warning().map(Explanation::arguments)).isPresent();
        Instant from = moment("2012-01-01T00:00");
        Instant until = moment("2014-01-01T00:00");
        assertThat(freely.intervals(from, until, BERLIN))
                .isEqualTo(OpeningHours.parse(text).intervals(from, until, BERLIN))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Mo We week 02 10:00-12:00         ~ calendar.hours.syntax ~ column 4",
                "Jan week 02 week 03               ~ calendar.hours.syntax ~ column 5",
                "2012 week 02 2013                 ~ calendar.hours.syntax ~ column 14",
                "Jan week 02, Mo                   ~ calendar.hours.syntax ~ column 5",
                "Jan 01-31/0                       ~ calendar.hours.syntax ~ column 10",
                "Jan 01-31/99999999999             ~ calendar.hours.syntax ~ column 10",
                "Jan 28-Feb 02/2,05                ~ calendar.hours.syntax ~ column 1",
                "Jan 10.15-12.00 week 02           ~ calendar.hours.syntax ~ column 7",
                "Jan week 02 open off              ~ calendar.hours.syntax ~ column 5",
                "Jan week 02 10:00-12:00: Mo       ~ calendar.hours.syntax ~ column 5",
                "99999999999 Jan week 02           ~ calendar.hours.syntax ~ column 1",
                "Jan week 02 \"open                 ~ calendar.hours.syntax ~ column 5",
                "Feb 30-31/8                       ~ calendar.hours.date   ~ column 1",
            })
    void whatMayMeanTwoThingsIsRefusedWhereGoodSyntaxEnds(String text, String code, String column) {
        Readings.refused(text, code, column);
    }

    /** Texts of random signs are read or refused; 4,000 of them take as long as a few screens of good ones. */
    @Test
    void noTextBreaksTheReader() {
        List<String> signs = List.of(
                "Mo",
                "Su",
                "Jan",
                "Feb",
                "PH",
                "SH",
                "week",
                "easter",
                "24/7",
                "open",
                "off",
                "\"a\"",
                "\"",
                ",",
                ";",
                ":",
                "+",
                "-",
                "/",
                ".",
                "h",
                "[",
                "]",
                "||",
                "01",
                "31",
                "54",
                "2012",
                "99999999999",
                "10:00-12:00",
                "12:00",
                "-1 day",
                "(sunset+01:00)",
                "sunrise",
                " to ",
                "pm",
                "x",
                "：",
                "\\",
                "\u0000");
        Random random = new Random(5545);
        int read = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(any -> signs.get(random.nextInt(signs.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            try {
                OpeningHours.parse(text).nextChange(moment("2012-01-01T00:00"), BERLIN);
                read++;
            } catch (InvalidInput refusal) {
                assertThat(refusal.violations().get(0).path()).as(text).startsWith("column ");
            }
        }
        assertThat(read).isPositive();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN.zone()).toInstant();
    }
}
