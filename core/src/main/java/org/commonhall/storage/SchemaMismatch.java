package org.commonhall.storage;

/** What is stored does not fit what this version of the library knows. */
public final class SchemaMismatch extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message the installed and the needed state
     */
    public SchemaMismatch(String message) {
        super(message, null);
    }
}
