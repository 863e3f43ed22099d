package org.commonhall.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report about one record. Its kind says what became of the statement. */
public abstract sealed class RecordFailure extends StorageException
        permits StaleRecord, DuplicateRecord, MissingReference, ReferencedRecord {
    private static final long serialVersionUID = 1;

    private final String table;
    private final @Nullable UUID id;

    RecordFailure(String what, RecordType<?> type, @Nullable UUID id, @Nullable Throwable cause) {
        super(what + " " + type + (id == null ? "" : " " + id), cause);
        this.table = type.table();
        this.id = id;
    }

    /**
     * Gives the kind of record.
     *
     * @return its table name
     */
    public String table() {
        return table;
    }

    /**
     * Gives the record.
     *
     * @return its id, null where the store cannot tell which of several it is
     */
    public @Nullable UUID id() {
        return id;
    }
}
