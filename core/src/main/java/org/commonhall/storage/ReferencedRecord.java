package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record cannot be deleted while others reference it. */
public final class ReferencedRecord extends RecordFailure {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param type the kind of record
     * @param id the identity, null where the store cannot tell which of several
     * @param cause what the driver reported, or null
     */
    public ReferencedRecord(RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super("still referenced:", type, id, cause);
    }
}
