package org.commonhall.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.commonhall.Id;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionCancelled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write when, and what another opener meets. */
class AppendOnlyFileStorageTest {
    @TempDir
    Path folder;

    private Path file;
    private Storage storage;

    @BeforeEach
    void open() {
        file = folder.resolve("records");
        storage = new AppendOnlyFileStorage(file, Duration.ZERO);
        storage.open(Schema.of(Entry.TYPE));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private static Entry entry(long number, String text) {
        return new Entry(new Id<>(new UUID(number, 0)), 0, number, 0, 1, text);
    }

    private void insert(Entry entry) {
        storage.inTransaction(t -> t.insert(Entry.TYPE, List.of(entry)));
    }

    private void reopen() {
        storage.close();
        storage.open(Schema.of(Entry.TYPE));
    }

    @Test
    void readersSeeTheCommittedStateWhileAWriterWorks() {
        insert(entry(0, ""));
        storage.inTransaction(t -> {
            t.insert(Entry.TYPE, List.of(entry(1, "")));
            assertThat(CompletableFuture.supplyAsync(() -> Entry.whole(storage)).join())
                    .containsExactly(0L);
            return t;
        });
        assertThat(Entry.whole(storage)).containsExactly(0L, 1L);
    }

    @Test
    void aReaderThatBecomesTheWriterLocksTheNewestState() {
        insert(entry(0, "old"));
        Id<Entry> id = entry(0, "").id();
        storage.inTransaction(t -> {
            Entry read = t.find(Entry.TYPE, id).orElseThrow();
            storage.inTransaction(
                    other -> other.update(Entry.TYPE, List.of(new Entry(id, read.version(), 0, 0, 1, "new"))));
            assertThat(t.lock(Entry.TYPE, id)).hasValueSatisfying(locked -> {
                assertThat(locked.text()).isEqualTo("new");
                assertThat(locked.version()).isEqualTo(2);
            });
            return t;
        });
    }

    @Test
    void aLockThatFindsNothingHoldsNothing() {
        storage.inTransaction(t -> {
            assertThat(t.lock(Entry.TYPE, entry(7, "").id())).isEmpty();
            insert(entry(0, ""));
            return t;
        });
        assertThat(Entry.whole(storage)).containsExactly(0L);
    }

    @Test
    void whoWaitsTooLongToWriteIsToldSo() {
        storage.inTransaction(t -> {
            t.insert(Entry.TYPE, List.of(entry(0, "")));
            assertThatThrownBy(() -> insert(entry(1, ""))).isInstanceOf(LockTimeout.class);
            return t;
        });
        insert(entry(2, ""));
        reopen();
        assertThat(Entry.whole(storage)).containsExactly(0L, 2L);
    }

    @Test
    void anInterruptedThreadWritesNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> insert(entry(0, ""))).isInstanceOf(TransactionCancelled.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Entry.whole(storage)).isEmpty();
    }

    @Test
    void anInterruptDuringTheWorkDoesNotBreakTheFileForOthers() {
        storage.inTransaction(t -> {
            t.insert(Entry.TYPE, List.of(entry(0, "")));
            Thread.currentThread().interrupt();
            return t;
        });
        assertThat(Thread.interrupted()).isTrue();
        insert(entry(1, ""));
        reopen();
        assertThat(Entry.whole(storage)).containsExactly(0L, 1L);
    }

    @Test
    void textComesBackAsItWas() {
        List<String> texts =
                List.of("", "\\N", "\\", "a\tb\nc\rd\r\n", "\\t\\n\\u0041\\101", "\u2028\u0085\f", "议事 𠮷 ÿ");
        for (int i = 0; i < texts.size(); i++) {
            insert(entry(i, texts.get(i)));
        }
        reopen();
        for (int i = 0; i < texts.size(); i++) {
            Id<Entry> id = entry(i, "").id();
            assertThat(storage.inTransaction(t -> t.find(Entry.TYPE, id)).map(Entry::text))
                    .contains(texts.get(i));
        }
    }

    @Test
    void aFileHasOneOpenerInThisProcess() {
        assertThatThrownBy(() -> Entry.open(file)).isInstanceOf(StoreUnavailable.class);
        insert(entry(0, ""));
        assertThat(Entry.whole(storage)).containsExactly(0L);
    }

    @Test
    void aFileHasOneOpenerAmongProcesses() {
        try (Child child = Child.start(folder.resolve("theirs"))) {
            assertThat(child.next()).isEqualTo("0");
            assertThatThrownBy(() -> Entry.open(folder.resolve("theirs"))).isInstanceOf(StoreUnavailable.class);
        }
        try (Child child = Child.start(file)) {
            assertThat(child.next()).isEqualTo(Child.UNAVAILABLE);
        }
        assertThat(Entry.whole(storage)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsUnavailable() {
        assertThatThrownBy(() -> Entry.open(folder.resolve("missing/records"))).isInstanceOf(StoreUnavailable.class);
    }

    /** The same table in another shape. */
    static final class Other {
        record Entry(
                Id<Entry> id,
                long version,
                @Size(max = 9) @Nullable String text) {
            static final RecordType<Entry> TYPE = RecordType.of(MethodHandles.lookup(), Entry.class);
        }
    }

    @Test
    void aTypeInAnotherShapeIsRefusedWithBothShapes() {
        storage.close();
        assertThatThrownBy(() -> storage.open(Schema.of(Other.Entry.TYPE)))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("number INTEGER")
                .hasMessageContaining("text TEXT 0?");
    }

    @Test
    void aTypeThatTheSchemaLacksStaysInTheFile() {
        insert(entry(0, "kept"));
        storage.close();
        storage.open(Schema.of());
        assertThatThrownBy(() -> Entry.whole(storage)).isInstanceOf(IllegalArgumentException.class);
        storage.open(Schema.of(Entry.TYPE));
        insert(entry(1, ""));
        assertThat(Entry.whole(storage)).containsExactly(0L, 1L);
    }
}
