package org.commonhall.storage;

/** A store that joins the caller's transactions was called while none is open that it can work in; nothing was done. */
public final class NoTransaction extends StorageException {
    private static final long serialVersionUID = 1;

    /** Whether one is open. */
    private final boolean open;

    /**
     * Reports a call outside a transaction.
     *
     * @param message how it was noticed, for the log
     */
    public NoTransaction(String message) {
        this(message, false);
    }

    private NoTransaction(String message, boolean open) {
        super(message, null);
        this.open = open;
    }

    /**
     * Reports a call in a transaction that does not see what others have just committed, so that two of them would each take
     * the last place.
     *
     * @param message the level, for the log
     * @return the report
     */
    public static NoTransaction isolated(String message) {
        return new NoTransaction(message, true);
    }

    /**
     * Tells why none can be worked in.
     *
     * @return whether one is open, at a level other than READ COMMITTED
     */
    public boolean open() {
        return open;
    }
}
