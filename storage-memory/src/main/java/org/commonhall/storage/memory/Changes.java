package org.commonhall.storage.memory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.storage.IntegrityChecks;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.UndoLog;
import org.jspecify.annotations.Nullable;

/** What one transaction has done to one table and not yet committed. Used by the transaction's thread alone. */
final class Changes<T extends Record> {
    private final Table<T> table;
    private final Map<UUID, Optional<T>> byId = new LinkedHashMap<>();
    private final Map<UniqueValue, UUID> holders = new HashMap<>();
    private final Set<UUID> unsorted = new LinkedHashSet<>();
    private final UndoLog undo;
    private Rows<T> rows;

    Changes(Table<T> table, UndoLog undo) {
        this.table = table;
        this.undo = undo;
        this.rows = Rows.empty(table);
    }

    /** A value of a unique key, which is also what a transaction locks to claim or free it. */
    record UniqueValue(String constraint, List<Object> values) {
        static <T extends Record> Optional<UniqueValue> of(RecordType.Key<T> key, @Nullable T record) {
            return record == null
                    ? Optional.empty()
                    : IntegrityChecks.keyOf(key, record).map(values -> new UniqueValue(key.constraint(), values));
        }
    }

    Table<T> table() {
        return table;
    }

    boolean covers(UUID id) {
        return byId.containsKey(id);
    }

    /** The record as this transaction left it; null for one it deleted or never touched. */
    @Nullable T find(UUID id) {
        Optional<T> own = byId.get(id);
        return own == null ? null : own.orElse(null);
    }

    @Nullable UUID holder(UniqueValue value) {
        return holders.get(value);
    }

    void write(UUID id, @Nullable T next) {
        T old = find(id);
        for (RecordType.Key<T> key : table.type().uniqueKeys()) {
            UniqueValue.of(key, old)
                    .filter(value -> id.equals(holders.get(value)))
                    .ifPresent(value -> undo.put(holders, value, null));
            UniqueValue.of(key, next).ifPresent(value -> undo.put(holders, value, id));
        }
        undo.put(byId, id, Optional.ofNullable(next));
        unsorted.add(id);
        undo.add(() -> unsorted.add(id));
    }

    /** The records written, sorted only when somebody asks. */
    Rows<T> rows() {
        for (UUID id : unsorted) {
            rows = rows.replace(id, find(id));
        }
        unsorted.clear();
        return rows;
    }

    Rows<T> applyTo(Rows<T> committed) {
        Rows<T> next = committed;
        for (Map.Entry<UUID, Optional<T>> change : byId.entrySet()) {
            next = next.replace(change.getKey(), change.getValue().orElse(null));
        }
        return next;
    }
}
