package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.cn;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaClockTest {
    private static final PauseRule ANY = new PauseRule("WAIT", 100, null);
    private static final SlaClock HOUR =
            SlaClock.start(ClockKind.SOLUTION, cn("2025-11-03 09:00"), ClockLimit.minutes(60));

    @ParameterizedTest
    @CsvSource({
        "2025-11-03 09:59, false, 59, 1",
        "2025-11-03 10:00, false, 60, 0", // exactly at due is on time
        "2025-11-03 10:00:01, true, 60, -1",
        "2025-11-03 10:01, true, 61, -1",
        "2025-11-03 10:30, true, 90, -30",
        "2025-11-04 09:30, true, 510, -450",
    })
    void onlyAStopStrictlyAfterTheDueTimeIsLate(String stop, boolean late, long used, long remaining) {
        SlaClock stopped = HOUR.stopped(cn(stop));
        ClockReading reading = stopped.reading(CN, cn("2026-01-05 09:00"));
        assertThat(reading)
                .isEqualTo(new ClockReading(new Due(cn("2025-11-03 10:00"), null), false, used, remaining, late, 0));
    }

    @Test
    void theFirstStopStaysWhenTheRequesterClosesTheNextDay() {
        SlaClock completed = HOUR.stopped(cn("2025-11-03 09:59"));
        assertThat(completed.stopped(cn("2025-11-04 15:00"))).isEqualTo(completed);
        assertThat(completed.reading(CN, cn("2025-11-04 15:00")).late()).isFalse();
    }

    @Test
    void aStopAfterHoursIsLateThoughNoMoreWorkingTimeWasUsed() {
        SlaClock day = SlaClock.start(ClockKind.SOLUTION, cn("2025-11-03 09:00"), ClockLimit.minutes(480));
        ClockReading reading = day.stopped(cn("2025-11-03 20:00")).reading(CN, cn("2025-11-03 20:00"));
        assertThat(reading.late()).isTrue();
        assertThat(reading.used()).isEqualTo(480);
        assertThat(reading.remaining()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-05 12:00, 1, 4, false", // Tuesday is over
        "2025-11-10 18:00, 5, 0, false",
        "2025-11-10 18:01, 5, -1, true",
        "2025-11-11 10:00, 5, -1, true",
        "2025-11-12 10:00, 6, -2, true",
    })
    void aClockInDaysReadsDays(String asOf, long used, long remaining, boolean late) {
        SlaClock clock = SlaClock.start(ClockKind.SOLUTION, cn("2025-11-03 10:00"), ClockLimit.workingDays(5));
        ClockReading reading = clock.reading(CN, cn(asOf));
        assertThat(reading.used()).isEqualTo(used);
        assertThat(reading.remaining()).isEqualTo(remaining);
        assertThat(reading.late()).isEqualTo(late);
        assertThat(reading.running()).isTrue();
    }

    @Test
    void aLastDayThatMovedOnLeavesNothingAndIsNotLate() {
        SlaClock clock = SlaClock.start(ClockKind.SOLUTION, cn("2025-09-26 10:00"), ClockLimit.calendarDays(5));
        ClockReading reading = clock.reading(CN, cn("2025-10-05 10:00"));
        assertThat(reading.late()).isFalse();
        assertThat(reading.remaining()).isZero();
        assertThat(clock.reading(CN, cn("2025-10-12 10:00")).remaining()).isEqualTo(-3);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-05 00:00, 0", "2025-11-05 10:00, -1", "2025-11-06 10:00, -2"})
    void aLastDayThatEndsAtMidnightIsStillTheDayBefore(String asOf, long remaining) {
        ClockLimit one = ClockLimit.workingDays(1).ending(LastDay.MIDNIGHT);
        SlaClock clock = SlaClock.start(ClockKind.SOLUTION, cn("2025-11-03 10:00"), one);
        assertThat(clock.reading(CN, cn(asOf)).remaining()).isEqualTo(remaining);
    }

    @Test
    void anotherLimitKeepsWhatHasPassedAndWhatWasPaused() {
        SlaClock paused = HOUR.paused(CN, ANY, new Pause("WAIT", cn("2025-11-03 09:30"), cn("2025-11-03 11:00")));
        SlaClock changed = paused.under(ClockLimit.minutes(120));
        assertThat(changed.due(CN).at()).isEqualTo(cn("2025-11-03 13:30"));
        ClockReading reading = changed.reading(CN, cn("2025-11-03 11:30"));
        assertThat(reading.used()).isEqualTo(60);
        assertThat(reading.pausedMinutes()).isEqualTo(90);
    }

    @Test
    void thePauseIsMeasuredOnTheCalendarOfTheLimit() {
        // Friday 17:00 to Monday 10:00 is 65 hours of the wall clock and two of work.
        SlaClock clock = SlaClock.start(ClockKind.SOLUTION, cn("2025-11-07 16:00"), ClockLimit.minutes(120))
                .paused(CN, ANY, new Pause("WAIT", cn("2025-11-07 17:00"), cn("2025-11-10 10:00")));
        assertThat(clock.due(CN).at()).isEqualTo(cn("2025-11-10 11:00"));
        assertThat(clock.reading(CN, cn("2025-11-10 11:00")).pausedMinutes()).isEqualTo(120);
    }

    @Test
    void resumingEndsThePauseThatLasts() {
        SlaClock open = HOUR.paused(CN, ANY, Pause.open("WAIT", cn("2025-11-03 09:30")));
        assertThat(open.isPausedAt(cn("2025-11-05 09:00"))).isTrue();
        assertThat(open.due(CN).at()).isNull();
        SlaClock going = open.resumed(cn("2025-11-04 09:00"));
        assertThat(going.due(CN).at()).isEqualTo(cn("2025-11-04 09:30"));
        assertThat(open.resumed(cn("2025-11-03 09:30"))).isEqualTo(HOUR);
        assertThat(code(() -> going.resumed(cn("2025-11-04 09:00")))).isEqualTo("calendar.pause.none");
    }

    @Test
    void aPlannedPauseMayEndEarly() {
        SlaClock planned = HOUR.paused(CN, ANY, new Pause("WAIT", cn("2025-11-03 09:30"), cn("2025-11-07 09:30")));
        assertThat(planned.resumed(cn("2025-11-03 10:00")).due(CN).at()).isEqualTo(cn("2025-11-03 10:30"));
    }

    @Test
    void aClockStoppedInAPauseIsOnTime() {
        SlaClock stopped =
                HOUR.paused(CN, ANY, Pause.open("WAIT", cn("2025-11-03 09:30"))).stopped(cn("2025-11-10 09:00"));
        ClockReading reading = stopped.reading(CN, cn("2025-12-10 09:00"));
        assertThat(reading.due().at()).isEqualTo(cn("2025-11-10 09:30"));
        assertThat(reading.late()).isFalse();
        assertThat(reading.used()).isEqualTo(30);
        assertThat(stopped.isPausedAt(cn("2025-11-11 09:00"))).isFalse();
    }

    @Test
    void reopeningStartsANewRunAndTheFirstResultStays() {
        SlaClock first = HOUR.stopped(cn("2025-11-03 11:00"));
        SlaClock second = first.reopened(cn("2025-11-05 09:00"), ClockLimit.minutes(120));
        assertThat(second.run()).isEqualTo(2);
        assertThat(second.pauses()).isEmpty();
        assertThat(second.due(CN).at()).isEqualTo(cn("2025-11-05 11:00"));
        assertThat(first.reading(CN, cn("2025-12-01 09:00")).late()).isTrue();
        assertThat(second.reading(CN, cn("2025-11-05 10:00")).late()).isFalse();
        assertThat(code(() -> second.reopened(cn("2025-11-06 09:00"), ClockLimit.minutes(60))))
                .isEqualTo("calendar.clock.running");
    }

    @Test
    void escalationIsTheEarliestDueTimeOfTheClocksThatRun() {
        Instant created = cn("2025-11-03 09:00");
        SlaClock response = SlaClock.start(ClockKind.FIRST_RESPONSE, created, ClockLimit.minutes(30));
        SlaClock update = SlaClock.start(ClockKind.UPDATE, created, ClockLimit.minutes(120));
        SlaClock solution = SlaClock.start(ClockKind.SOLUTION, created, ClockLimit.workingDays(5));
        assertThat(SlaClock.escalationAt(CN, List.of(solution, update, response)))
                .contains(cn("2025-11-03 09:30"));
        SlaClock contacted = response.stopped(cn("2025-11-03 09:20"));
        assertThat(SlaClock.escalationAt(CN, List.of(contacted, update, solution)))
                .contains(cn("2025-11-03 11:00"));
        SlaClock waiting = update.paused(CN, ANY, Pause.open("WAIT", cn("2025-11-03 10:00")));
        assertThat(SlaClock.escalationAt(CN, List.of(contacted, waiting, solution)))
                .contains(cn("2025-11-10 18:00"));
        assertThat(SlaClock.escalationAt(CN, List.of(contacted, waiting))).isEmpty();
    }

    @Test
    void aStoppedClockIsNeitherPausedNorChanged() {
        SlaClock stopped = HOUR.stopped(cn("2025-11-03 09:30"));
        Pause pause = Pause.open("WAIT", cn("2025-11-03 09:40"));
        assertThat(code(() -> stopped.paused(CN, ANY, pause))).isEqualTo("calendar.clock.stopped");
        assertThat(code(() -> stopped.resumed(cn("2025-11-03 09:50")))).isEqualTo("calendar.clock.stopped");
        assertThat(code(() -> stopped.under(ClockLimit.minutes(1)))).isEqualTo("calendar.clock.stopped");
    }

    @Test
    void nothingHappensBeforeTheStart() {
        assertThat(code(() -> HOUR.stopped(cn("2025-11-03 08:59")))).isEqualTo("calendar.clock.early");
        assertThat(code(() -> HOUR.paused(CN, ANY, Pause.open("WAIT", cn("2025-11-03 08:59")))))
                .isEqualTo("calendar.pause.early");
    }

    @Test
    void theAccountOfAClockIsTheCalendarsAccount() {
        assertThat(HOUR.explain(CN)).isEqualTo(CN.explain(HOUR.startedAt(), HOUR.limit(), List.of()));
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call).code();
    }
}
