package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.junit.jupiter.api.Test;

class RecordChangeTest {
    private static final String NASTY = "\\\t\n<>=*a诉";

    @Test
    void changesReadBackWhateverTheirText() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            ImmutableList.Builder<RecordChange.Value> values = ImmutableList.builder();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(new RecordChange.Value("field" + i, text(random), text(random), false));
            }
            ImmutableList<RecordChange> changes =
                    ImmutableList.of(new RecordChange("visit", new UUID(round, 1), round % 4, 3, values.build()));
            assertThat(RecordChange.parse(RecordChange.format(changes))).isEqualTo(changes);
        }
    }

    @Test
    void aPersonalValueIsNamedButNotShown() {
        Person person = Person.named(new Id<>(new UUID(1, 1)), "canary");
        RecordChange change = RecordChange.between(Person.TYPE, null, person);
        assertThat(RecordChange.format(ImmutableList.of(change)))
                .contains("name*")
                .doesNotContain("canary");
        assertThat(RecordChange.parse(RecordChange.format(ImmutableList.of(change))))
                .containsExactly(change);
    }

    private static Optional<String> text(Random random) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(NASTY.charAt(random.nextInt(NASTY.length())));
        }
        return Optional.of(text.toString());
    }
}
