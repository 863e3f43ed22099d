package org.commonhall.corridor;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** A store that fails on purpose around the commit, one planned fault a transaction. */
final class FaultyStorage implements Storage {
    /** When a transaction fails, if at all. */
    enum When {
        NEVER,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    record Fault(When when, @Nullable StorageException failure) {}

    private final Deque<Fault> plan = new ArrayDeque<>();
    private final Storage inner;
    int transactions;
    /** A feature that the store hides. */
    @Nullable StorageFeature without;
    /** A feature that the store claims to have. */
    @Nullable StorageFeature with;
    /** What nested work is refused with, if at all. */
    @Nullable NestingRefused nesting;

    FaultyStorage(Storage inner) {
        this.inner = inner;
    }

    void plan(Fault... faults) {
        plan.clear();
        plan.addAll(Arrays.asList(faults));
        transactions = 0;
    }

    @Override
    public void open(Schema schema) {
        inner.open(schema);
    }

    @Override
    public Set<StorageFeature> features() {
        Set<StorageFeature> declared = Sets.filter(inner.features(), feature -> feature != without);
        return with == null ? declared : Sets.union(declared, Set.of(with));
    }

    @Override
    public void forget(RecordType<?> type) {
        inner.forget(type);
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        transactions++;
        Fault fault = plan.isEmpty() ? new Fault(When.NEVER, null) : plan.remove();
        R result = inner.inTransaction(transaction -> {
            R given = work.run(
                    nesting == null && without != StorageFeature.NESTED ? transaction : new Flat(transaction, nesting));
            if (fault.when() == When.BEFORE_COMMIT) {
                throw Objects.requireNonNull(fault.failure());
            }
            return given;
        });
        if (fault.when() == When.AFTER_COMMIT) {
            throw Objects.requireNonNull(fault.failure());
        }
        return result;
    }

    @Override
    public void close() {
        inner.close();
    }
}
