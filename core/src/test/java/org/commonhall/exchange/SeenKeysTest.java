package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void aKeyIsNewOnceHoweverManyThereAre() {
        SeenKeys seen = new SeenKeys();
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.add("key " + i)).isTrue();
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.add("key " + i)).isFalse();
        }
    }
}
