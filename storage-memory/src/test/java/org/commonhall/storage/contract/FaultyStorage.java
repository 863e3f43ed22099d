package org.commonhall.storage.contract;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** The model as a store that runs one transaction after another, right but for one fault. */
final class FaultyStorage implements Storage {
    private final Fault fault;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Model committed = new Model();
    private volatile @Nullable Schema schema;
    private volatile boolean closed;

    FaultyStorage(Fault fault) {
        this.fault = fault;
    }

    @Override
    public void open(Schema wanted) {
        Schema installed = schema;
        for (RecordType<?> type : wanted.types()) {
            if (installed != null
                    && installed.types().stream()
                            .anyMatch(other -> other.table().equals(type.table()) && other != type)) {
                throw new SchemaMismatch(type + " is installed in another shape");
            }
        }
        schema = wanted;
    }

    @Override
    public Set<StorageFeature> features() {
        return fault.nests() ? Set.of(StorageFeature.NESTED) : Set.of();
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        boolean alone = fault != Fault.READS_UNCOMMITTED && fault != Fault.LOSES_UPDATES;
        if (alone) {
            turn.lock();
        }
        try {
            return run(work);
        } finally {
            if (alone) {
                turn.unlock();
            }
        }
    }

    private <R extends @Nullable Object> R run(TransactionWork<R> work) {
        Schema known = schema;
        if (closed || known == null) {
            throw new IllegalStateException("not open");
        }
        Model before = committed;
        Model own = before.copy();
        if (fault == Fault.READS_UNCOMMITTED) {
            committed = own;
        }
        FaultyTransaction transaction = new FaultyTransaction(fault, own, known);
        boolean done = false;
        try {
            R result = work.run(transaction);
            transaction.end();
            done = true;
            return result;
        } finally {
            transaction.abandon();
            committed = done || fault == Fault.KEEPS_HALF_OF_WHAT_FAILED ? own : before;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
