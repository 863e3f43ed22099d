package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/**
 * A record type with the indices that serve its declared indices, unique keys and references.
 *
 * @param type the kind
 * @param slot its place in {@link Committed}
 * @param indices the orders, by id first; none is the beginning of another
 */
record Table<T extends Record>(RecordType<T> type, int slot, ImmutableList<KeyOrder<T>> indices) {

    static <T extends Record> Table<T> of(RecordType<T> type, int slot) {
        List<List<Attribute<T, ?>>> wanted = new ArrayList<>();
        Stream.concat(type.indices().stream(), type.uniqueKeys().stream()).forEach(key -> wanted.add(key.attributes()));
        Schema.references(type).forEach(reference -> wanted.add(ImmutableList.of(reference)));
        wanted.sort(Comparator.comparingInt((List<Attribute<T, ?>> key) -> key.size())
                .reversed());
        List<List<Attribute<T, ?>>> kept = new ArrayList<>();
        for (List<Attribute<T, ?>> key : wanted) {
            if (kept.stream().noneMatch(longer -> longer.subList(0, key.size()).equals(key))) {
                kept.add(key);
            }
        }
        return new Table<>(
                type,
                slot,
                Stream.concat(Stream.of(ImmutableList.<Attribute<T, ?>>of()), kept.stream())
                        .map(key -> new KeyOrder<>(type, key))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The index that begins with some attributes, which are those of a declared key. */
    int indexOf(List<Attribute<T, ?>> key) {
        for (int i = 0; i < indices.size(); i++) {
            List<Attribute<T, ?>> attributes = indices.get(i).attributes();
            if (attributes.size() >= key.size()
                    && attributes.subList(0, key.size()).equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no index of " + key);
    }
}
