package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** The statement was cancelled, timed out or the thread was interrupted; never rerun. */
public final class TransactionCancelled extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public TransactionCancelled(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
