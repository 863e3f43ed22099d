package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** The store refused a value as too long or not writable; core's own limits should have refused it first. */
public final class ValueRefused extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public ValueRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
