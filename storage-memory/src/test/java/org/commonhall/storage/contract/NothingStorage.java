package org.commonhall.storage.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** A store that keeps nothing and refuses nothing. */
final class NothingStorage implements Storage, StorageTransaction {
    @Override
    public void open(Schema schema) {}

    @Override
    public Set<StorageFeature> features() {
        return Set.of();
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        return work.run(this);
    }

    @Override
    public void close() {}

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return Optional.empty();
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return Optional.empty();
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return records;
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return records;
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {}

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return List.of();
    }
}
