package org.commonhall.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonhall.calendar.Span;
import org.commonhall.learning.course.CourseSession;
import org.junit.jupiter.api.Test;

class ClashTest {
    private static final Instant SEVEN = Instant.parse("2026-03-12T11:00:00Z");

    /** An overlap as long as the tolerance is none yet, and what takes no time is none either; the earliest comes first. */
    @Test
    void onlyALongerOverlapOfWhatTakesTimeCounts() {
        Engagement late = engaged(80, 120, true);
        Engagement early = engaged(-30, 20, true);
        Engagement before = engaged(-60, 0, true);
        Engagement free = engaged(0, 90, false);
        List<Engagement> known = List.of(late, early, before, free);
        List<Span> wanted = List.of(span(2_000, 2_090), span(0, 90));
        assertThat(Clash.of(wanted, known, Duration.ZERO))
                .containsExactly(
                        new Clash(span(0, 90), early, Duration.ofMinutes(20)),
                        new Clash(span(0, 90), late, Duration.ofMinutes(10)));
        assertThat(Clash.of(wanted, known, Duration.ofMinutes(10)))
                .extracting(Clash::with)
                .containsExactly(early);
        assertThat(Clash.of(wanted, known, Duration.ofMinutes(20))).isEmpty();
    }

    @Test
    void clashesComeInTheOrderOfWhatIsWanted() {
        Engagement all = engaged(0, 3_000, true);
        assertThat(Clash.of(List.of(span(2_000, 2_090), span(0, 90)), List.of(all), Duration.ZERO))
                .extracting(Clash::wanted)
                .containsExactly(span(0, 90), span(2_000, 2_090));
    }

    private static Engagement engaged(long from, long until, boolean busy) {
        return new Engagement(CourseSession.TYPE, new UUID(1, from), span(from, until), busy);
    }

    private static Span span(long from, long until) {
        return Span.of(SEVEN.plus(Duration.ofMinutes(from)), SEVEN.plus(Duration.ofMinutes(until)));
    }
}
