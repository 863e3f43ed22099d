package org.commonhall.storage.jdbc;

/** What a database's refusal means; {@link Dialect#meaning} says it of one exception. */
public enum Failure {
    /** Deadlock or serialisation failure: the whole transaction may run again. */
    CONFLICT,
    /** Waited too long for a lock. */
    LOCK_TIMEOUT,
    /** Cancelled, or ran too long. */
    CANCELLED,
    /** The link or the server is gone, or the node cannot write. */
    UNAVAILABLE,
    /** A primary or unique key is taken. */
    DUPLICATE,
    /** A foreign key does not hold. */
    REFERENCE,
    /** The value does not fit the column. */
    REFUSED,
    /** A table or column is missing. */
    SCHEMA,
    /** Nothing of these. */
    OTHER
}
