package org.commonhall.storage.memory;

import org.jspecify.annotations.Nullable;

/** A place between the records of an index: before or after all that begin with some values. */
final class Cut<T extends Record> {
    private final KeyOrder<T> order;
    private final @Nullable Object[] values;
    private final boolean after;

    /**
     * A place.
     *
     * @param order the order of the index
     * @param values the values of its first parts, null for absent
     * @param after whether the place is behind the records that begin so
     */
    Cut(KeyOrder<T> order, @Nullable Object[] values, boolean after) {
        this.order = order;
        this.values = values;
        this.after = after;
    }

    /** Whether a record lies before this place, so that the place is behind it. */
    boolean isBehind(T record) {
        int compared = order.compare(record, values);
        return compared < 0 || (compared == 0 && after);
    }

    /** Whether this place comes before another of the same index. */
    boolean isBefore(Cut<T> other) {
        int shared = Math.min(values.length, other.values.length);
        int compared = order.compare(values, other.values, shared);
        if (compared != 0) {
            return compared < 0;
        }
        return values.length == other.values.length
                ? !after && other.after
                : values.length < other.values.length ? !after : other.after;
    }
}
