package org.commonhall.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime START = LocalDateTime.parse("1997-09-02T09:00");

    @Test
    void theLastWeekOfAYearIsThatOfIts53() {
        assertThat(Recurrence.parse("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO")
                        .first(LocalDateTime.parse("1997-12-31T09:00"), NEW_YORK, 3))
                .extracting(time -> time.toLocalDate().toString())
                .containsExactly("1998-12-28", "2004-12-27", "2009-12-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY;BYHOUR=10;BYMINUTE=5;BYSECOND=0;COUNT=1  | 10:05",
                "FREQ=HOURLY;BYHOUR=11;BYMINUTE=0,30;BYSETPOS=-1;COUNT=1 | 11:30",
                "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000           | 09:00 12:00 15:00",
            })
    void timesOfADayAreExpandedAndLimited(String rule, String times) {
        assertThat(Recurrence.parse(rule).all(START, NEW_YORK).stream()
                        .map(time -> time.toLocalTime().toString()))
                .containsExactly(times.split(" "));
    }

    @Test
    void rareTimesAreFoundWithoutCountingEverySecond() {
        assertThat(first("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", 1)).containsExactly("2016-02-29T00:00");
        assertThat(first("FREQ=MINUTELY;INTERVAL=7;BYMONTH=1,3", 1)).containsExactly("1998-01-01T00:05");
    }

    @Test
    void wallTimesStayOverClockChangesAndSkippedOnesAreLeftOutByName() {
        LocalDateTime start = LocalDateTime.parse("2012-03-24T02:30");
        Recurrence daily = Recurrence.parse("FREQ=DAILY;COUNT=2");
        assertThat(daily.all(start, BERLIN))
                .extracting(ZonedDateTime::toString)
                .containsExactly("2012-03-24T02:30+01:00[Europe/Berlin]", "2012-03-26T02:30+02:00[Europe/Berlin]");
        assertThat(daily.with(SkippedTime.LATER).all(start, BERLIN))
                .extracting(ZonedDateTime::toString)
                .containsExactly("2012-03-24T02:30+01:00[Europe/Berlin]", "2012-03-25T03:30+02:00[Europe/Berlin]");
        assertThat(Recurrence.parse("FREQ=DAILY;COUNT=2")
                        .all(LocalDateTime.parse("2012-10-27T02:30"), BERLIN)
                        .get(1)
                        .toString())
                .isEqualTo("2012-10-28T02:30+02:00[Europe/Berlin]");
    }

    @Test
    void theEndIsIncluded() {
        assertThat(first("FREQ=DAILY;UNTIL=19970904T130000Z", 9)).hasSize(3);
        assertThat(first("FREQ=DAILY;UNTIL=19970904T125959Z", 9)).hasSize(2);
        assertThat(first("FREQ=DAILY;UNTIL=19970904T090000", 9)).hasSize(3);
        assertThat(first("FREQ=DAILY;UNTIL=19970904", 9)).hasSize(3);
    }

    @Test
    void leftOutTimesCountAndAddedOnesDoNot() {
        Recurrence rule = Recurrence.parse("RRULE:FREQ=DAILY;COUNT=3")
                .without(List.of(START.plusDays(1)))
                .plus(List.of(START.plusDays(2), START.plusHours(1), START.minusDays(1)));
        assertThat(rule.all(START, NEW_YORK).stream().map(ZonedDateTime::toLocalDateTime))
                .containsExactly(START.minusDays(1), START, START.plusHours(1), START.plusDays(2));
    }

    @Test
    void theFifthWeekdayIsReadByName() {
        Recurrence fifth = Recurrence.parse("FREQ=MONTHLY;BYDAY=5TU");
        assertThat(dates(fifth)).containsExactly("1997-09-30", "1997-12-30", "1998-03-31");
        assertThat(dates(fifth.with(FifthWeekday.LAST))).containsExactly("1997-09-30", "1997-10-28", "1997-11-25");
        assertThat(dates(Recurrence.parse("FREQ=MONTHLY;BYDAY=-5TU").with(FifthWeekday.LAST)))
                .containsExactly("1997-09-02", "1997-10-07", "1997-11-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;FOO=1                | calendar.recur.part     | column 12",
                "FREQ=DAILY;;COUNT=1             | calendar.recur.part     | column 12",
                "FREQ=DAILY;BYHOUR=              | calendar.recur.part     | column 12",
                "FREQ=DAILY;INTERVAL=0           | calendar.recur.value    | column 21",
                "FREQ=DAILY;COUNT=-1             | calendar.recur.value    | column 18",
                "FREQ=FORTNIGHTLY                | calendar.recur.value    | column 6",
                "FREQ=DAILY;BYMONTH=13           | calendar.recur.value    | column 20",
                "FREQ=DAILY;BYMONTHDAY=0         | calendar.recur.value    | column 23",
                "FREQ=DAILY;UNTIL=19971301       | calendar.recur.value    | column 18",
                "FREQ=WEEKLY;BYDAY=MO,XX         | calendar.recur.value    | column 22",
                "FREQ=MONTHLY;BYDAY=0MO          | calendar.recur.value    | column 20",
                "FREQ=DAILY;FREQ=DAILY           | calendar.recur.twice    | column 12",
                "COUNT=1                         | calendar.recur.missing  | column 1",
                "FREQ=DAILY;COUNT=1;UNTIL=19990101 | calendar.recur.both   | column 1",
                "RRULE:FREQ=WEEKLY;BYDAY=1MO     | calendar.recur.numbered | column 25",
                "FREQ=DAILY;BYSETPOS=1           | calendar.recur.setpos   | column 1",
            })
    void badRulesAreRefusedWithTheirColumn(String rule, String code, String column) {
        assertThatThrownBy(() -> Recurrence.parse(rule))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.code()).isEqualTo(code);
                                    assertThat(violation.path()).isEqualTo(column);
                                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYMONTHDAY=31;BYMONTH=4",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=YEARLY;UNTIL=19960101",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
            })
    void rulesThatNeverOccurAreRefused(String rule) {
        assertThatThrownBy(() -> Recurrence.parse(rule).first(START, NEW_YORK, 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("calendar.recur.never"));
    }

    /** What a question may cost is counted, not timed: so many dates and periods, however the rule is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MINUTELY;INTERVAL=7;BYHOUR=3;BYMINUTE=5;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
                "FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
            })
    void theWorkOfAQuestionIsBounded(String rule) {
        RecurWalk walk = new RecurWalk(RecurReader.read(rule), FifthWeekday.NONE, START);
        assertThatThrownBy(() -> {
                    while (walk.next() != null) {
                        assertThat(walk.steps()).isLessThanOrEqualTo(RecurWalk.MOST_STEPS);
                    }
                    throw new RuleViolation("calendar.recur.never");
                })
                .isInstanceOf(RuleViolation.class);
        assertThat(walk.steps()).isLessThanOrEqualTo(RecurWalk.MOST_STEPS + 1);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        refused("calendar.recur.limit", () -> Recurrence.parse("FREQ=DAILY").first(START, NEW_YORK, 1001));
        refused("calendar.recur.limit", () -> Recurrence.parse("FREQ=DAILY").first(START, NEW_YORK, 0));
        refused("calendar.recur.endless", () -> Recurrence.parse("FREQ=DAILY").all(START, NEW_YORK));
        refused(
                "calendar.recur.limit",
                () -> Recurrence.parse("FREQ=DAILY;COUNT=5000").all(START, NEW_YORK));
        refused(
                "calendar.recur.never",
                () -> Recurrence.parse("FREQ=DAILY;COUNT=1")
                        .without(List.of(START))
                        .all(START, NEW_YORK));
        assertThatThrownBy(() -> Recurrence.parse("FREQ=DAILY;BYMONTH=1" + ",1".repeat(50_000)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.message(Locale.ENGLISH))
                                .isEqualTo("column 4097: A rule is at most 4096 characters long"));
    }

    @Test
    void farStepsEndWithTheLastYear() {
        assertThat(first("FREQ=DAILY;INTERVAL=999999999", 3)).containsExactly("1997-09-02T09:00");
        assertThat(first("FREQ=YEARLY;INTERVAL=4000", 3)).hasSize(3);
        assertThat(Recurrence.parse("FREQ=DAILY")).hasToString("FREQ=DAILY");
        assertThat(Duration.between(
                        Recurrence.parse("FREQ=DAILY")
                                .first(START, BERLIN, 1000)
                                .get(0),
                        Recurrence.parse("FREQ=DAILY")
                                .first(START, BERLIN, 1000)
                                .get(999)))
                .isEqualTo(Duration.ofDays(999));
    }

    private static void refused(String code, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<String> first(String rule, int limit) {
        return Recurrence.parse(rule).first(START, NEW_YORK, limit).stream()
                .map(time -> time.toLocalDateTime().toString())
                .toList();
    }

    private static List<String> dates(Recurrence rule) {
        return rule.first(START, NEW_YORK, 3).stream()
                .map(time -> time.toLocalDate().toString())
                .toList();
    }
}
