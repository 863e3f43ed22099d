package org.commonhall.corridor;

import java.util.List;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** A transaction that undoes no nested work: it says so at the first use, or just runs it. */
record Flat(StorageTransaction inner, @Nullable NestingRefused refusal) implements StorageTransaction {

    @Override
    public <R extends @Nullable Object> R nested(TransactionWork<R> work) {
        if (refusal != null) {
            throw refusal;
        }
        return StorageTransaction.super.nested(work);
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return inner.find(type, id);
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return inner.lock(type, id);
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return inner.insert(type, records);
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return inner.update(type, records);
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        inner.delete(type, records);
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return inner.select(query);
    }
}
