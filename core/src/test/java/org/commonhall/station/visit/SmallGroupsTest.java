package org.commonhall.station.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void nothingSmallIsShownAndNothingIsLost() {
        Random random = new Random(5);
        for (int run = 0; run < 5_000; run++) {
            List<AudienceUse.Group> groups = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                groups.add(new AudienceUse.Group("a" + i, random.nextInt(12)));
            }
            long total = groups.stream().mapToLong(AudienceUse.Group::entries).sum();
            AudienceUse use = VisitReads.grouped(groups, 5);
            assertThat(use.groups()).allMatch(group -> group.entries() >= 5);
            assertThat(use.rest() == 0 || use.rest() >= 5)
                    .as("%s of %s", use, groups)
                    .isTrue();
            if (total == 0 || total >= 5) {
                long shown = use.groups().stream()
                        .mapToLong(AudienceUse.Group::entries)
                        .sum();
                assertThat(shown + use.rest()).isEqualTo(total).isEqualTo(use.total());
            } else {
                assertThat(use.total()).isEqualTo(AudienceUse.HIDDEN);
            }
        }
    }
}
