package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with this id is stored already. */
public final class DuplicateRecord extends RecordFailure {
    private static final long serialVersionUID = 1;

    /**
     * Makes the report.
     *
     * @param type the kind of record
     * @param id the identity, null where the store cannot tell which of several
     * @param cause what the driver reported, or null
     */
    public DuplicateRecord(RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super("duplicate", type, id, cause);
    }
}
