package org.commonhall.learning.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.QualificationKind;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.learning.course.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessorRulesTest {
    private static final Instant TEN = Instant.parse("2026-03-12T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-12");
    private static final Id<Person> ASSESSOR = new Id<>(new UUID(0, 1));
    private static final Id<Person> LEARNER = new Id<>(new UUID(0, 2));

    /** The named qualification holds on every day, from its first to the one before its end. */
    @Test
    void anAssessorIsQualifiedOnTheDay() {
        List<Qualification> held = List.of(held("assessor.fire", DAY, DAY.plusDays(2)));
        assertThatCode(() -> AssessorRules.requireQualified("assessor.fire", held, List.of(DAY, DAY.plusDays(1))))
                .doesNotThrowAnyException();
        refused(
                "assessment.assessor.unqualified",
                () -> AssessorRules.requireQualified("assessor.fire", held, List.of(DAY, DAY.plusDays(2))));
        refused(
                "assessment.assessor.unqualified",
                () -> AssessorRules.requireQualified("assessor.fire", held, List.of(DAY.minusDays(1))));
        refused(
                "assessment.assessor.unqualified",
                () -> AssessorRules.requireQualified("assessor.law", held, List.of(DAY)));
        assertThat(AssessmentPolicy.standard().qualification("fire")).isEqualTo("assessor.fire");
    }

    private static Qualification held(String code, LocalDate from, @Nullable LocalDate until) {
        return new Qualification(
                new Id<>(new UUID(0, 3)),
                1,
                ASSESSOR,
                code,
                QualificationKind.EQUIVALENT,
                new Id<>(new UUID(0, 4)),
                from,
                until,
                null,
                "Seen",
                null,
                null,
                null,
                true);
    }

    /** What touches a time does not overlap it, and what takes no time keeps nobody. */
    @Test
    void anAssessorIsFree() {
        List<Span> times = slots().build().spans();
        assertThat(times).containsExactly(span(0, 20), span(20, 40));
        assertThatCode(() -> AssessorRules.requireFree(times, List.of(busy(-30, 0), busy(40, 60), idle(0, 40))))
                .doesNotThrowAnyException();
        refused("assessment.assessor.busy", () -> AssessorRules.requireFree(times, List.of(busy(39, 60))));
    }

    private static OpenSlotsBuilder slots() {
        return OpenSlots.of(new Id<Course>(new UUID(0, 5)), "fire", TEN, 20).count(2);
    }

    private static Span span(int from, int until) {
        return new Span(TEN.plusSeconds(60L * from), TEN.plusSeconds(60L * until));
    }

    private static Engagement busy(int from, int until) {
        return new Engagement(Course.TYPE, new UUID(0, 6), span(from, until), true);
    }

    private static Engagement idle(int from, int until) {
        return new Engagement(Course.TYPE, new UUID(0, 6), span(from, until), false);
    }

    /** A time is for others than the assessor, for as many as there are places, until it begins or is closed. */
    @Test
    void aTimeIsTakenOnceAPlace() {
        AssessmentSlot slot = new AssessmentSlot(
                new Id<>(new UUID(0, 7)),
                1,
                new Id<>(new UUID(0, 5)),
                "fire",
                new UUID(0, 8),
                ASSESSOR,
                TEN,
                TEN.plusSeconds(1200),
                2,
                null);
        assertThatCode(() -> slot.requirePlace(LEARNER, 1)).doesNotThrowAnyException();
        refused("assessment.slot.full", () -> slot.requirePlace(LEARNER, 2));
        refused("assessment.own", () -> slot.requirePlace(ASSESSOR, 0));
        assertThatCode(() -> slot.requireBookable(TEN.minusMillis(1))).doesNotThrowAnyException();
        refused("assessment.past", () -> slot.requireBookable(TEN));
        refused("assessment.past", () -> slot.closed(TEN));
        AssessmentSlot closed = slot.closed(TEN.minusSeconds(60));
        assertThat(closed.closedAt()).isEqualTo(TEN.minusSeconds(60));
        refused("assessment.slot.closed", () -> closed.requireBookable(TEN.minusSeconds(60)));
        assertThat(slot.span()).isEqualTo(span(0, 20));
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
