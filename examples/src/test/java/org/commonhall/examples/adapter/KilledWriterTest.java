package org.commonhall.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.commonhall.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    private static final int ROUNDS = 24;

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessAcknowledgedIsThereAndNothingInPart() {
        Path file = folder.resolve("records");
        Random random = new Random(9);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child = Child.start(file)) {
                for (int before = random.nextInt(30); before > 0; before--) {
                    acknowledged.add(Long.valueOf(child.next()));
                }
                acknowledged.addAll(child.kill());
            }
            try (Storage storage = Entry.open(file)) {
                List<Long> there = Entry.whole(storage);
                assertThat(there)
                        .as("round %d", round)
                        .containsAll(acknowledged)
                        .isEqualTo(LongStream.range(0, there.size()).boxed().toList());
                assertThat(there.size() - acknowledged.size())
                        .as("one in doubt a round at most")
                        .isBetween(0, round + 1);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(100);
    }

    @Test
    void aFileThatCannotGrowKeepsWhatWasAcknowledgedAndGoesOnElsewhere() {
        Path file = folder.resolve("records");
        List<Long> acknowledged = new ArrayList<>();
        try (Child child = Child.startLimited(file, 200)) {
            String line = child.next();
            for (; line != null && !line.equals(Child.UNAVAILABLE); line = child.next()) {
                acknowledged.add(Long.valueOf(line));
            }
            assertThat(line).isEqualTo(Child.UNAVAILABLE);
        }
        try (Storage storage = Entry.open(file)) {
            assertThat(Entry.whole(storage)).isNotEmpty().isEqualTo(acknowledged);
            Entry.write(storage, acknowledged.size(), 100);
            assertThat(Entry.whole(storage)).hasSize(acknowledged.size() + 1);
        }
    }
}
