package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record is missing or somebody else has changed it since it was read. */
public final class StaleRecord extends RecordFailure {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param type the kind of record
     * @param id the identity, null where the store cannot tell which of several
     * @param cause what the driver reported, or null
     */
    public StaleRecord(RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super("stale", type, id, cause);
    }
}
