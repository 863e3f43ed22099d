package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** The total order of an index: its attributes, absent first, and the id. */
final class KeyOrder<T extends Record> implements Comparator<T> {
    private final ImmutableList<Attribute<T, ?>> attributes;
    private final ImmutableList<Attribute<T, ?>> parts;
    private final ImmutableList<Comparator<Object>> orders;

    KeyOrder(RecordType<T> type, List<Attribute<T, ?>> attributes) {
        this.attributes = ImmutableList.copyOf(attributes);
        this.parts = ImmutableList.<Attribute<T, ?>>builder()
                .addAll(attributes)
                .add(type.id())
                .build();
        this.orders = parts.stream().map(part -> part.type().order()).collect(ImmutableList.toImmutableList());
    }

    /** What the index is of, without the id. */
    ImmutableList<Attribute<T, ?>> attributes() {
        return attributes;
    }

    @Override
    public int compare(T left, T right) {
        for (int i = 0; i < parts.size(); i++) {
            int compared = compare(i, read(i, left), read(i, right));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Compares the first parts of a record's key with values. */
    int compare(T record, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            int compared = compare(i, read(i, record), values[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Compares the first parts of two keys. */
    int compare(@Nullable Object[] left, @Nullable Object[] right, int shared) {
        for (int i = 0; i < shared; i++) {
            int compared = compare(i, left[i], right[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private @Nullable Object read(int part, T record) {
        return parts.get(part).stored(record).orElse(null);
    }

    private int compare(int part, @Nullable Object left, @Nullable Object right) {
        return left != null && right != null
                ? orders.get(part).compare(left, right)
                : Boolean.compare(left != null, right != null);
    }
}
