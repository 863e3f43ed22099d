package org.commonhall.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cut or damaged file gives back. */
class TornFileTest {
    private static final int TRANSACTIONS = 12;

    @TempDir
    Path folder;

    private Path file;
    private byte[] content;
    /** How many transactions a file of a length holds, for each length at which one ends. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("records");
        try (Storage storage = Entry.open(file)) {
            ends.put(Math.toIntExact(Files.size(file)), 0);
            for (int number = 0; number < TRANSACTIONS; number++) {
                Entry.write(storage, number, 40);
                ends.put(Math.toIntExact(Files.size(file)), number + 1);
            }
        }
        content = Files.readAllBytes(file);
    }

    private static List<Long> first(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private void holds(int count) {
        try (Storage storage = Entry.open(file)) {
            assertThat(Entry.whole(storage)).isEqualTo(first(count));
            Entry.write(storage, count, 40);
        }
        try (Storage storage = Entry.open(file)) {
            assertThat(Entry.whole(storage)).isEqualTo(first(count + 1));
        }
    }

    @Test
    void withTheLastBytesCutOffTheCommittedPrefixIsThereAndWritingGoesOn() throws IOException {
        assertThat(ends.descendingMap().firstKey() - ends.lowerKey(content.length - 200))
                .as("cuts reach over more than one transaction")
                .isGreaterThan(200);
        for (int cut = 1; cut <= 200; cut++) {
            int length = content.length - cut;
            Files.write(file, Arrays.copyOf(content, length));
            holds(ends.floorEntry(length).getValue());
        }
    }

    @Test
    void aFileCutInItsFirstBytesIsEmptyAgain() throws IOException {
        for (int length = 0; length < ends.firstKey(); length += length < 60 ? 1 : 17) {
            Files.write(file, Arrays.copyOf(content, length));
            holds(0);
        }
    }

    @Test
    void zerosInPlaceOfTheLastTransactionAreATornTail() throws IOException {
        int before = ends.lowerKey(content.length);
        byte[] torn = content.clone();
        Arrays.fill(torn, before, torn.length, (byte) 0);
        Files.write(file, torn);
        holds(TRANSACTIONS - 1);
    }

    @Test
    void aByteFlippedInTheMiddleIsReportedWithItsBlockAndNothingIsCut() throws IOException {
        int last = ends.lowerKey(content.length);
        for (int at = ends.firstKey(); at < last; at++) {
            Map.Entry<Integer, Integer> block = ends.floorEntry(at);
            // Every byte of the mark, the checksum and the length, some of the rest.
            if (at - block.getKey() > 9 && at % 11 != 0) {
                continue;
            }
            byte[] flipped = content.clone();
            flipped[at] ^= 0x10;
            Files.write(file, flipped);
            assertThatThrownBy(() -> Entry.open(file))
                    .isInstanceOf(StorageFault.class)
                    .hasMessageContaining("byte " + block.getKey() + " ");
            assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndLeftAlone() throws IOException {
        for (String text : List.of("id,name\n1,a\n", "commonhall append-only file 2\n" + "x".repeat(40))) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> Entry.open(file))
                    .isInstanceOf(SchemaMismatch.class)
                    .hasMessageContaining("commonhall append-only file 1");
            assertThat(Files.readString(file)).isEqualTo(text);
        }
    }
}
