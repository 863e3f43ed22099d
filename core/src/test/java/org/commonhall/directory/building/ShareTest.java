package org.commonhall.directory.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.commonhall.Commonhall;
import org.commonhall.storage.Schema;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void threeThirdsAreExactlyOneWhole() {
        Share third = new Share(1, 3);
        assertThat(Share.compareSumToWhole(List.of(third, third, third))).isZero();
        assertThat(Share.compareSumToWhole(List.of(third, third))).isNegative();
        assertThat(Share.compareSumToWhole(List.of(third, third, third, new Share(1, Share.MAX))))
                .isPositive();
    }

    @Test
    void manyPartsOfLargeDenominatorsDoNotOverflow() {
        Share tiny = new Share(1, Share.MAX);
        assertThat(Share.compareSumToWhole(Collections.nCopies(40, tiny))).isNegative();
    }

    @Test
    void theRecordsFormASchema() {
        assertThat(Schema.of(Commonhall.records()).types()).containsAll(Buildings.CAPABILITY.records());
    }
}
