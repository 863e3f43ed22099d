package org.commonhall.governance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Id;
import org.junit.jupiter.api.Test;

class ChainViewTest {
    /** Nobody reads a moment of London in a hall of Berlin. */
    @Test
    void momentsAreToldInTheZoneOfTheHall() {
        ChainView.Step step = new ChainView.Step(
                LinkKind.BALLOT,
                new UUID(1, 1),
                "chain.linked",
                "Mend the roof",
                Instant.parse("2026-03-02T01:30:00Z"),
                null);
        ChainView view = new ChainView(
                new Id<>(new UUID(1, 2)),
                Cause.RECURRING,
                CandidateStatus.ANSWERED,
                ImmutableList.of(step),
                ZoneId.of("Europe/Berlin"));
        assertThat(view.text(Locale.ENGLISH))
                .isEqualTo("Keeps coming back\n2026-03-02 02:30  Vote  linked  Mend the roof\n");
    }
}
