package org.commonhall.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRuleTest {
    /** Worked examples; one letter a session. */
    @ParameterizedTest
    @CsvSource({
        "PL_, 0, '', 3/4, 3/6, 5/6",
        "PAAPA, 2, '', 4/6, 4/6, 4/6",
        "PPPPP_____, 0, '', 10/10, 10/20, 20/20",
        "PLA___, 1, '', 3/4, 3/10, 9/10",
        "PAP_, 1, 2, 4/6, 4/6, 6/8",
        "NPP, 0, '', 4/4, 4/4, 4/4",
        "NPP, 0, 1, 4/6, 4/6, 4/6",
        "PLA__E, 1, 2, 4/6, 4/10, 8/10",
        "XX, 1, '', 0/0, 0/0, 0/0",
        "A, 5, '', 0/2, 0/2, 0/2"
    })
    void fractions(String marks, long free, String must, String taken, String all, String possible) {
        AttendanceSheet sheet = sheet(marks, free, must.isEmpty() ? Set.of() : Set.of(Long.valueOf(must)));
        assertThat(sheet.taken()).hasToString(taken);
        assertThat(sheet.all()).hasToString(all);
        assertThat(sheet.possible()).hasToString(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "PAAPA, 2, attend>=2/3, true, true",
        "PAAPA, 2, attend>=7/10, false, false",
        "PPPPP_____, 0, attend>=4/5, false, true",
        "PLA__E, 1, attend>=2/3, false, true",
        "XX, 0, attend>=0/1, false, false",
        "AAE, 0, misses<=2, true, true",
        "AAA, 0, misses<=2, false, false",
        "PX, 0, must=2, true, true"
    })
    void whatHoldsAndWhatStillCan(String marks, long free, String text, boolean holds, boolean reachable) {
        CompletionRule.Verdict verdict = CompletionRule.parse(text).judge(sheet(marks, free, Set.of()));
        assertThat(verdict.holds()).isEqualTo(holds);
        assertThat(verdict.reachable()).isEqualTo(reachable);
    }

    /** A session that had to be attended was missed: nothing later brings that back. */
    @Test
    void aMissedSessionThatHadToBeAttendedIsFinal() {
        CompletionRule rule = CompletionRule.parse("must=2");
        assertThat(rule.judge(sheet("PAP_", 1, Set.of(2L))).reachable()).isFalse();
        assertThat(rule.judge(sheet("P_P_", 1, Set.of(2L))).reachable()).isTrue();
        assertThat(rule.judge(sheet("PLP_", 1, Set.of(2L))).holds()).isTrue();
    }

    @Test
    void everyPartIsSaidWithBothSides() {
        CompletionRule rule = CompletionRule.parse("attend>=2/3; misses<=2; must=2; pass=fire.practice");
        assertThat(rule).hasToString("attend>=2/3; misses<=2; must=2; pass=fire.practice");
        assertThat(rule.judge(sheet("PPA", 0, Set.of(2L))).lines())
                .extracting(line -> line.text(Locale.CHINESE).strip())
                .containsExactly("出勤 (4/6 >= 2/3)", "缺勤 (1 <= 2)", "必到第2次：到");
        assertThat(CompletionRule.parse("must=3; free=1")).hasToString("must=3; free=1");
        assertThat(CompletionRule.parse("must=3")
                        .judge(sheet("PPA", 0, Set.of()))
                        .holds())
                .isFalse();
        assertThat(CompletionRule.parse("must=4")
                        .judge(sheet("PPA", 0, Set.of()))
                        .holds())
                .isTrue();
        assertThat(CompletionRule.parse("attend>=1/1")).hasToString("attend>=1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "attend>2/3, course.rule.text, 1",
        "'attend>=2/3; Misses<=2', course.rule.text, 14",
        "'attend>=2/3;', course.rule.text, 13",
        "'must=1; must=2', course.rule.text, 9",
        "'', course.rule.text, 1",
        "attend>=0/0, course.rule.impossible, attend>=0/0",
        "attend>=3/2, course.rule.impossible, attend>=3/2",
        "must=0, course.rule.must, 0"
    })
    void theReaderIsStrict(String text, String code, String argument) {
        assertThatThrownBy(() -> CompletionRule.parse(text)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.explanation().arguments().get(0)).hasToString(argument);
        });
    }

    @ParameterizedTest
    @CsvSource({"P2L1E1, course.scale", "P0L0E0A0, course.scale", "P2L3E1A0, course.scale", "P2L1E1A-1, course.scale"})
    void scalesAreStrictAsWell(String text, String code) {
        assertThatThrownBy(() -> PointScale.parse(text))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
        assertThat(PointScale.parse("P2L2E2A2").absent()).isEqualTo(2);
        assertThat(PointScale.parse("P2L1E1A0")).isEqualTo(PointScale.STANDARD).hasToString("P2L1E1A0");
    }

    /** A rule asks for something by any part but the free absences, and nothing is asked where there is no rule. */
    @Test
    void whatARuleAsksFor() {
        for (String text : new String[] {"attend>=1/2", "misses<=1", "must=1", "pass=exam"}) {
            assertThat(CompletionRule.parse(text).asks()).as(text).isTrue();
        }
        assertThat(CompletionRule.parse("free=1").asks()).isFalse();
        assertThat(CompletionRule.parse(null).asks()).isFalse();
        assertThat(CompletionRule.parse("free=1").free(3)).isEqualTo(1);
        assertThat(CompletionRule.parse(null).free(3)).isEqualTo(3);
        assertThat(CompletionRule.parse("must=3").requiring(Set.of(1L)).must()).containsExactly(1L, 3L);
    }

    /** What has to be passed is a part like the others: attended and passed, and something failed can be passed later. */
    @Test
    void whatHasToBePassedIsAPart() {
        CompletionRule rule = CompletionRule.parse("misses<=0; pass=exam");
        assertThat(rule.judge(sheet("P", 0, Set.of()), Passing.PASSED).holds()).isTrue();
        assertThat(rule.judge(sheet("P", 0, Set.of()), Passing.FAILED).holds()).isFalse();
        assertThat(rule.judge(sheet("A", 0, Set.of()), Passing.PASSED).holds()).isFalse();
        assertThat(rule.judge(sheet("P", 0, Set.of()), Passing.PENDING).reachable())
                .isTrue();
        assertThat(rule.judge(sheet("P", 0, Set.of()), Passing.PENDING).lines()).hasSize(2);
        CompletionRule without = CompletionRule.parse("misses<=0");
        assertThat(without.judge(sheet("P", 0, Set.of()), Passing.FAILED).holds())
                .isTrue();
    }

    /** Free absences never lower a fraction, and no fraction leaves the range from nothing to all. */
    @Test
    void freeAbsencesNeverLower() {
        Random random = new Random(20_261_130);
        for (int run = 0; run < 3_000; run++) {
            StringBuilder marks = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                marks.append("PLEAN_X".charAt(random.nextInt(7)));
            }
            for (int free = 0; free < 4; free++) {
                Score less = sheet(marks.toString(), free, Set.of(1L)).all();
                Score more = sheet(marks.toString(), free + 1L, Set.of(1L)).all();
                Score hope = sheet(marks.toString(), free, Set.of(1L)).possible();
                assertThat(less.points()).as("%s %d", marks, free).isBetween(0L, less.best());
                assertThat(more.points() * less.best()).isGreaterThanOrEqualTo(less.points() * more.best());
                assertThat(hope.points() * less.best()).isGreaterThanOrEqualTo(less.points() * hope.best());
            }
        }
    }

    private static AttendanceSheet sheet(String marks, long free, Set<Long> must) {
        ImmutableList.Builder<AttendanceSheet.Entry> entries = ImmutableList.builder();
        for (int i = 0; i < marks.length(); i++) {
            char letter = marks.charAt(i);
            SheetMark mark = Arrays.stream(SheetMark.values())
                    .filter(one -> one.letter() == letter)
                    .findAny()
                    .orElseThrow();
            entries.add(new AttendanceSheet.Entry(mark, must.contains(i + 1L)));
        }
        return new AttendanceSheet(entries.build(), PointScale.STANDARD, free);
    }
}
