package org.commonhall.volunteering.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is let in to shifts. */
class SignUpRulesTest {
    private static final String V9 = "APPROVE regular 10 AND: shifts>=3; attendance>=3/4. BLOCK minor AND: age<18";

    private static SignUpRules.Facts facts(long shifts, long missed, @Nullable Long age) {
        return new SignUpRules.Facts(
                shifts, shifts, missed, 40, 1, 2, age, ImmutableSet.of("fire.basic"), ImmutableSet.of("guardian"));
    }

    private static SignUpRules.Verdict judged(String rules, SignUpRules.Facts facts) {
        return SignUpRules.parse(rules).judge(facts);
    }

    @Test
    void v9APersonDecidesWhereNoRuleFits() {
        SignUpRules.Verdict verdict = judged(V9, facts(2, 0, null));
        assertThat(verdict.outcome()).isEqualTo(SignUpRules.Outcome.ASKED);
        assertThat(verdict.lines().stream().map(line -> line.text(Locale.ENGLISH)))
                .containsExactly(
                        "rule “minor” does not keep out\n  age (? < 18 ✗)\n",
                        "rule “regular” does not let in\n  shifts done (2 >= 3 ✗)\n  shifts kept (2/2 >= 3/4)\n");
    }

    @Test
    void whatBlocksIsAskedFirst() {
        assertThat(judged(V9, facts(9, 1, 17L)).outcome()).isEqualTo(SignUpRules.Outcome.BLOCKED);
        assertThat(judged(V9, facts(9, 3, 18L)))
                .satisfies(one -> assertThat(one.outcome()).isEqualTo(SignUpRules.Outcome.APPROVED))
                .satisfies(one -> assertThat(one.rule()).isEqualTo("regular"));
        assertThat(judged(V9, facts(9, 4, 18L)).outcome()).isEqualTo(SignUpRules.Outcome.ASKED);
    }

    @Test
    void rulesAreAskedByPriorityAndName() {
        assertThat(judged(
                                "APPROVE b OR: shifts>=1\nAPPROVE a OR: shifts>=1\nAPPROVE z 5 OR: shifts>=9; role>=1",
                                facts(1, 0, null))
                        .rule())
                .isEqualTo("z");
        assertThat(judged("APPROVE b OR: shifts>=1. APPROVE a OR: shifts>=1.", facts(1, 0, null))
                        .rule())
                .isEqualTo("a");
    }

    @Test
    void everyFactIsLookedAt() {
        for (String holds :
                List.of("account>=40", "role>=1", "ahead<=2", "age>=30", "badge=fire.basic", "consent=guardian")) {
            assertThat(judged("APPROVE one AND: " + holds, facts(0, 0, 30L)).outcome())
                    .as(holds)
                    .isEqualTo(SignUpRules.Outcome.APPROVED);
        }
        for (String fails : List.of(
                "account>=41", "role>=2", "ahead<=1", "age>=31", "badge=fire", "consent=x", "attendance>=1/9", "")) {
            assertThat(judged("APPROVE one AND: " + fails, facts(0, 0, 30L)).outcome())
                    .as(fails)
                    .isEqualTo(SignUpRules.Outcome.ASKED);
        }
        assertThat(SignUpRules.parse(null).judge(facts(0, 0, null)).outcome()).isEqualTo(SignUpRules.Outcome.APPROVED);
    }

    @Test
    void whatCannotBeReadIsPointedAt() {
        assertThat(column("APPROVE all")).isEqualTo(1);
        assertThat(column("APPROVE all AND: shifts=3")).isEqualTo(18);
        assertThat(column("APPROVE all AND: shifts>=3, age>=3")).isEqualTo(27);
        assertThat(column("BLOCK a OR: age<3. permit b OR: age<3")).isEqualTo(20);
        assertThat(column("BLOCK a OR: attendance>=3/0")).isEqualTo(13);
    }

    private static Object column(String text) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> SignUpRules.parse(text));
        assertThat(refused.code()).isEqualTo("volunteer.programme.rules");
        return refused.arguments().get(0);
    }
}
