package org.commonhall.storage.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.UndoLog;
import org.jspecify.annotations.Nullable;

/** What a transaction sees: the newest committed state, asked anew at each step, and its own changes. */
final class Sight {
    private final Supplier<Committed> newest;
    private final UndoLog undo = new UndoLog();
    private final Map<Class<?>, Changes<?>> changes = new LinkedHashMap<>();

    Sight(Supplier<Committed> newest) {
        this.newest = newest;
    }

    <T extends Record> View<T> view(RecordType<T> type) {
        Committed committed = newest.get();
        return new View<>(type, committed.rows(committed.table(type)), own(type));
    }

    <T extends Record> Plan<T> plan(Query<T> query) {
        return Plan.of(newest.get().table(query.type()), query);
    }

    Schema schema() {
        return newest.get().schema();
    }

    <T extends Record> Changes<T> changesOf(RecordType<T> type) {
        Changes<T> own = own(type);
        if (own == null) {
            own = new Changes<>(newest.get().table(type), undo);
            changes.put(type.javaType(), own);
        }
        return own;
    }

    Collection<Changes<?>> changes() {
        return changes.values();
    }

    GuardedTransaction.Mark mark() {
        return undo.mark();
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> @Nullable Changes<T> own(RecordType<T> type) {
        return (Changes<T>) changes.get(type.javaType());
    }
}
