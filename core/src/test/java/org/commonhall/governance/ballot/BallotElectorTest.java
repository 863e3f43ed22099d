package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.Presence;
import org.junit.jupiter.api.Test;

class BallotElectorTest {

    @Test
    void aRoundWeightHasNoExponent() {
        Elector elector = new Elector(
                "1",
                null,
                ImmutableMap.of(Measure.AREA, new BigDecimal("1200.00"), Measure.HEADS, new BigDecimal("0.50")));
        assertThat(BallotElector.frozen(
                                new Id<>(new UUID(0, 1)), new ElectorateMember(elector, "1201", null), Presence.ABSENT)
                        .weighs()
                        .values()
                        .stream()
                        .map(BigDecimal::toString))
                .containsExactlyInAnyOrder("1200", "0.5");
    }
}
