package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record cannot be deleted while others reference it. */
public final class ReferencedRecord extends StorageException {
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
    public ReferencedRecord(RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super("still referenced: " + type + (id == null ? "" : " " + id), cause);
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
