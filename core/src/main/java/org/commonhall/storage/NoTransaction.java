package org.commonhall.storage;

/** A store that joins the caller's transactions was called while none is open; nothing was done. */
public final class NoTransaction extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Reports a call outside a transaction.
     *
     * @param message how it was noticed, for the log
     */
    public NoTransaction(String message) {
        super(message, null);
    }
}
