package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** Deadlock or serialisation failure: the whole transaction was rolled back and may safely run again. */
public final class TransactionConflict extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public TransactionConflict(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
