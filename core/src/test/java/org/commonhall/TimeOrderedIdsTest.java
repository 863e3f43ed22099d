package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anIdTellsItsVersionVariantAndTime() {
        UUID id = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsAscendThoughTheClockStandsStill() {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));
        List<Id<Object>> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(new Id<>(ids.next()));
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsAscendThoughTheClockGoesBack() {
        Instant[] now = {NOON};
        TimeOrderedIds ids = new TimeOrderedIds(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        UUID before = ids.next();
        now[0] = NOON.minusSeconds(3600);
        assertThat(Id.compare(before, ids.next())).isNegative();
    }

    @Test
    void idsOrderAsUnsignedBytes() {
        assertThat(Id.compare(new UUID(-1, 0), new UUID(1, 0))).isPositive();
        assertThat(Id.compare(new UUID(1, -1), new UUID(1, 1))).isPositive();
    }
}
