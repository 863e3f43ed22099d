package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final OpeningDays BERLIN = OpeningDays.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "10:00-14:00; 12:00-14:00 off        ~ 14",
                "We 22:00-22:00                      ~ 24",
                "Mo-Fr 10:00-16:00; We 12:00-18:00   ~ 30",
                "Mo-Fr 10:00-16:00, We 12:00-18:00   ~ 32",
                "10:00-12:00; Tu-We off; Fr off      ~ 8",
                "Th,Sa-Mo 10:00-12:00                ~ 8",
                "22:00-02:00                         ~ 28",
                "22:00-26:00                         ~ 28",
                "We-Fr 10:00-24:00 open 'a' || 'b'   ~ 42",
                "24/7                                ~ 168",
                "24/7 off                            ~ 0",
                "Mo,We,Su                            ~ 72",
                "Mo 10:00-12:00; 08:00-09:00         ~ 7",
                "08:00-09:00; 10:00-12:00            ~ 14",
                "08:00-09:00, 10:00-12:00            ~ 21",
                "Sep Mo-We 10:00-12:00               ~ 0",
                "Sep 30-Oct 02 10:00-12:00           ~ 4",
                "Dec-Oct 10:00-12:00                 ~ 14",
                "2011 10:00-12:00                    ~ 0",
                "2012 10:00-12:00                    ~ 14",
                "2010-2020/2 10:00-12:00             ~ 14",
                "2011-2020/2 10:00-12:00             ~ 0",
                "2011+ 10:00-12:00                   ~ 14",
                "week 40 10:00-12:00                 ~ 14",
                "week 01-53/2 10:00-12:00            ~ 0",
                "week 50-40 10:00-12:00              ~ 14",
                "Oct Mo[1] 10:00-12:00               ~ 2",
                "Mo[1] -1 day 10:00-12:00            ~ 0",
                "We[1,3] 10:00-12:00                 ~ 2",
                "We[-4] 10:00-12:00                  ~ 0",
                "We[-5] 10:00-12:00                  ~ 2",
                "Mo-We 10:00-12:00 || Th 08:00-09:00 ~ 7",
                "Mo 23:00-48:00                      ~ 25",
                "10:00-12:00;                        ~ 14",
            })
    void hoursOfAWeekAreOpen(String text, int hours) {
        assertThat(open(text.replace('\'', '"'))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void aLaterRuleReplacesTheDayWithTheEveningBeforeAndItsOwnEveningStillShows() {
        assertThat(week("22:00-02:00; Tu 12:00-14:00"))
                .startsWith(
                        "2012-10-01T00:00/2012-10-01T02:00",
                        "2012-10-01T22:00/2012-10-02T00:00",
                        "2012-10-02T12:00/2012-10-02T14:00",
                        "2012-10-03T00:00/2012-10-03T02:00");
        assertThat(week("22:00-02:00; Tu off"))
                .startsWith(
                        "2012-10-01T00:00/2012-10-01T02:00",
                        "2012-10-01T22:00/2012-10-02T00:00",
                        "2012-10-03T00:00/2012-10-03T02:00");
    }

    @Test
    void spansPastMidnightAreOneIntervalAndAreCutToTheWindow() {
        assertThat(week("22:00-02:00"))
                .hasSize(8)
                .startsWith("2012-10-01T00:00/2012-10-01T02:00", "2012-10-01T22:00/2012-10-02T02:00")
                .endsWith("2012-10-07T22:00/2012-10-08T00:00");
    }

    @Test
    void openAndUnknownAndClosedStayApart() {
        String text = "We-Fr 10:00-24:00 open \"a\" || \"b\"";
        List<OpeningInterval> intervals = intervals(text);
        assertThat(intervals.stream()
                        .filter(interval -> interval.state() == OpeningState.UNKNOWN)
                        .map(OpeningInterval::length)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(126));
        assertThat(intervals).extracting(OpeningInterval::comment).containsOnly("a", "b");
        assertThat(at("Mo 10:00-12:00 unknown; Tu \"call\"; We off \"fair\"", "2012-10-01T11:00"))
                .isEqualTo(new OpeningAnswer(OpeningState.UNKNOWN, null, 1, false, false));
        assertThat(at("Mo 10:00-12:00 unknown; Tu \"call\"; We off \"fair\"", "2012-10-02T11:00"))
                .isEqualTo(new OpeningAnswer(OpeningState.UNKNOWN, "call", 2, false, false));
        assertThat(at("Mo 10:00-12:00 unknown; Tu \"call\"; We off \"fair\"", "2012-10-03T11:00"))
                .isEqualTo(new OpeningAnswer(OpeningState.CLOSED, "fair", 3, false, false));
        assertThat(at("Mo 10:00-12:00", "2012-10-03T11:00"))
                .isEqualTo(new OpeningAnswer(OpeningState.CLOSED, null, 0, false, false));
    }

    @Test
    void aRuleForClosingAfterAFallbackStillCloses() {
        assertThat(week("Mo-Th 09:00-12:00 || \"by appointment\"; We off"))
                .noneMatch(interval -> interval.startsWith("2012-10-03"));
    }

    @Test
    void anAddedRuleOfAFallbackIsAFallbackToo() {
        assertThat(at("Mo 10:00-12:00 || Tu off, Mo 11:00-13:00 \"maybe\"", "2012-10-01T11:30")
                        .state())
                .isEqualTo(OpeningState.OPEN);
        assertThat(at("Mo 10:00-12:00 || Tu off, Mo 11:00-13:00 \"maybe\"", "2012-10-01T12:30")
                        .state())
                .isEqualTo(OpeningState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07:00+          | 2012-10-01T07:00/2012-10-02T00:00",
                "17:00+          | 2012-10-01T17:00/2012-10-02T03:00",
                "22:00+          | 2012-10-01T22:00/2012-10-02T06:00",
                "14:00-17:00+    | 2012-10-01T17:00/2012-10-02T03:00",
                "22:00-04:00+    | 2012-10-02T04:00/2012-10-02T12:00",
                "07:00+,12:00-16:00 | 2012-10-01T07:00/2012-10-01T12:00",
            })
    void anOpenEndIsAGuessThatLastsUntilTheNextHours(String times, String guessed) {
        assertThat(intervals("Mo " + times).stream().filter(OpeningInterval::openEnd))
                .extracting(OpeningHoursTest::text, OpeningInterval::state)
                .containsExactly(tuple(guessed, OpeningState.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "easter                          | 2012-04-08",
                "easter +1 day                   | 2012-04-09",
                "Feb 29                          | 2012-02-29",
                "Jan Su[-1]                      | 2012-01-29",
                "Dec 25 -1 day                   | 2012-12-24",
                "Dec 25-Su                       | 2012-12-23",
                "Jan 31+Mo                       | 2012-02-06",
                "2012 May 01                     | 2012-05-01",
            })
    void datesAreFound(String date, String expected) {
        assertThat(year(date)).containsExactly(expected + "T00:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apr                             | 2012-04-01T00:00/2012-05-01T00:00",
                "Feb 27-Mar 01                   | 2012-02-27T00:00/2012-03-02T00:00",
                "easter -2 days-easter +2 days   | 2012-04-06T00:00/2012-04-10T00:00",
                "Mar Su[-1]-Oct Su[-1] -1 day    | 2012-03-25T00:00/2012-10-28T00:00",
                "2012 Nov 01-2014 Jan 05         | 2012-11-01T00:00/2013-01-01T00:00",
                "Dec 01+                         | 2012-12-01T00:00/2013-01-01T00:00",
                "Dec Su[5]                       | 2012-12-30T00:00/2012-12-31T00:00",
            })
    void rangesOfDatesAreFound(String dates, String expected) {
        assertThat(
                        OpeningHours.parse(dates)
                                .intervals(moment("2012-01-01T00:00"), moment("2013-01-01T00:00"), BERLIN)
                                .stream()
                                .map(OpeningHoursTest::text))
                .containsExactly(expected);
    }

    @Test
    void aFifthWeekdayThatDoesNotExistMatchesNothing() {
        assertThat(year("Feb Su[5]")).isEmpty();
        assertThat(year("Feb We[5]")).containsExactly("2012-02-29T00:00");
    }

    @Test
    void aRangeOverNewYearHoldsOnBothSides() {
        assertThat(year("Dec 30-Jan 02")).containsExactly("2012-01-01T00:00", "2012-12-30T00:00");
    }

    @Test
    void hoursOverAClockChangeHaveTheirRealLength() {
        OpeningHours night = OpeningHours.parse("22:00-06:00");
        assertThat(night.intervals(moment("2012-03-24T12:00"), moment("2012-03-25T12:00"), BERLIN))
                .extracting(OpeningInterval::length)
                .containsExactly(Duration.ofHours(7));
        assertThat(night.intervals(moment("2012-10-27T12:00"), moment("2012-10-28T12:00"), BERLIN))
                .extracting(OpeningInterval::length)
                .containsExactly(Duration.ofHours(9));
        // 02:30 is skipped in spring: the moment of the change stands for it.
        assertThat(OpeningHours.parse("01:00-02:30")
                        .intervals(moment("2012-03-25T00:00"), moment("2012-03-25T12:00"), BERLIN))
                .extracting(OpeningInterval::length)
                .containsExactly(Duration.ofHours(1));
        assertThat(OpeningHours.parse("02:00-03:00")
                        .intervals(moment("2012-03-25T00:00"), moment("2012-03-25T12:00"), BERLIN))
                .isEmpty();
    }

    @Test
    void theNextChangeSkipsBoundariesThatChangeNothing() {
        OpeningHours hours = OpeningHours.parse("Mo 10:00-11:00 open \"a\", Mo 11:00-12:00 open \"b\"; Jan off \"c\"");
        assertThat(hours.nextChange(moment("2012-10-01T10:30"), BERLIN)).contains(moment("2012-10-01T12:00"));
        assertThat(hours.nextChange(moment("2012-12-31T12:00"), BERLIN)).contains(moment("2013-02-04T10:00"));
        assertThat(OpeningHours.parse("24/7").nextChange(moment("2012-10-01T10:30"), BERLIN))
                .isEmpty();
        assertThat(OpeningHours.parse("2040 Jan 01").nextChange(moment("2012-10-01T10:30"), BERLIN))
                .contains(moment("2040-01-01T00:00"));
    }

    @Test
    void anAnswerAtAMomentIsThatOfTheIntervalAroundIt() {
        for (String text : List.of(
                "22:00-02:00; Tu 12:00-14:00; We[1] off",
                "Mo-Fr 08:00-12:00,14:00-18:00+; Sa 23:00-30:00 || \"call\"",
                "Mar-Oct Su 01:30-02:30, week 40-45 Mo 02:00+")) {
            OpeningHours hours = OpeningHours.parse(text);
            List<OpeningInterval> intervals =
                    hours.intervals(moment("2012-10-20T00:00"), moment("2012-11-05T00:00"), BERLIN);
            for (LocalDateTime at = LocalDateTime.parse("2012-10-20T00:05");
                    at.isBefore(LocalDateTime.parse("2012-11-05T00:00"));
                    at = at.plusMinutes(17)) {
                Instant moment = at.atZone(BERLIN.zone()).toInstant();
                OpeningState expected = intervals.stream()
                        .filter(interval -> !interval.from().isAfter(moment)
                                && interval.until().isAfter(moment))
                        .map(OpeningInterval::state)
                        .findFirst()
                        .orElse(OpeningState.CLOSED);
                assertThat(hours.at(moment, BERLIN).state()).as(text + " " + at).isEqualTo(expected);
            }
        }
    }

    @Test
    void manyRulesAreRead() {
        String text = String.join(
                "; ", IntStream.range(0, 80).mapToObj(i -> "Mo 10:00-12:00").toList());
        assertThat(open(text)).isEqualTo(Duration.ofHours(2));
    }

    private static Duration open(String text) {
        return intervals(text).stream()
                .filter(interval -> interval.state() == OpeningState.OPEN)
                .map(OpeningInterval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<String> week(String text) {
        return intervals(text).stream().map(OpeningHoursTest::text).toList();
    }

    private static List<String> year(String text) {
        return OpeningHours.parse(text)
                .intervals(moment("2012-01-01T00:00"), moment("2013-01-01T00:00"), BERLIN)
                .stream()
                .map(interval ->
                        LocalDateTime.ofInstant(interval.from(), BERLIN.zone()).toString())
                .toList();
    }

    private static List<OpeningInterval> intervals(String text) {
        return OpeningHours.parse(text).intervals(moment("2012-10-01T00:00"), moment("2012-10-08T00:00"), BERLIN);
    }

    private static OpeningAnswer at(String text, String local) {
        return OpeningHours.parse(text).at(moment(local), BERLIN);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN.zone()).toInstant();
    }

    private static String text(OpeningInterval interval) {
        return LocalDateTime.ofInstant(interval.from(), BERLIN.zone()) + "/"
                + LocalDateTime.ofInstant(interval.until(), BERLIN.zone());
    }
}
