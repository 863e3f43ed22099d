package org.commonhall.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NoticeLifeTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    /** Outcome x period over x unanswered x upheld x unproven: all 48 combinations. */
    @TestFactory
    Stream<DynamicTest> theOutcomeIsADecisionTable() {
        return Arrays.stream(NoticeStatus.values())
                .filter(outcome -> outcome != NoticeStatus.POSTED)
                .flatMap(outcome -> Stream.iterate(0, bits -> bits < 16, bits -> bits + 1)
                        .map(bits -> DynamicTest.dynamicTest(outcome + " " + bits, () -> {
                            boolean over = (bits & 1) != 0;
                            boolean unanswered = (bits & 2) != 0;
                            boolean upheld = (bits & 4) != 0;
                            boolean unproven = (bits & 8) != 0;
                            boolean confirmed = outcome == NoticeStatus.CONFIRMED;
                            boolean allowed =
                                    !unanswered && (confirmed ? over && !upheld && !unproven : over || upheld);
                            PublicNotice notice = notice(MONDAY, ClockLimit.workingDays(1))
                                    .next()
                                    .unanswered(unanswered ? 2 : 0)
                                    .upheld(upheld ? 1 : 0)
                                    .unproven(unproven ? 1 : 0)
                                    .build();
                            Instant now = over ? notice.endsAt().plusNanos(1000) : notice.endsAt();
                            assertThat(goes(notice, outcome, now)).isEqualTo(allowed);
                        })));
    }

    @Test
    void theDayOfPostingDoesNotCount() {
        assertThat(notice(Instant.parse("2026-03-02T15:59:00Z"), ClockLimit.calendarDays(1))
                        .endsAt())
                .isEqualTo("2026-03-03T10:00:00Z");
        assertThat(notice(Instant.parse("2026-03-02T16:01:00Z"), ClockLimit.calendarDays(1))
                        .endsAt())
                .isEqualTo("2026-03-04T10:00:00Z");
    }

    @Test
    void workingDaysKnowTheMakeUpDays() {
        // 2025-09-28 is a Sunday worked for the holidays of 1 to 8 October.
        assertThat(notice(Instant.parse("2025-09-26T02:00:00Z"), ClockLimit.workingDays(4))
                        .endsAt())
                .isEqualTo("2025-10-09T10:00:00Z");
        assertThat(notice(Instant.parse("2025-09-26T02:00:00Z"), ClockLimit.calendarDays(5))
                        .endsAt())
                .isEqualTo("2025-10-09T10:00:00Z");
    }

    @Test
    void aKindMayHaveALeastPeriod() {
        PublicationPolicy neutral = PublicationPolicy.neutral();
        PublicationPolicy policy = new PublicationPolicy(
                neutral.calendar(),
                neutral.replyWithin(),
                ImmutableMap.of(NoticeKind.ELECTION.code(), ClockLimit.workingDays(10)));
        PublicNotice election = bare(MONDAY, ClockLimit.workingDays(9))
                .next()
                .kind(NoticeKind.ELECTION.code())
                .build();
        assertThatThrownBy(() -> NoticeLife.counted(election, policy, MONDAY))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("publication.period.short");
                    assertThat(no.message(Locale.ENGLISH)).contains("10 working days", "9 working days");
                });
        // Another unit may be longer all the same: 14 natural days end with the tenth working day.
        PublicNotice longer = election.next()
                .periodDays(14)
                .periodUnit(LimitMode.CALENDAR_DAYS)
                .build();
        assertThat(NoticeLife.counted(longer, policy, MONDAY).endsAt()).isEqualTo("2026-03-16T10:00:00Z");
    }

    private static boolean goes(PublicNotice notice, NoticeStatus outcome, Instant now) {
        try {
            return NoticeLife.decided(notice, outcome, "words", now).status() == outcome;
        } catch (RuleViolation no) {
            return false;
        }
    }

    private static PublicNotice notice(Instant postedAt, ClockLimit period) {
        return NoticeLife.counted(bare(postedAt, period), PublicationPolicy.neutral(), postedAt);
    }

    private static PublicNotice bare(Instant postedAt, ClockLimit period) {
        return PublicNoticeBuilder.builder()
                .id(new Id<>(new UUID(1, 1)))
                .kind(NoticeKind.RESULT.code())
                .subject(new UUID(1, 2))
                .publisher(new Id<>(new UUID(1, 3)))
                .title("Roof")
                .text("Adopted")
                .status(NoticeStatus.POSTED)
                .round(1)
                .postedAt(postedAt)
                .periodDays(period.amount())
                .periodUnit(period.mode())
                .endsAt(postedAt)
                .places(1)
                .build();
    }
}
