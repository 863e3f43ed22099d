package org.commonhall.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseDatesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** Ten Thursdays, of which 1 October is National Day. */
    @ParameterizedTest
    @CsvSource({"SKIP, 9, 1, 2026-10-22", "EXTEND, 10, 1, 2026-10-29", "KEEP, 10, 0, 2026-10-22"})
    void tenThursdays(OnDayOff policy, int held, int skipped, LocalDate last) {
        ImmutableList<CourseDates.Date> dates = dates("FREQ=WEEKLY;COUNT=10;BYDAY=TH", policy);
        assertThat(dates.stream().filter(date -> date.dayOff() == null)).hasSize(held);
        List<CourseDates.Date> off =
                dates.stream().filter(date -> date.dayOff() != null).toList();
        assertThat(off).hasSize(skipped);
        off.forEach(date -> {
            assertThat(Objects.requireNonNull(date.dayOff()).zh()).isEqualTo("国庆节");
            assertThat(LocalDate.ofInstant(date.span().from(), SHANGHAI)).isEqualTo("2026-10-01");
        });
        assertThat(LocalDate.ofInstant(dates.get(dates.size() - 1).span().from(), SHANGHAI))
                .isEqualTo(last);
    }

    /** A rule with an end is extended beyond it by as many dates as were left out. */
    @Test
    void aRuleWithAnEndIsExtendedToo() {
        ImmutableList<CourseDates.Date> dates = dates("FREQ=WEEKLY;UNTIL=20261022T235959;BYDAY=TH", OnDayOff.EXTEND);
        assertThat(dates.stream().filter(date -> date.dayOff() == null)).hasSize(10);
    }

    /** A first beginning that the clock leaves out is refused, and not moved to another day. */
    @Test
    void aTimeThatTheClockLeavesOutIsRefused() {
        assertThatThrownBy(() -> CourseDates.of(
                        "FREQ=DAILY;COUNT=1",
                        LocalDateTime.parse("2026-03-08T02:30"),
                        Duration.ofMinutes(90),
                        ZoneId.of("America/New_York"),
                        OnDayOff.KEEP,
                        HolidayList.prc()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.code()).isEqualTo("course.time.gap")));
    }

    @Test
    void noDatesAndTooManyAreRefused() {
        assertThatThrownBy(() -> dates("FREQ=DAILY;COUNT=201", OnDayOff.KEEP))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("course.session.many"));
        assertThatThrownBy(() -> CourseDates.of(
                        "FREQ=DAILY;COUNT=2",
                        LocalDateTime.parse("2026-10-01T19:00"),
                        Duration.ofMinutes(90),
                        SHANGHAI,
                        OnDayOff.SKIP,
                        HolidayList.prc()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("course.session.none"));
    }

    /** The most dates there can be, and a day off that is worked on. */
    @Test
    void theMostDatesAndAMakeUpDay() {
        assertThat(dates("FREQ=DAILY;COUNT=200", OnDayOff.KEEP)).hasSize(200);
        LocalDate worked = LocalDate.parse("2026-02-28");
        assertThat(HolidayList.prc().find(worked).orElseThrow().kind()).isNotEqualTo(ListedDay.Kind.OFF);
        assertThat(CourseDates.of(
                        "FREQ=DAILY;COUNT=1",
                        worked.atTime(19, 0),
                        Duration.ofMinutes(90),
                        SHANGHAI,
                        OnDayOff.SKIP,
                        HolidayList.prc()))
                .singleElement()
                .satisfies(date -> assertThat(date.dayOff()).isNull());
    }

    /** One of a and b, and c. */
    @Test
    void prerequisites() {
        PrerequisiteRule rule = PrerequisiteRule.parse("a|b; c");
        List<PrerequisiteRule.Held> held =
                List.of(new PrerequisiteRule.Held("a", TODAY.minusMonths(2), LocalDate.of(2026, 6, 1)));
        PrerequisiteRule.Answer answer = rule.ask(held, TODAY, LocalDate.of(2026, 3, 5));
        assertThat(answer.met()).isFalse();
        assertThat(answer.missing()).containsExactly("c");
        assertThat(answer.lapsing()).isEmpty();
        PrerequisiteRule.Answer later = rule.ask(held, TODAY, LocalDate.of(2026, 6, 1));
        assertThat(later.lapsing()).containsExactly("a|b");
        assertThat(PrerequisiteRule.parse("a").ask(held, TODAY, TODAY).met()).isTrue();
        assertThat(PrerequisiteRule.parse(null).ask(List.of(), TODAY, TODAY).met())
                .isTrue();
        assertThat(rule.codes()).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> PrerequisiteRule.parse("a; |b"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        no -> assertThat(no.explanation().arguments().get(0)).isEqualTo(3));
    }

    private static ImmutableList<CourseDates.Date> dates(String rule, OnDayOff policy) {
        return CourseDates.of(
                rule,
                LocalDateTime.parse("2026-08-20T19:00"),
                Duration.ofMinutes(90),
                SHANGHAI,
                policy,
                HolidayList.prc());
    }
}
