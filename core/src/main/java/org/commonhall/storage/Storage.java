package org.commonhall.storage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place where records are kept. Implementations are thread-safe and are given to the builder of the hall. */
public interface Storage extends AutoCloseable {

    /**
     * Creates or verifies the places of every record type. Repeating it changes nothing.
     *
     * @param schema every record type that will be used
     * @throws SchemaMismatch if what is installed does not fit, naming the installed and the needed version
     * @throws StorageException if the store cannot be reached
     */
    void open(Schema schema);

    /**
     * What this store declares of itself.
     *
     * @return the same set at every call
     */
    Set<StorageFeature> features();

    /**
     * Runs work in one transaction: commits when it returns, rolls back when it throws anything, and never runs it twice.
     * Isolation is READ COMMITTED with {@link StorageTransaction#lock}, version checks and unique keys.
     *
     * @param <R> what the work gives
     * @param work the work; it must not keep the transaction
     * @return what the work gave
     * @throws StorageException as the work's calls or the commit report it
     * @throws IllegalStateException if the work returned although one of its calls had failed, and nothing is stored; or if
     *     the store is closed
     */
    <R extends @Nullable Object> R inTransaction(TransactionWork<R> work);

    /**
     * Leaves nothing of the old rows of a kind in the data files: neither a deleted row, nor what a row was before, nor the
     * order in which rows were written, if all that is stored now was written by one transaction. Called after the commit that
     * emptied or rewrote it, outside any transaction, and again until it returns. It may hold up other writers of the kind.
     *
     * @param type the kind
     * @throws StorageException if it is not done, such as {@link TransactionConflict} while an older transaction may still see
     *     old rows; nothing is lost, and a later call does it
     * @throws UnsupportedOperationException if the store does not declare {@link StorageFeature#FORGETS}, or joins the
     *     transactions of a host, whose owning store forgets
     */
    default void forget(RecordType<?> type) {
        throw new UnsupportedOperationException("forgets nothing: " + type);
    }

    /**
     * Releases what this store itself opened, never the host's data source. Closing again does nothing; any other call
     * afterwards fails with {@link IllegalStateException}.
     */
    @Override
    void close();
}
