package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.calendar.Times.CN;
import static org.commonhall.calendar.Times.at;
import static org.commonhall.calendar.Times.cn;
import static org.commonhall.calendar.Times.date;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
    @Test
    void aPauseOverMidnightIsTwoBreaksOnTwoDates() {
        Pause pause = new Pause("X", cn("2025-11-03 23:45"), cn("2025-11-04 00:45"));
        assertThat(pause.breaks(CN.zone(), cn("2025-12-01 00:00")))
                .containsExactly(
                        new DatedBreak(date("2025-11-03"), cn("2025-11-03 23:45"), cn("2025-11-04 00:00")),
                        new DatedBreak(date("2025-11-04"), cn("2025-11-04 00:00"), cn("2025-11-04 00:45")));
    }

    @Test
    void fiveDaysFromNoonAreSixBreaks() {
        Pause pause = new Pause("X", cn("2025-11-03 12:00"), cn("2025-11-08 12:00"));
        List<DatedBreak> breaks = pause.breaks(CN.zone(), cn("2025-12-01 00:00"));
        assertThat(breaks).hasSize(6);
        assertThat(breaks.get(5).date()).isEqualTo(date("2025-11-08"));
        assertThat(breaks.stream()
                        .map(part -> Duration.between(part.from(), part.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofDays(5));
    }

    @Test
    void midnightsAreLocalAndAnEndAtMidnightTouchesNoFurtherDate() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Pause pause = new Pause("X", at("2026-03-28 23:00", berlin), at("2026-03-30 00:00", berlin));
        List<DatedBreak> breaks = pause.breaks(berlin, at("2026-04-30 00:00", berlin));
        assertThat(breaks).extracting(DatedBreak::date).containsExactly(date("2026-03-28"), date("2026-03-29"));
        assertThat(Duration.between(breaks.get(1).from(), breaks.get(1).until()))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aPauseWithoutAnEndIsListedUpToTheMomentAsked() {
        Pause open = Pause.open("X", cn("2025-11-03 12:00"));
        assertThat(open.breaks(CN.zone(), cn("2025-11-04 12:00"))).hasSize(2);
        assertThat(open.breaks(CN.zone(), cn("2025-11-03 12:00"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', calendar.pause.type", "a b, calendar.pause.type", "WAIT, calendar.pause.reversed"})
    void aPauseWithoutATypeOrALengthIsRefused(String type, String code) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> new Pause(type, cn("2025-11-03 12:00"), cn("2025-11-03 12:00")));
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void theNumberOfPausesOfAKindIsCapped() {
        PauseRule twice = new PauseRule("WAIT", 2, null);
        Pause first = new Pause("WAIT", cn("2025-11-03 09:00"), cn("2025-11-03 10:00"));
        Pause other = new Pause("HEARING", cn("2025-11-03 10:00"), cn("2025-11-03 11:00"));
        Pause second = new Pause("WAIT", cn("2025-11-03 11:00"), cn("2025-11-03 12:00"));
        Pause third = new Pause("WAIT", cn("2025-11-03 12:00"), cn("2025-11-03 13:00"));
        assertThat(twice.admit(CN, List.of(first, other), second)).isEqualTo(second);
        assertThat(refusal(twice, List.of(first, other, second), third)).isEqualTo("calendar.pause.count");
        assertThat(refusal(twice, List.of(other), new Pause("WAIT", cn("2025-11-03 10:59"), cn("2025-11-03 11:30"))))
                .isEqualTo("calendar.pause.overlap");
    }

    @ParameterizedTest
    @CsvSource({
        "120, MINUTES, 2025-11-07 17:00, 2025-11-10 10:00, ", // two working hours over a weekend
        "119, MINUTES, 2025-11-07 17:00, 2025-11-10 10:00, calendar.pause.total",
        "120, ELAPSED, 2025-11-07 17:00, 2025-11-07 19:00, ",
        "120, ELAPSED, 2025-11-07 17:00, 2025-11-07 19:01, calendar.pause.total",
        "3, WORKING_DAYS, 2025-11-07 17:00, 2025-11-12 18:00, ",
        "3, WORKING_DAYS, 2025-11-07 17:00, 2025-11-13 09:00, calendar.pause.total",
        "365, CALENDAR_DAYS, 2024-11-07 17:00, 2025-11-07 18:00, ",
        "365, CALENDAR_DAYS, 2024-11-07 17:00, 2025-11-07 18:01, calendar.pause.total",
    })
    void theTotalLengthOfAKindIsCapped(long amount, LimitMode mode, String from, String until, String code) {
        PauseRule rule = new PauseRule("WAIT", 9, new ClockLimit(amount, mode));
        Pause pause = new Pause("WAIT", cn(from), cn(until));
        if (code == null) {
            assertThat(rule.admit(CN, List.of(), pause)).isEqualTo(pause);
        } else {
            assertThat(refusal(rule, List.of(), pause)).isEqualTo(code);
        }
    }

    @Test
    void whatEarlierPausesUsedIsGone() {
        PauseRule rule = new PauseRule("WAIT", 9, ClockLimit.workingDays(3));
        List<Pause> earlier = List.of(
                new Pause("WAIT", cn("2025-11-03 09:00"), cn("2025-11-04 10:00")), // one day
                new Pause("WAIT", cn("2025-11-05 09:00"), cn("2025-11-05 10:00"))); // begun, so one day
        assertThat(rule.admit(CN, earlier, Pause.open("WAIT", cn("2025-11-06 09:00")))
                        .until())
                .isEqualTo(cn("2025-11-07 18:00"));
        PauseRule two = new PauseRule("WAIT", 9, ClockLimit.workingDays(2));
        assertThat(refusal(two, earlier, Pause.open("WAIT", cn("2025-11-06 09:00"))))
                .isEqualTo("calendar.pause.total");
    }

    @Test
    void withoutACapAPauseWithoutAnEndStaysOpen() {
        Pause open = Pause.open("WAIT", cn("2025-11-06 09:00"));
        assertThat(new PauseRule("WAIT", 9, null).admit(CN, List.of(), open)).isEqualTo(open);
    }

    private static String refusal(PauseRule rule, List<Pause> earlier, Pause next) {
        return catchThrowableOfType(RuleViolation.class, () -> rule.admit(CN, earlier, next))
                .code();
    }
}
