package org.commonhall.storage.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.jspecify.annotations.Nullable;

/** Orders rows of a kind that references itself: most databases check each row as it goes. */
final class SelfReferences {
    private SelfReferences() {}

    static <T extends Record> List<Attribute<T, ?>> of(RecordType<T> type) {
        return Schema.references(type)
                .filter(reference -> type.javaType().equals(reference.target().orElseThrow()))
                .toList();
    }

    static <T extends Record> List<@Nullable Object[]> partsFirst(RecordType<T> type, List<@Nullable Object[]> rows) {
        List<Integer> own = of(type).stream().map(Attribute::position).toList();
        if (own.isEmpty() || rows.size() < 2) {
            return rows;
        }
        Map<Object, @Nullable Object[]> byId = new HashMap<>();
        rows.forEach(row -> byId.put(Objects.requireNonNull(row[0]), row));
        List<@Nullable Object[]> wholesFirst = new ArrayList<>(rows.size());
        Set<Object> done = new HashSet<>();
        rows.forEach(row -> visit(row, own, byId, done, wholesFirst));
        Collections.reverse(wholesFirst);
        return wholesFirst;
    }

    private static void visit(
            @Nullable Object[] row,
            List<Integer> own,
            Map<Object, @Nullable Object[]> byId,
            Set<Object> done,
            List<@Nullable Object[]> ordered) {
        if (!done.add(Objects.requireNonNull(row[0]))) {
            return;
        }
        for (int reference : own) {
            @Nullable Object[] whole = byId.get(row[reference]);
            if (whole != null) {
                visit(whole, own, byId, done, ordered);
            }
        }
        ordered.add(row);
    }
}
