package org.commonhall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void touchingStretchesAreOne() {
        Spans spans = Spans.of(span(2, 4), span(0, 2), span(6, 8), span(7, 9));
        assertThat(spans.list()).containsExactly(span(0, 4), span(6, 9));
        assertThat(spans.total()).isEqualTo(Duration.ofSeconds(7));
        assertThat(spans.longest()).contains(span(0, 4));
    }

    @Test
    void theFirstOfTheLongestIsNamed() {
        assertThat(Spans.of(span(10, 13), span(0, 3), span(5, 6)).longest()).contains(span(0, 3));
        assertThat(Spans.NONE.longest()).isEmpty();
        assertThat(Spans.NONE.isEmpty()).isTrue();
    }

    @Test
    void whatIsTakenAwayLeavesHalfOpenEnds() {
        Spans left = Spans.of(span(0, 10)).minus(Spans.of(span(3, 4), span(9, 12)));
        assertThat(left.list()).containsExactly(span(0, 3), span(4, 9));
        assertThat(left.clip(span(2, 5)).list()).containsExactly(span(2, 3), span(4, 5));
        assertThat(left.common(Spans.of(span(3, 6))).list()).containsExactly(span(4, 6));
        assertThat(left.clip(span(3, 4)).isEmpty()).isTrue();
    }

    @Test
    void lessThanAMicrosecondIsNothing() {
        Instant moment = Instant.EPOCH;
        assertThat(Spans.of(new Span(moment, moment.plusNanos(999))).isEmpty()).isTrue();
        assertThat(Spans.of(new Span(moment, moment.plusNanos(1_999))).total()).isEqualTo(Duration.ofNanos(1_000));
    }

    @Test
    void aNightBelongsToBothDays() {
        Instant evening = Instant.parse("2026-03-05T14:30:00.000001Z");
        assertThat(Spans.of(Span.of(evening, Instant.parse("2026-03-05T17:00:00Z")))
                        .byDay(SHANGHAI))
                .containsEntry(LocalDate.of(2026, 3, 5), Duration.ofMinutes(90).minusNanos(1_000))
                .containsEntry(LocalDate.of(2026, 3, 6), Duration.ofHours(1))
                .hasSize(2);
    }

    @Test
    void aDayOfAClockChangeHasTheHoursItHas() {
        Spans days = Spans.of(Span.of(Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
        assertThat(days.byDay(BERLIN)).containsExactly(Map.entry(LocalDate.of(2026, 3, 29), Duration.ofHours(23)));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> Span.of(Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("1970");
    }

    /** Against bits, one a second. */
    @Test
    void theyAgreeWithCountingSecondBySecond() {
        Random random = new Random(20_261_130);
        for (int run = 0; run < 2_000; run++) {
            List<Span> left = some(random);
            List<Span> right = some(random);
            Span window = span(random.nextInt(40), 41 + random.nextInt(20));
            Spans a = Spans.of(left);
            Spans b = Spans.of(right);
            BitSet union = bits(left);
            union.or(bits(right));
            BitSet minus = bits(left);
            minus.andNot(bits(right));
            BitSet common = bits(left);
            common.and(bits(right));
            BitSet clip = bits(left);
            clip.and(bits(List.of(window)));
            assertThat(bits(a.union(b).list())).as("run %d", run).isEqualTo(union);
            assertThat(bits(a.minus(b).list())).as("run %d", run).isEqualTo(minus);
            assertThat(bits(a.common(b).list())).as("run %d", run).isEqualTo(common);
            assertThat(bits(a.clip(window).list())).as("run %d", run).isEqualTo(clip);
            assertThat(a.total().toSeconds()).isEqualTo(bits(left).cardinality());
        }
    }

    private static List<Span> some(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(60);
            spans.add(span(from, from + 1 + random.nextInt(12)));
        }
        return spans;
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span ->
                bits.set((int) span.from().getEpochSecond(), (int) span.until().getEpochSecond()));
        return bits;
    }

    private static Span span(long from, long until) {
        return Span.of(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}
