package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * Storage in memory: nothing outlives the object. Thread-safe.
 *
 * <p>Isolation is READ COMMITTED. Each statement sees one committed state, the newest when it began, with the
 * transaction's own changes over it; two statements of one transaction may see different states. Readers never wait and
 * never make others wait. {@code lock}, {@code update} and {@code delete} hold the record until the transaction ends;
 * {@code insert} holds its id; whoever claims or frees a value of a unique key holds that value; whoever references a
 * record keeps others from deleting it. A transaction that would close a circle of waiting transactions fails with
 * {@link org.commonhall.storage.TransactionConflict}, one that waits too long with
 * {@link org.commonhall.storage.LockTimeout}, one whose thread is interrupted while it waits with
 * {@link org.commonhall.storage.TransactionCancelled} and the interrupt flag set. Nested work that was undone keeps its
 * locks until the transaction ends.
 *
 * <p>Every declared index, unique key and reference is served by an index, so that a look-up or page costs its result
 * and not the store. After {@link #close} every call fails with {@link IllegalStateException}.
 */
public final class MemoryStorage implements Storage {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

    private final Object commits = new Object();
    private final Locks locks;
    private volatile @Nullable Committed committed = Committed.NOTHING;

    /** An empty store in which a transaction waits up to ten seconds for another. */
    public MemoryStorage() {
        this(LOCK_TIMEOUT);
    }

    /**
     * An empty store.
     *
     * @param lockTimeout how long a transaction waits for another before {@link org.commonhall.storage.LockTimeout}
     */
    public MemoryStorage(Duration lockTimeout) {
        this.locks = new Locks(lockTimeout);
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.commonhall.storage.SchemaMismatch if a table is there already for another record class
     */
    @Override
    public void open(Schema schema) {
        synchronized (commits) {
            committed = committed().with(schema);
        }
    }

    @Override
    public Set<StorageFeature> features() {
        return ImmutableSet.of(
                StorageFeature.CONCURRENT_WRITERS,
                StorageFeature.NESTED,
                StorageFeature.REFERENCE_RACES_REFUSED,
                StorageFeature.FORGETS);
    }

    /** Does nothing: there are no files, and a deleted row is unreachable once no reader holds it. */
    @Override
    public void forget(RecordType<?> type) {
        committed();
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        committed();
        LockOwner owner = new LockOwner();
        MemoryTransaction transaction = new MemoryTransaction(this::committed, locks, owner);
        try {
            R result = GuardedTransaction.run(transaction, transaction::mark, work);
            commit(transaction.changes());
            return result;
        } finally {
            locks.releaseAll(owner);
        }
    }

    @Override
    public void close() {
        synchronized (commits) {
            committed = null;
        }
    }

    private void commit(Collection<Changes<?>> changes) {
        if (!changes.isEmpty()) {
            synchronized (commits) {
                committed = committed().apply(changes);
            }
        }
    }

    private Committed committed() {
        Committed newest = committed;
        if (newest == null) {
            throw new IllegalStateException("this store is closed");
        }
        return newest;
    }
}
