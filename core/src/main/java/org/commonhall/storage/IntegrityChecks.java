package org.commonhall.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * Ids, versions, unique keys, references and delete rules, checked by scanning: enough for an adapter that holds its
 * records in memory. Call it before a change is applied; it reads through the transaction itself, so that own changes
 * count.
 */
public final class IntegrityChecks {
    private final Schema schema;
    private final Records records;

    /**
     * Checks over some records.
     *
     * @param schema the record types
     * @param records what the transaction sees
     */
    public IntegrityChecks(Schema schema, Records records) {
        this.schema = schema;
        this.records = records;
    }

    /** What a transaction sees. */
    public interface Records {

        /**
         * Every record of a kind, own changes included.
         *
         * @param <T> the kind
         * @param type the kind
         * @return the records in any order
         */
        <T extends Record> Stream<T> all(RecordType<T> type);

        /**
         * One record, own changes included.
         *
         * @param <T> the kind
         * @param type the kind
         * @param id the identity
         * @return the record, empty if there is none
         */
        <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id);
    }

    /**
     * Checks a record that is to be inserted.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record
     * @return the record as it is to be stored, at version 1
     * @throws DuplicateRecord if its id is taken
     * @throws UniqueValueTaken if a unique key is taken
     * @throws MissingReference if a referenced record does not exist
     */
    public <T extends Record> T insert(RecordType<T> type, T record) {
        if (records.find(type, type.idOf(record)).isPresent()) {
            throw new DuplicateRecord(type, type.idOf(record).value(), null);
        }
        uniqueAndReferences(type, record);
        return type.withVersion(record, 1);
    }

    /**
     * Checks a record that is to be updated.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record at the version it was read at
     * @return the record as it is to be stored, its version raised by one
     * @throws StaleRecord if it is missing or has another version
     * @throws UniqueValueTaken if a unique key is taken
     * @throws MissingReference if a referenced record does not exist
     */
    public <T extends Record> T update(RecordType<T> type, T record) {
        current(type, record);
        uniqueAndReferences(type, record);
        return type.withVersion(record, type.versionOf(record) + 1);
    }

    /**
     * Checks records that are to be deleted and finds the parts that go with them.
     *
     * @param <T> the kind
     * @param type the kind
     * @param doomed the records at the versions they were read at
     * @return everything to delete, parts before wholes
     * @throws StaleRecord if one is missing or has another version
     * @throws ReferencedRecord if a record that stays references one
     */
    public <T extends Record> List<Doomed<?>> delete(RecordType<T> type, List<T> doomed) {
        List<Doomed<?>> all = new ArrayList<>();
        for (T record : doomed) {
            current(type, record);
            gather(new Doomed<>(type, type.idOf(record)), all);
        }
        for (Doomed<?> gone : all) {
            for (Attribute<?, ?> reference : schema.referrers(gone.type())) {
                if (referring(reference, gone.id().value()).anyMatch(referrer -> !all.contains(referrer))) {
                    throw new ReferencedRecord(gone.type(), gone.id().value(), null);
                }
            }
        }
        return all;
    }

    /**
     * A record to delete.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     */
    public record Doomed<T extends Record>(RecordType<T> type, Id<T> id) {}

    private <T extends Record> void current(RecordType<T> type, T record) {
        Optional<T> stored = records.find(type, type.idOf(record));
        if (stored.isEmpty() || type.versionOf(stored.get()) != type.versionOf(record)) {
            throw new StaleRecord(type, type.idOf(record).value(), null);
        }
    }

    private void gather(Doomed<?> doomed, List<Doomed<?>> all) {
        if (all.contains(doomed)) {
            return;
        }
        for (Attribute<?, ?> reference : schema.referrers(doomed.type())) {
            if (reference.onDelete() == OnDelete.Rule.CASCADE) {
                referring(reference, doomed.id().value()).toList().forEach(part -> gather(part, all));
            }
        }
        all.add(doomed);
    }

    private <R extends Record> Stream<Doomed<R>> referring(Attribute<R, ?> reference, UUID target) {
        RecordType<R> type = reference.owner();
        return records.all(type)
                .filter(record ->
                        reference.stored(record).filter(target::equals).isPresent())
                .map(record -> new Doomed<>(type, type.idOf(record)));
    }

    private <T extends Record> void uniqueAndReferences(RecordType<T> type, T record) {
        for (RecordType.Key<T> key : type.uniqueKeys()) {
            Optional<List<Object>> value = keyOf(key, record);
            if (value.isPresent()
                    && records.all(type)
                            .filter(other -> !type.idOf(other).equals(type.idOf(record)))
                            .anyMatch(other -> keyOf(key, other).equals(value))) {
                throw new UniqueValueTaken(key.constraint(), null);
            }
        }
        Schema.references(type)
                .forEach(reference -> reference
                        .stored(record)
                        .filter(target -> !target.equals(own(type, record, reference)))
                        .ifPresent(target -> requireTarget(type, record, schema.target(reference), (UUID) target)));
    }

    /**
     * The value of a unique key.
     *
     * @param <T> the kind
     * @param key the key
     * @param record the record
     * @return the stored values in order, empty if any is absent and the record therefore never collides
     */
    public static <T extends Record> Optional<List<Object>> keyOf(RecordType.Key<T> key, T record) {
        List<Object> values = key.attributes().stream()
                .map(attribute -> attribute.stored(record))
                .flatMap(Optional::stream)
                .toList();
        return values.size() == key.attributes().size() ? Optional.of(values) : Optional.empty();
    }

    private <T extends Record> @Nullable UUID own(RecordType<T> type, T record, Attribute<T, ?> reference) {
        return Objects.equals(reference.target().orElse(null), type.javaType())
                ? type.idOf(record).value()
                : null;
    }

    private <T extends Record, R extends Record> void requireTarget(
            RecordType<T> type, T record, RecordType<R> target, UUID id) {
        if (records.find(target, new Id<>(id)).isEmpty()) {
            throw new MissingReference(type, type.idOf(record).value(), null);
        }
    }
}
