package org.commonhall.trace;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.RecordType;

/** What capabilities make their {@link TraceSource} of. */
public final class TraceSources {
    private TraceSources() {}

    /**
     * Makes the source of one kind of record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param show says what is known of a record, by the actor's rights
     * @return the source
     */
    public static <T extends Record> TraceSource of(
            RecordType<T> type, BiFunction<Reading, T, TraceSource.Shown> show) {
        return new TraceSource() {
            @Override
            public ImmutableSet<RecordType<?>> kinds() {
                return ImmutableSet.of(type);
            }

            @Override
            public Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids) {
                return all(reading, type, ids, record -> show.apply(reading, record));
            }
        };
    }

    /**
     * Reads the records of one kind in one statement.
     *
     * @param <T> the kind
     * @param reading the transaction
     * @param type the kind
     * @param ids the records
     * @param show says what is known of one
     * @return what is known of those that exist
     */
    public static <T extends Record> Map<UUID, TraceSource.Shown> all(
            Reading reading, RecordType<T> type, Set<UUID> ids, Function<T, TraceSource.Shown> show) {
        Set<Id<T>> wanted = ids.stream().map(Id<T>::new).collect(Collectors.toSet());
        ImmutableMap.Builder<UUID, TraceSource.Shown> found = ImmutableMap.builder();
        reading.findAll(type, wanted).forEach((id, record) -> found.put(id.value(), show.apply(record)));
        return found.buildOrThrow();
    }
}
