package org.commonhall.storage.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One transaction: reads, and the rule that it is dead after any failure and after its end. */
final class MemoryTransaction implements StorageTransaction {
    private final Sight sight;
    private final Writes writes;
    private boolean ended;
    private @Nullable Throwable failure;

    MemoryTransaction(Supplier<Committed> newest, Locks locks, LockOwner owner) {
        this.sight = new Sight(newest);
        this.writes = new Writes(sight, locks, owner);
    }

    /** Ends the transaction and hands over what is to be committed. */
    Collection<Changes<?>> end() {
        requireAlive();
        ended = true;
        return sight.changes();
    }

    void abandon() {
        ended = true;
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return guarded(() -> Optional.ofNullable(sight.view(type).find(id.value())));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return guarded(() -> writes.lock(type, id.value(), Locks.Mode.CHANGE));
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return guarded(() ->
                records.stream().map(record -> writes.insert(type, record)).toList());
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return guarded(() ->
                records.stream().map(record -> writes.update(type, record)).toList());
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        guarded(() -> {
            new Removal(sight, writes).delete(type, records);
            return records;
        });
    }

    @Override
    public <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        return guarded(() -> StorageTransaction.super.adjust(type, id, counter, delta, guard));
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return guarded(() -> sight.plan(query).select(sight.view(query.type())));
    }

    @Override
    public <T extends Record> long count(Query<T> query) {
        long[] count = {0};
        return guarded(() -> {
            sight.plan(query.all()).visit(sight.view(query.type()), record -> ++count[0] > 0);
            return count[0];
        });
    }

    @Override
    public <T extends Record> List<SummaryRow> summarise(Summary<T> summary) {
        return guarded(() -> {
            Totals<T> totals = new Totals<>(summary);
            Query<T> query = Query.of(summary.type()).where(summary.condition());
            sight.plan(query).visit(sight.view(summary.type()), totals::add);
            return totals.rows();
        });
    }

    private <R> R guarded(Supplier<R> call) {
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
