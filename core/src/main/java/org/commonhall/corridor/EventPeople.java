package org.commonhall.corridor;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Told;
import org.commonhall.storage.RecordType;

/** Knows the people whom events about a kind of record are for. Offered by the capability of the record. */
public interface EventPeople {

    /**
     * The kinds of records whose events it knows the people of.
     *
     * @return the kinds
     */
    ImmutableSet<RecordType<?>> kinds();

    /**
     * Finds the people of a group.
     *
     * @param reading the transaction
     * @param kind the kind of the event's subject, one of {@link #kinds}
     * @param subject the subject
     * @param told the group
     * @return the persons of the directory, as it is now; none if the record is gone
     */
    Stream<UUID> people(Reading reading, RecordType<?> kind, UUID subject, Told told);

    /**
     * Gives what knows the people of one kind.
     *
     * @param <T> the kind
     * @param kind the kind
     * @param groups finds people of a record, by group; a group that is missing has nobody
     * @return the offer
     */
    static <T extends Record> EventPeople of(
            RecordType<T> kind, Map<Told, BiFunction<Reading, T, Stream<UUID>>> groups) {
        return new EventPeople() {
            @Override
            public ImmutableSet<RecordType<?>> kinds() {
                return ImmutableSet.of(kind);
            }

            @Override
            public Stream<UUID> people(Reading reading, RecordType<?> type, UUID subject, Told told) {
                return reading.find(kind, new Id<T>(subject)).stream()
                        .flatMap(record -> groups.getOrDefault(told, (none, nobody) -> Stream.of())
                                .apply(reading, record));
            }
        };
    }

    /**
     * Puts several together.
     *
     * @param parts what knows the people of one kind each
     * @return the offer
     */
    static EventPeople of(EventPeople... parts) {
        return new EventPeople() {
            @Override
            public ImmutableSet<RecordType<?>> kinds() {
                return Stream.of(parts).flatMap(part -> part.kinds().stream()).collect(ImmutableSet.toImmutableSet());
            }

            @Override
            public Stream<UUID> people(Reading reading, RecordType<?> type, UUID subject, Told told) {
                return Stream.of(parts)
                        .filter(part -> part.kinds().contains(type))
                        .flatMap(part -> part.people(reading, type, subject, told));
            }
        };
    }
}
