package org.commonhall.storage;

/** What a store declares of itself; the contract kit asserts presence and absence alike. */
public enum StorageFeature {
    /** Committed work is there after {@code close} and {@code open}. */
    DURABLE,
    /** Two transactions may write different records at the same time. */
    CONCURRENT_WRITERS,
    /** Works inside the host's transaction and never commits, rolls back or retries. */
    JOINING,
    /** Undoes {@link StorageTransaction#nested} work that refuses, and the transaction goes on. */
    NESTED,
    /** A record deleted while another transaction inserts a reference to it: one of the two is refused. */
    REFERENCE_RACES_REFUSED,
    /** Text orders by UTF-16 unit instead of code point. */
    TEXT_ORDER_UTF16,
    /**
     * Leaves nothing of deleted rows in its data files once {@link Storage#forget} has returned. A promise: the kit cannot look
     * into the files of a store. Logs, standbys and backups are outside of it.
     */
    FORGETS
}
