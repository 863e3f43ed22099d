package org.commonhall.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRuleTest {
    private static final Bytes SECRET = Bytes.of(new byte[] {1, 2, 3});
    private static final UUID SESSION = new UUID(7, 9);
    private static final Instant START = Instant.parse("2026-03-05T19:00:00Z");
    private static final Instant END = Instant.parse("2026-03-05T20:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-05T11:00:15Z");

    @ParameterizedTest
    @CsvSource({
        "19:00:00, , P",
        "19:10:00, , P",
        "19:10:01, , L",
        "19:30:00, , L",
        "19:30:01, , A",
        ", , A",
        "19:00:00, 20:14:59, L",
        "19:20:00, 20:14:59, A",
        "19:00:00, 20:15:00, P",
        "19:20:00, 20:15:00, L",
    })
    void bothBoundsBelongToTheKinderMark(@Nullable String in, @Nullable String out, String letter) {
        AttendanceMark mark = AttendanceRule.STANDARD.mark(START, END, at(in), at(out));
        assertThat(mark.letter()).isEqualTo(letter);
    }

    @Test
    void boundsMustFit() {
        assertThat(AttendanceRule.ofSeconds(0, 0, 0))
                .isEqualTo(new AttendanceRule(Duration.ZERO, Duration.ZERO, Duration.ZERO));
        for (long[] wrong : new long[][] {{-1, 5, 5}, {5, 4, 5}, {5, 5, -1}}) {
            assertThatThrownBy(() -> AttendanceRule.ofSeconds(wrong[0], wrong[1], wrong[2]))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.code()).isEqualTo("attendance.rule"));
        }
    }

    @Test
    void aCodeHoldsForItsStepAndTheNext() {
        String code = CheckInCodes.code(SECRET, SESSION, NOW);
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(CheckInCodes.until(NOW)).isEqualTo("2026-03-05T11:00:30Z");
        assertThat(CheckInCodes.matches(
                        SECRET, SESSION, NOW, code.replace("-", " ").toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(CheckInCodes.matches(SECRET, SESSION, NOW.plusSeconds(44), code))
                .isTrue();
        assertThat(CheckInCodes.matches(SECRET, SESSION, NOW.plusSeconds(45), code))
                .isFalse();
        assertThat(CheckInCodes.matches(SECRET, SESSION, NOW.minusSeconds(16), code))
                .isFalse();
    }

    /** The code of one session or step opens no other one. */
    @Test
    void aCodeOpensNothingElse() {
        for (int other = 0; other < 2_000; other++) {
            String code = CheckInCodes.code(SECRET, new UUID(8, other), NOW);
            assertThat(CheckInCodes.matches(SECRET, SESSION, NOW, code)).isFalse();
            String later = CheckInCodes.code(SECRET, SESSION, NOW.plusSeconds(30L * (other + 1)));
            assertThat(CheckInCodes.matches(SECRET, SESSION, NOW, later)).isFalse();
        }
        assertThat(CheckInCodes.matches(
                        Bytes.of(new byte[] {1, 2, 4}), SESSION, NOW, CheckInCodes.code(SECRET, SESSION, NOW)))
                .isFalse();
    }

    private static @Nullable Instant at(@Nullable String time) {
        return time == null ? null : Instant.parse("2026-03-05T" + time + "Z");
    }
}
