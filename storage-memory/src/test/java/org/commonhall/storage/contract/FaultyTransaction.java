package org.commonhall.storage.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** A transaction on the model, right but for one fault. */
final class FaultyTransaction implements StorageTransaction {
    private final Fault fault;
    private final Model model;
    private final Schema schema;
    private final Model begun;
    private boolean dead;
    private @Nullable RuntimeException failed;

    FaultyTransaction(Fault fault, Model model, Schema schema) {
        this.fault = fault;
        this.model = model;
        this.begun = model.copy();
        this.schema = schema;
    }

    @Override
    public <R extends @Nullable Object> R nested(TransactionWork<R> work) {
        if (!fault.nests()) {
            return StorageTransaction.super.nested(work);
        }
        requireAlive();
        Model before = model.copy();
        try {
            R result = work.run(this);
            requireAlive();
            return result;
        } catch (RuntimeException thrown) {
            dead = !confines(thrown);
            if (!dead) {
                failed = null;
                model.restore(
                        switch (fault) {
                            case NESTED_UNDOES_NOTHING -> model.copy();
                            case NESTED_UNDOES_TOO_MUCH -> begun;
                            default -> before;
                        });
            }
            throw thrown;
        }
    }

    private boolean confines(RuntimeException thrown) {
        return switch (fault) {
            case NESTED_CONFINES_EVERYTHING -> true;
            case NESTED_CONFINES_NOTHING -> false;
            default ->
                GuardedTransaction.confines(thrown) && (failed == null || GuardedTransaction.confines(failed));
        };
    }

    void end() {
        requireAlive();
    }

    void abandon() {
        dead = true;
    }

    private void requireAlive() {
        if (dead) {
            throw new IllegalStateException("over");
        }
    }

    private <R> R call(RecordType<?> type, Supplier<R> call) {
        requireAlive();
        try {
            schema.type(type.javaType());
            return call.get();
        } catch (RuntimeException failure) {
            dead = fault != Fault.GOES_ON_AFTER_FAILURES;
            failed = failure;
            throw failure;
        }
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return call(type, () -> model.find(type, id));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return call(type, () -> model.find(type, id));
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return call(
                type,
                () -> records.stream()
                        .map(record -> insert(type, mangled(type, record)))
                        .toList());
    }

    private <T extends Record> T insert(RecordType<T> type, T record) {
        try {
            return model.insert(type, List.of(record)).get(0);
        } catch (UniqueValueTaken taken) {
            if (fault == Fault.IGNORES_UNIQUE_KEYS) {
                return model.put(type, type.withVersion(record, 1));
            }
            throw taken;
        }
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return call(
                type,
                () -> model.update(
                        type,
                        records.stream().map(record -> fresh(type, record)).toList()));
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        call(type, () -> {
            model.delete(type, records);
            return true;
        });
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return call(query.type(), () -> switch (fault) {
            case IGNORES_LIMIT -> model.select(query.limit(Integer.MAX_VALUE));
            case IGNORES_POSITION ->
                model.select(
                        new Query<>(query.type(), query.condition(), query.order(), Optional.empty(), query.limit()));
            case ABSENT_LAST -> absentLast(query);
            default -> model.select(query);
        });
    }

    private <T extends Record> List<T> absentLast(Query<T> query) {
        List<T> found = new ArrayList<>(model.select(query));
        for (Order<T> order : query.order()) {
            if (!order.descending()) {
                found.sort((a, b) -> Boolean.compare(
                        order.attribute().stored(a).isEmpty(),
                        order.attribute().stored(b).isEmpty()));
            }
        }
        return found;
    }

    private <T extends Record> T fresh(RecordType<T> type, T record) {
        return fault != Fault.FORGETS_VERSIONS
                ? record
                : model.find(type, type.idOf(record))
                        .map(stored -> type.withVersion(record, type.versionOf(stored)))
                        .orElse(record);
    }

    private <T extends Record> T mangled(RecordType<T> type, T record) {
        @Nullable Object[] values = type.toStored(record);
        for (Attribute<T, ?> attribute : type.attributes()) {
            Object value = values[attribute.position()];
            if (value instanceof Instant instant && fault == Fault.CUTS_INSTANTS_TO_MILLISECONDS) {
                values[attribute.position()] = instant.truncatedTo(ChronoUnit.MILLIS);
            } else if (value instanceof String text && fault == Fault.TRIMS_TEXT) {
                values[attribute.position()] = text.stripTrailing();
            }
        }
        return type.fromStored(values);
    }
}
