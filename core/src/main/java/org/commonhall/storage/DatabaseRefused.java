package org.commonhall.storage;

/** A store does not open a database: nobody knows it, it is too old, or one of its settings changes what values mean. */
public final class DatabaseRefused extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message the database, and what it lacks or which setting is wrong
     */
    public DatabaseRefused(String message) {
        super(message, null);
    }
}
