package org.commonhall.directory.directory;

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

/** Counts the statements a JDBC store would send: one a call, whole batches included. */
public final class CountingStorage implements Storage {
    private final Storage storage;
    private int statements;

    CountingStorage(Storage storage) {
        this.storage = storage;
    }

    int statementsOf(Runnable work) {
        statements = 0;
        work.run();
        return statements;
    }

    @Override
    public void open(Schema schema) {
        storage.open(schema);
    }

    @Override
    public Set<StorageFeature> features() {
        return storage.features();
    }

    @Override
    public void forget(RecordType<?> type) {
        storage.forget(type);
    }

    @Override
    public <R> R inTransaction(TransactionWork<R> work) {
        return storage.inTransaction(transaction -> work.run(new Counting(transaction)));
    }

    @Override
    public void close() {
        storage.close();
    }

    private final class Counting implements StorageTransaction {
        private final StorageTransaction transaction;

        Counting(StorageTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
            statements++;
            return transaction.find(type, id);
        }

        @Override
        public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
            statements++;
            return transaction.lock(type, id);
        }

        @Override
        public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
            statements++;
            return transaction.insert(type, records);
        }

        @Override
        public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
            statements++;
            return transaction.update(type, records);
        }

        @Override
        public <T extends Record> void delete(RecordType<T> type, List<T> records) {
            statements++;
            transaction.delete(type, records);
        }

        @Override
        public <T extends Record> List<T> select(Query<T> query) {
            statements++;
            return transaction.select(query);
        }

        @Override
        public <R extends @Nullable Object> R nested(TransactionWork<R> work) {
            return transaction.nested(inside -> work.run(this));
        }
    }
}
