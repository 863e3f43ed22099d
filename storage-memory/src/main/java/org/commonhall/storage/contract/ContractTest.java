package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the topics share: a fresh store for each test and short ways to use it. */
abstract class ContractTest {
    private @Nullable Storage storage;
    final RecordSamples samples = new RecordSamples(Probes.SCHEMA, 7);

    abstract StorageFixture fixture();

    @BeforeEach
    final void openStore() {
        storage = fixture().open();
    }

    @AfterEach
    final void closeStore() {
        if (storage != null) {
            storage.close();
        }
    }

    final Storage storage() {
        return Objects.requireNonNull(storage, "the fixture gave no store");
    }

    final void reopenStore() {
        storage = fixture().reopen(storage());
    }

    final <R extends @Nullable Object> R in(TransactionWork<R> work) {
        return storage().inTransaction(work);
    }

    final void run(Consumer<StorageTransaction> work) {
        storage().<Boolean>inTransaction(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    final <T extends Record> T insert(RecordType<T> type, T record) {
        return in(transaction -> transaction.insert(type, List.of(record))).get(0);
    }

    final <T extends Record> T update(RecordType<T> type, T record) {
        return in(transaction -> transaction.update(type, List.of(record))).get(0);
    }

    final <T extends Record> void delete(RecordType<T> type, T record) {
        run(transaction -> transaction.delete(type, List.of(record)));
    }

    final <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return in(transaction -> transaction.find(type, id));
    }

    final <T extends Record> List<T> select(Query<T> query) {
        return in(transaction -> transaction.select(query));
    }

    final <T extends Record> long count(Query<T> query) {
        return in(transaction -> transaction.count(query));
    }

    final <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        return in(transaction -> transaction.findAll(type, ids));
    }

    final <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return in(transaction -> transaction.lock(type, id));
    }

    final <T extends Record> List<T> insertAll(RecordType<T> type, List<T> records) {
        return in(transaction -> transaction.insert(type, records));
    }

    final <T extends Record> List<T> updateAll(RecordType<T> type, List<T> records) {
        return in(transaction -> transaction.update(type, records));
    }

    final <T extends Record> List<T> all(RecordType<T> type) {
        return select(Query.of(type));
    }

    final ProbeSample sample() {
        return samples.record(ProbeSample.TYPE, reference -> Optional.empty());
    }

    final ProbeWhole whole(String title) {
        return new ProbeWhole(samples.id(), 0, title, 0, null);
    }

    final ProbePart part(ProbeWhole whole, long place) {
        return new ProbePart(samples.id(), 0, whole.id(), place, null, null, "part " + place);
    }

    final ProbeWhole storedWhole(String title) {
        return insert(ProbeWhole.TYPE, whole(title));
    }

    final ProbePart storedPart(ProbeWhole whole, long place) {
        return insert(ProbePart.TYPE, part(whole, place));
    }

    /** Asserts that work is refused so, and that nothing it did is stored. */
    final <X extends StorageException> X refused(Class<X> how, Consumer<StorageTransaction> work) {
        List<Record> before = everything();
        Throwable thrown = catchThrowable(() -> run(work));
        assertThat(thrown).isInstanceOf(how);
        assertThat(everything()).isEqualTo(before);
        return how.cast(thrown);
    }

    final List<Record> everything() {
        return in(transaction -> Probes.SCHEMA.types().stream()
                .<Record>flatMap(type -> transaction.select(Query.of(type)).stream())
                .toList());
    }
}
