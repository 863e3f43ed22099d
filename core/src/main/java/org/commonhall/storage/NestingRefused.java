package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/**
 * The connection takes no savepoints, as one of a distributed transaction does, so that {@link StorageFeature#NESTED} is
 * missing after all. Nothing was done, and the transaction goes on without nested work.
 */
public final class NestingRefused extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public NestingRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
