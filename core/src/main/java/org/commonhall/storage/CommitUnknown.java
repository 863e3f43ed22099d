package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** The link was lost in or after the commit: the work may or may not be stored; never rerun blindly. */
public final class CommitUnknown extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param message what happened, without values of records
     * @param cause what the driver reported, or null
     */
    public CommitUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
