package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestToolsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void theClockStandsStillUntilItIsSet() {
        SettableClock clock = SettableClock.at(NOON, ZoneOffset.UTC);
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.advance(Duration.ofMinutes(-5))).isEqualTo(Instant.parse("2026-11-23T03:55:00Z"));
        clock.set(NOON);
        assertThat(clock.millis()).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aClockOfAnotherZoneMovesAlong() {
        SettableClock clock = SettableClock.at(NOON, ZoneOffset.UTC);
        Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
        clock.advance(Duration.ofDays(1));
        assertThat(shanghai.instant()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void idsRepeatForTheSameSeedOnly() {
        assertThat(first(7)).isEqualTo(first(7)).isNotEqualTo(first(8));
        assertThat(Stream.of(first(7).split(",")))
                .doesNotHaveDuplicates()
                .allMatch(id -> UUID.fromString(id).version() == 4);
    }

    private static String first(long seed) {
        SeededIds ids = new SeededIds(seed);
        return String.join(
                ",", Stream.generate(ids::next).limit(100).map(UUID::toString).toList());
    }
}
