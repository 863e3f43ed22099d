package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.junit.jupiter.api.Test;

/** How many newcomers stand beside experienced ones, and who has to wait after no-shows. */
class NewcomersTest {
    private static final Instant NINE = Instant.parse("2026-03-03T01:00:00Z");
    private static final Id<Programme> MEALS = id(1);
    private static final Id<ProgrammeRole> GUIDE = id(2);

    private static <T> Id<T> id(long number) {
        return new Id<>(new UUID(9, number));
    }

    private static SignUpBuilder one(long number, boolean newcomer, SignUpStatus status) {
        return SignUpBuilder.builder()
                .id(id(100 + number))
                .shift(id(3))
                .programme(MEALS)
                .role(GUIDE)
                .person(id(200 + number))
                .party(1)
                .status(status)
                .origin(SignUpOrigin.SELF)
                .newcomer(newcomer)
                .startsAt(NINE)
                .endsAt(NINE.plusSeconds(3600))
                .createdAt(NINE.plusSeconds(number));
    }

    private static ProgrammeRole role(long per) {
        return DefinedRole.of(GUIDE, MEALS, per);
    }

    private static List<String> changed(long per, SignUp... all) {
        return Newcomers.balanced(List.of(all), role(per)).stream()
                .map(one -> one.id().value().getLeastSignificantBits() - 100 + " " + one.status())
                .toList();
    }

    /** V7: with the experienced one all newcomers fall back; two come up beside the next. */
    @Test
    void v7NewcomersFallBackAndComeUp() {
        SignUp e = one(1, false, SignUpStatus.ACCEPTED).build();
        SignUp n1 = one(2, true, SignUpStatus.ACCEPTED).build();
        SignUp n2 = one(3, true, SignUpStatus.ACCEPTED).build();
        SignUp n3 = one(4, true, SignUpStatus.HELD).build();
        assertThat(changed(2, e, n1, n2, n3)).isEmpty();
        assertThat(changed(2, n1, n2, n3)).containsExactly("2 HELD", "3 HELD");
        assertThat(changed(1, e, n1, n2, n3)).containsExactly("3 HELD");
        assertThat(changed(0, n1, n2, n3)).isEmpty();
        assertThat(changed(2, e, n1, n3)).containsExactly("4 ACCEPTED");
    }

    @Test
    void whomStaffLetInBesidesTheRuleCountsForNothing() {
        SignUp e = one(1, false, SignUpStatus.ACCEPTED).build();
        SignUp let = one(2, true, SignUpStatus.ACCEPTED).excepted(true).build();
        SignUp held = one(3, true, SignUpStatus.HELD).build();
        assertThat(changed(1, e, let, held)).containsExactly("3 ACCEPTED");
        assertThat(changed(1, let, held)).isEmpty();
    }

    /** V10: three no-shows within ninety days, until the third is excused. */
    @Test
    void v10ACoolDownLastsTwoWeeks() {
        Programme meals = DefinedRole.programme(MEALS);
        SignUp first = missed("2026-01-10");
        SignUp second = missed("2026-02-20");
        SignUp third = missed("2026-03-03");
        List<SignUp> all = List.of(first, second, third);
        assertThat(CoolDown.until(meals, all, LocalDate.parse("2026-03-09"))).contains(LocalDate.parse("2026-03-17"));
        assertThat(CoolDown.until(meals, all, LocalDate.parse("2026-03-17"))).isEmpty();
        assertThat(CoolDown.until(meals, List.of(first, second, third.judged(true)), LocalDate.parse("2026-03-10")))
                .isEmpty();
        assertThat(CoolDown.until(
                        meals, List.of(first, second, third.appealed("Ill", NINE)), LocalDate.parse("2026-03-10")))
                .isEmpty();
        assertThat(CoolDown.until(
                        meals,
                        List.of(first, second, third.appealed("Ill", NINE).judged(false)),
                        LocalDate.parse("2026-03-10")))
                .isPresent();
    }

    private static SignUp missed(String day) {
        return one(1, false, SignUpStatus.NO_SHOW)
                .startsAt(Instant.parse(day + "T01:00:00Z"))
                .build();
    }
}
