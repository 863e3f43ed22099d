package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** A record stayed held by somebody else for longer than the store waits; not rerun by itself. */
public final class LockTimeout extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public LockTimeout(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
