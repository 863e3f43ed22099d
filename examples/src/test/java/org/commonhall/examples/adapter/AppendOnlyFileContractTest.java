package org.commonhall.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.contract.StorageContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The storage contract, reopened after a close, after a killed process and after a torn write. */
class AppendOnlyFileContractTest {

    abstract static class OnFile extends StorageContract {
        @TempDir
        Path folder;

        final Path file() {
            return folder.resolve("records");
        }

        @Override
        public final Schema schema() {
            return Entry.SCHEMA;
        }

        @Override
        public final Storage open() {
            return Entry.open(file());
        }

        @Override
        public final Storage reopen(Storage storage) {
            try {
                disturb(storage);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return Entry.open(file());
        }

        abstract void disturb(Storage storage) throws IOException;
    }

    @Nested
    class Closed extends OnFile {
        @Override
        void disturb(Storage storage) {
            storage.close();
        }
    }

    @Nested
    class Killed extends OnFile {
        @Override
        void disturb(Storage storage) {
            storage.close();
            try (Child child = Child.start(file())) {
                assertThat(child.next()).isNotNull();
            }
        }
    }

    @Nested
    class Torn extends OnFile {
        private final Random random = new Random(5);

        @Override
        void disturb(Storage storage) throws IOException {
            long before = Files.size(file());
            Entry.write(storage, 1, 100);
            storage.close();
            try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
                cut.setLength(before + random.nextInt(Math.toIntExact(cut.length() - before)));
            }
        }
    }
}
