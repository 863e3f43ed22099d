package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.SelfTest;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** What those who run a hall read after its installation. */
class SelfTestTest {
    private final MemoryStorage store = new MemoryStorage();
    private final Commonhall still = Commonhall.builder()
            .storage(store)
            .clock(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC))
            .build();
    private final Actor admin = still.found(new FoundHall("Founder"));

    @Test
    void aHallTestsItself() {
        SelfTest stale = still.selfTest();
        assertThat(stale.lines())
                .extracting(SelfTest.Line::name)
                .containsExactly("schema", "features", "text", "clock", "journal", "settings");
        assertThat(stale.lines())
                .filteredOn(line -> !line.good())
                .extracting(SelfTest.Line::name)
                .as("the clock of these tests stands still in the past")
                .containsExactly("clock");
        assertThat(stale.text(Locale.ENGLISH)).contains("! The clock", "1 entries", "SmallGroups");
        assertThat(stale.text(Locale.CHINESE)).contains("文字读写一致");
        Commonhall today = Commonhall.builder().storage(store).build();
        assertThat(today.selfTest().lines())
                .filteredOn(line -> !line.good())
                .extracting(SelfTest.Line::name)
                .containsExactly("journal");
        today.tick(today.corridor().clock().instant(), 1);
        assertThat(today.selfTest().isGood()).isTrue();
        assertThat(today.journal().feed(admin, 0, 10)).hasSize(1);
    }
}
