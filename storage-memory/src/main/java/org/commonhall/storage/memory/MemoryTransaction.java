package org.commonhall.storage.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;

/** One transaction: what it reads and changes. */
final class MemoryTransaction implements StorageTransaction {
    private final Sight sight;
    private final Writes writes;

    MemoryTransaction(Supplier<Committed> newest, Locks locks, LockOwner owner) {
        this.sight = new Sight(newest);
        this.writes = new Writes(sight, locks, owner);
    }

    /** What is to be committed. */
    Collection<Changes<?>> changes() {
        return sight.changes();
    }

    GuardedTransaction.Mark mark() {
        return sight.mark();
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return Optional.ofNullable(sight.view(type).find(id.value()));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return writes.lock(type, id.value(), Locks.Mode.CHANGE);
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return records.stream().map(record -> writes.insert(type, record)).toList();
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return records.stream().map(record -> writes.update(type, record)).toList();
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        new Removal(sight, writes).delete(type, records);
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return sight.plan(query).select(sight.view(query.type()));
    }

    @Override
    public <T extends Record> long count(Query<T> query) {
        long[] count = {0};
        sight.plan(query.all()).visit(sight.view(query.type()), record -> ++count[0] > 0);
        return count[0];
    }

    @Override
    public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        Totals<T> totals = new Totals<>(summary);
        Query<T> query = Query.of(summary.type()).where(summary.condition());
        sight.plan(query).visit(sight.view(summary.type()), totals::add);
        return totals.rows();
    }
}
