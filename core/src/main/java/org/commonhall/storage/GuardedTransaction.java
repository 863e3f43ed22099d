package org.commonhall.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * Holds for any adapter that a transaction is dead after its work returned and after any call threw, so that the
 * adapter's own transaction need not. Used by one thread.
 */
public final class GuardedTransaction implements StorageTransaction {
    private final StorageTransaction inner;
    private boolean ended;
    private @Nullable Throwable failure;

    private GuardedTransaction(StorageTransaction inner) {
        this.inner = inner;
    }

    /**
     * Runs work on a guarded transaction. It neither commits nor rolls back: when it returns, the caller commits; when it
     * throws, the caller rolls back.
     *
     * @param <R> what the work gives
     * @param inner the adapter's transaction
     * @param work the work
     * @return what the work gave
     * @throws IllegalStateException if the work returned although one of its calls had thrown
     */
    public static <R extends @Nullable Object> R run(StorageTransaction inner, TransactionWork<R> work) {
        GuardedTransaction guarded = new GuardedTransaction(inner);
        try {
            R result = work.run(guarded);
            guarded.requireAlive();
            return result;
        } finally {
            guarded.ended = true;
        }
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return guard(() -> inner.find(type, id));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return guard(() -> inner.lock(type, id));
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return guard(() -> inner.insert(type, records));
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return guard(() -> inner.update(type, records));
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        guard(() -> {
            inner.delete(type, records);
            return records;
        });
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return guard(() -> inner.select(query));
    }

    @Override
    public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        return guard(() -> inner.findAll(type, ids));
    }

    @Override
    public <T extends Record> List<T> lockAll(RecordType<T> type, Collection<Id<T>> ids) {
        return guard(() -> inner.lockAll(type, ids));
    }

    @Override
    public <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        return guard(() -> inner.adjust(type, id, counter, delta, guard));
    }

    @Override
    public <T extends Record> long count(Query<T> query) {
        return guard(() -> inner.count(query));
    }

    @Override
    public <T extends Record> List<SummaryRow> summarise(Summary<T> summary) {
        return guard(() -> inner.summarise(summary));
    }

    private <R> R guard(Supplier<R> call) {
        requireAlive();
        try {
            return call.get();
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        }
    }

    private void requireAlive() {
        if (ended || failure != null) {
            throw new IllegalStateException(
                    ended ? "the transaction is over" : "the transaction failed and takes no more calls", failure);
        }
    }
}
