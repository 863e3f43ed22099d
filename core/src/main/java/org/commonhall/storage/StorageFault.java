package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** A defect or a failure that no other class names; the cause tells. */
public final class StorageFault extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public StorageFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
