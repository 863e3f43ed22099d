package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What one statement sees of a table: one committed state with the transaction's own changes over it.
 *
 * @param type the kind
 * @param committed the committed state
 * @param own the transaction's changes, null where there are none
 */
record View<T extends Record>(
        RecordType<T> type, Rows<T> committed, @Nullable Changes<T> own) {

    @Nullable T find(UUID id) {
        return own != null && own.covers(id) ? own.find(id) : committed.find(id);
    }

    /** Scans part of an index; each source is sorted in itself. */
    interface Source<T extends Record> {
        void scan(int index, @Nullable Cut<T> low, @Nullable Cut<T> high, boolean descending, Predicate<T> visitor);
    }

    ImmutableList<Source<T>> sources() {
        Changes<T> changes = own;
        if (changes == null) {
            return ImmutableList.of(committed::scan);
        }
        Source<T> untouched = (index, low, high, descending, visitor) -> committed.scan(
                index,
                low,
                high,
                descending,
                record -> changes.covers(type.idOf(record).value()) || visitor.test(record));
        return ImmutableList.of(untouched, changes.rows()::scan);
    }
}
