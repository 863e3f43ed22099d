package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/**
 * Work inside one transaction.
 *
 * @param <R> what it gives
 */
@FunctionalInterface
public interface TransactionWork<R extends @Nullable Object> {

    /**
     * Does the work.
     *
     * @param transaction dead once the work of its store returns, and after any exception one of its methods threw that was not undone
     * @return what the caller of {@link Storage#inTransaction} gets
     */
    R run(StorageTransaction transaction);
}
