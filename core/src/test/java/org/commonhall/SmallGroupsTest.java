package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private record Group(String name, long size) {}

    @Test
    void nothingSmallIsShownAndNothingIsLost() {
        Random random = new Random(5);
        for (int run = 0; run < 5_000; run++) {
            List<Group> groups = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                groups.add(new Group("a" + i, random.nextInt(12)));
            }
            long total = groups.stream().mapToLong(Group::size).sum();
            SmallGroups.Shown<Group> use =
                    SmallGroups.STANDARD.of(groups, Group::size, Comparator.comparing(Group::name));
            assertThat(use.groups()).allMatch(group -> group.size() >= 5);
            assertThat(use.rest() == 0 || use.rest() >= 5)
                    .as("%s of %s", use, groups)
                    .isTrue();
            if (total == 0 || total >= 5) {
                long shown = use.groups().stream().mapToLong(Group::size).sum();
                assertThat(shown + use.rest()).isEqualTo(total).isEqualTo(use.total());
            } else {
                assertThat(use.total()).isEqualTo(SmallGroups.HIDDEN);
            }
        }
    }

    @Test
    void nobodyIsNotFew() {
        assertThat(SmallGroups.STANDARD.few(0)).isFalse();
        assertThat(SmallGroups.STANDARD.few(4)).isTrue();
        assertThat(SmallGroups.STANDARD.few(5)).isFalse();
        assertThatThrownBy(() -> new SmallGroups(0)).isInstanceOf(InvalidInput.class);
    }
}
