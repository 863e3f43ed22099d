package org.commonhall.corridor;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import org.commonhall.Name;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Knows by which name people know the records of one kind, so that a view can show a name beside each identity. Declared by the
 * capability that stores the kind. Thread-safe.
 *
 * @param <T> the kind
 * @param type the kind
 * @param names finds the names of several records in as many statements as for one; a record that the actor must not know of
 *     has none
 */
public record Naming<T extends Record>(
        RecordType<T> type, BiFunction<Reading, Collection<T>, ImmutableMap<UUID, Name>> names) {

    /**
     * Names records one by one, by what they themselves say.
     *
     * @param <T> the kind
     * @param type the kind
     * @param name the name of one record, null if the actor must not know of it
     * @return the naming
     */
    public static <T extends Record> Naming<T> of(RecordType<T> type, BiFunction<Reading, T, @Nullable Name> name) {
        return new Naming<>(type, (reading, records) -> {
            ImmutableMap.Builder<UUID, Name> names = ImmutableMap.builder();
            for (T record : records) {
                Name known = name.apply(reading, record);
                if (known != null) {
                    names.put(type.idOf(record).value(), known);
                }
            }
            return names.buildOrThrow();
        });
    }
}
