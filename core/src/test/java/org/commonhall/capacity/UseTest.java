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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseTest {
    private static final Id<Quota> ROOM = new Id<>(new UUID(0, 1));

    /** Services 5: existing 02-04. */
    @ParameterizedTest
    @CsvSource({"1,2,false", "1,3,true", "2,4,true", "4,5,false"})
    void touchingEndsDoNotOverlap(int from, int until, boolean overlap) {
        assertThat(span(from, until).overlaps(span(2, 4))).isEqualTo(overlap);
    }

    /** Services 5: concurrency 3 with 10-11, 11-12, 9:30-11 leaves room for 9-12. */
    @Test
    void concurrencyIsCountedBySweep() {
        List<Use> uses = List.of(use(600, 660, 1), use(660, 720, 1), use(570, 660, 1));
        assertThat(Use.peak(uses, span(540, 720))).isEqualTo(2);
    }

    /** One person who would take either of two rooms is one person in the hall. */
    @Test
    void theWishesOfOneEntryCountOnce() {
        Id<WaitlistEntry> entry = new Id<>(new UUID(0, 2));
        Use wish = new Use(ROOM, 3, false, span(0, 60), Gaps.NONE, entry);
        assertThat(Use.peak(List.of(wish, wish, use(0, 60, 1)), span(0, 60))).isEqualTo(4);
    }

    @Test
    void theSweepAgreesWithCountingMinuteByMinute() {
        Random random = new Random(20_260_302);
        for (int run = 0; run < 2_000; run++) {
            List<Use> uses = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int from = random.nextInt(20);
                uses.add(use(from, from + 1 + random.nextInt(10), random.nextInt(4)));
            }
            int from = random.nextInt(20);
            Span within = span(from, from + 1 + random.nextInt(10));
            long most = 0;
            for (long minute = from; minute < within.until().getEpochSecond() / 60; minute++) {
                Span moment = span(minute, minute + 1);
                most = Math.max(
                        most,
                        uses.stream()
                                .filter(use -> use.span().overlaps(moment))
                                .mapToLong(Use::amount)
                                .sum());
            }
            assertThat(Use.peak(uses, within))
                    .as("run %d: %s in %s", run, uses, within)
                    .isEqualTo(most);
        }
    }

    /** Services 5: size 5, a blocking offer of 5 uses with 2 used leaves 2. */
    @Test
    void unusedUsesOfAnOfferCount() {
        assertThat(new QuotaFigures(ROOM, "seats", 5L, 0, 0, 0, 3, 0).free(true))
                .isEqualTo(2);
        assertThat(new QuotaFigures(ROOM, "seats", 1L, 0, 0, 0, 0, 1).free(true))
                .isZero();
        assertThat(new QuotaFigures(ROOM, "seats", 1L, 0, 0, 0, 0, 1).free(false))
                .isEqualTo(1);
        assertThat(new QuotaFigures(ROOM, "seats", null, 9, 0, 0, 0, 1).free(false))
                .isNull();
    }

    private static Use use(long from, long until, long amount) {
        return new Use(ROOM, amount, false, span(from, until), Gaps.NONE, null);
    }

    private static Span span(long from, long until) {
        return Span.of(Instant.ofEpochSecond(from * 60), Instant.ofEpochSecond(until * 60));
    }
}
