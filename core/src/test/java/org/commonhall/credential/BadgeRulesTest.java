package org.commonhall.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeRulesTest {
    private static final String HEADER = "code,zh,en,from,once,valid_months\n";

    @Test
    void aHostAddsItsOwnAndReplacesOurs() {
        BadgeRules own = read("own.one,自有,Own,course,yes,6\nfire.basic,消防,Fire,,,12\n");
        BadgeRules all = CredentialPolicy.neutral().with(own).badges();
        assertThat(all.byCode()).containsKeys("law.basic", "own.one");
        assertThat(all.require("fire.basic").validMonths()).isEqualTo(12);
        assertThat(all.require("own.one").from()).isEqualTo("course");
        assertThat(all.require("own.one").once()).isTrue();
        assertThat(all.require("law.basic").once()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fire!,消防,Fire,,,    | 1 | code",
                "fire,,Fire,,,         | 2 | label",
                "fire,消防,,,,         | 3 | label",
                "fire,消防,Fire,,no,   | 5 | value",
                "fire,消防,Fire,,,0    | 6 | value",
                "fire,消防,Fire,,,1000 | 6 | value",
                "one,一,One,,,         | 1 | twice",
            })
    void everyFaultHasItsPlace(String line, int column, String code) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read("one,一,One,,,\n" + line + "\n"));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("credential.badge." + code);
            assertThat(violation.path()).startsWith("own.csv: line 3, column " + column + " (");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-09, 24, 2028-05-09",
        "2024-02-29, 24, 2026-03-01",
        "2024-02-29, 48, 2028-02-29",
        "2026-01-31, 1, 2026-03-01",
        "2026-08-31, 1, 2026-10-01",
        "2026-12-15, 1, 2027-01-15",
    })
    void theFirstDayThatIsNoLongerValid(LocalDate issued, long months, LocalDate first) {
        assertThat(Validity.firstInvalidDay(issued, months)).isEqualTo(first);
    }

    /** Of two ends the earlier counts, and one that never comes is later than any. */
    @Test
    void theEarlierEndCounts() {
        LocalDate one = LocalDate.parse("2026-05-09");
        LocalDate other = LocalDate.parse("2026-05-10");
        assertThat(Validity.earlier(one, other)).isEqualTo(one);
        assertThat(Validity.earlier(other, one)).isEqualTo(one);
        assertThat(Validity.earlier(null, one)).isEqualTo(one);
        assertThat(Validity.earlier(one, null)).isEqualTo(one);
        assertThat(Validity.earlier(null, null)).isNull();
    }

    @Test
    void whatEndsEndsAfterItBegan() {
        LocalDate day = LocalDate.parse("2026-05-09");
        Validity.require(day, null);
        Validity.require(day, day.plusDays(1));
        assertThatThrownBy(() -> Validity.require(day, day))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("credential.dates"));
        for (long months : new long[] {0, 1_201}) {
            assertThatThrownBy(() -> Validity.firstInvalidDay(day, months))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.code()).isEqualTo("credential.months"));
        }
        assertThat(Validity.firstInvalidDay(day, 1_200)).isEqualTo("2126-05-09");
    }

    @Test
    void whatIsDueComesInOrderAndEnds() {
        CredentialPolicy policy = new CredentialPolicy(BadgeRules.standard(), ImmutableList.of(14, 60));
        LocalDate end = LocalDate.parse("2026-05-01");
        Instant at = Instant.EPOCH;
        for (String day : ImmutableList.of("2026-03-02", "2026-04-17", "2026-05-01")) {
            at = Objects.requireNonNull(policy.nextAfter(end, at, ZoneOffset.UTC));
            assertThat(at)
                    .isEqualTo(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        assertThat(policy.nextAfter(end, at, ZoneOffset.UTC)).isNull();
        assertThat(policy.nextAfter(null, Instant.EPOCH, ZoneOffset.UTC)).isNull();
    }

    private static BadgeRules read(String lines) {
        return BadgeRules.read("own.csv", new StringReader(HEADER + lines));
    }
}
