package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record is missing or somebody else has changed it since it was read. */
public final class StaleRecord extends StorageException {
    private static final long serialVersionUID = 1;

    private final String table;
    private final @Nullable UUID id;

    /**
     * Makes the report.
     *
     * @param type the kind of record
     * @param id the identity, null where the store cannot tell which of several
     * @param cause what the driver reported, or null
     */
    public StaleRecord(RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super("stale " + type + (id == null ? "" : " " + id), cause);
        this.table = type.table();
        this.id = id;
    }

    /**
     * The kind of record.
     *
     * @return its table name
     */
    public String table() {
        return table;
    }

    /**
     * Which record.
     *
     * @return the identity, null where the store cannot tell
     */
    public @Nullable UUID id() {
        return id;
    }
}
