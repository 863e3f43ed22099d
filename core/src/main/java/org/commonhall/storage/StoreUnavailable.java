package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** The store could not be reached before anything was sent to be committed: nothing was changed. */
public final class StoreUnavailable extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
