package org.commonhall.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.junit.jupiter.api.Test;

/** Gaps between neighbours against a model that looks at every minute. */
class GapsTest {
    private static final Id<Quota> ROOM = new Id<>(new UUID(0, 1));
    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final int MINUTES = 60;

    /** Services 3.3: the gap needed is the larger one, not the sum, and touching is fine without any. */
    @Test
    void theLargerOfTwoGapsCountsAndNotTheSum() {
        Use first = use(600, 660, new Gaps(0, 15 * 60));
        assertThat(collides(first, span(675, 720), new Gaps(10 * 60, 0))).isFalse();
        assertThat(collides(first, span(674, 720), new Gaps(10 * 60, 0))).isTrue();
        assertThat(collides(first, span(680, 720), new Gaps(30 * 60, 0))).isTrue();
        assertThat(collides(first, span(690, 720), new Gaps(30 * 60, 0))).isFalse();
        assertThat(collides(use(600, 660, Gaps.NONE), span(660, 720), Gaps.NONE))
                .isFalse();
    }

    @Test
    void collisionsAreThoseOfTheMinutes() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            Use one = some(random);
            Use other = some(random);
            boolean expected = model(one, other);
            assertThat(collides(one, other.span(), other.gaps()))
                    .as("%s against %s", one, other)
                    .isEqualTo(expected);
            assertThat(collides(other, one.span(), one.gaps()))
                    .as("%s against %s", other, one)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theSweepFindsTheFullestMinuteGapsIncluded() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            Use asked = some(random);
            List<Use> others = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                others.add(some(random));
            }
            List<Use> kept =
                    others.stream().map(other -> other.towards(asked.gaps())).toList();
            int most = 0;
            for (long minute = asked.span().from().getEpochSecond() / 60;
                    minute < asked.span().until().getEpochSecond() / 60;
                    minute++) {
                Instant at = Instant.ofEpochSecond(minute * 60);
                most = Math.max(most, (int)
                        others.stream().filter(other -> holds(other, asked, at)).count());
            }
            assertThat(Use.peak(kept, asked.span()))
                    .as("%s in %s", asked, others)
                    .isEqualTo(most);
        }
    }

    /** Some minute of one lies in the other, or the gap between them is too small for either. */
    private static boolean model(Use one, Use other) {
        if (one.span().overlaps(other.span())) {
            return true;
        }
        boolean first = one.span().from().isBefore(other.span().from());
        Use earlier = first ? one : other;
        Use later = first ? other : one;
        long between =
                later.span().from().getEpochSecond() - earlier.span().until().getEpochSecond();
        return between < Math.max(earlier.gaps().after(), later.gaps().before());
    }

    private static boolean holds(Use one, Use asked, Instant at) {
        long before = Math.max(one.gaps().before(), asked.gaps().after());
        long after = Math.max(one.gaps().after(), asked.gaps().before());
        return !at.isBefore(one.span().from().minusSeconds(before))
                && at.isBefore(one.span().until().plusSeconds(after));
    }

    private static boolean collides(Use existing, Span asked, Gaps gaps) {
        return existing.towards(gaps).span().overlaps(asked);
    }

    private static Use some(Random random) {
        int from = random.nextInt(MINUTES);
        return use(from, from + 1 + random.nextInt(20), new Gaps(random.nextInt(10) * 60L, random.nextInt(10) * 60L));
    }

    private static Use use(int from, int until, Gaps gaps) {
        return new Use(ROOM, 1, false, span(from, until), gaps, null);
    }

    private static Span span(int from, int until) {
        return Span.of(DAY.plusSeconds(from * 60L), DAY.plusSeconds(until * 60L));
    }
}
