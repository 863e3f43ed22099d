package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonhall.Explanation;
import org.commonhall.calendar.Span;
import org.junit.jupiter.api.Test;

/** How long and how closely one person may serve. */
class ShiftBlocksTest {
    private static final ShiftBlocks.Limits LIMITS =
            new ShiftBlocks.Limits(Duration.ZERO, Duration.ofHours(10), Duration.ofHours(11));

    private static Span span(String from, String until) {
        return new Span(Instant.parse("2026-03-" + from + ":00Z"), Instant.parse("2026-03-" + until + ":00Z"));
    }

    private static Object code(Span asked, Span... accepted) {
        return ShiftBlocks.against(List.of(accepted), asked, LIMITS)
                .map(Explanation::code)
                .orElse("-");
    }

    /** V6: one minute less than the rest makes one block, which is one minute too long. */
    @Test
    void v6ABlockEndsWithARest() {
        Span evening = span("05T18:00", "05T23:00");
        assertThat(code(span("06T09:59", "06T15:00"), evening)).isEqualTo("shift.rest");
        assertThat(ShiftBlocks.work(List.of(evening), span("06T09:59", "06T15:00"), Duration.ofHours(11)))
                .isEqualTo(Duration.ofMinutes(601));
        assertThat(code(span("06T10:00", "06T15:01"), evening)).isEqualTo("-");
    }

    @Test
    void aBlockGrowsToBothSidesAndGapsDoNotCount() {
        Span morning = span("05T06:00", "05T09:00");
        Span evening = span("05T18:00", "05T21:00");
        Span night = span("06T04:00", "06T05:00");
        assertThat(code(span("05T11:00", "05T14:00"), morning, evening, night)).isEqualTo("-");
        assertThat(code(span("05T11:00", "05T14:01"), morning, evening, night)).isEqualTo("shift.rest");
        assertThat(code(span("05T11:00", "05T14:01"), morning, evening, span("06T08:00", "06T09:00")))
                .isEqualTo("-");
        assertThat(code(span("05T06:00", "05T16:01"))).isEqualTo("shift.rest");
    }

    @Test
    void shiftsTouchAndDoNotOverlap() {
        Span two = span("05T10:00", "05T12:00");
        assertThat(code(span("05T12:00", "05T13:00"), two)).isEqualTo("-");
        assertThat(code(span("05T11:59", "05T13:00"), two)).isEqualTo("shift.overlap");
        assertThat(ShiftBlocks.against(
                        List.of(two),
                        span("05T11:45", "05T13:00"),
                        new ShiftBlocks.Limits(Duration.ofMinutes(15), Duration.ofHours(10), Duration.ofHours(11))))
                .isEmpty();
    }
}
