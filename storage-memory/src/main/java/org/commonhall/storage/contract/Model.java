package org.commonhall.storage.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.ConditionEvaluator;
import org.commonhall.storage.IntegrityChecks;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;

/** The simplest store that is right: maps, scans and core's own evaluators. What random operations are compared with. */
final class Model implements StorageTransaction, IntegrityChecks.Records {
    private final Map<Class<?>, Map<Id<?>, Record>> records = new HashMap<>();
    private final IntegrityChecks checks = new IntegrityChecks(Probes.SCHEMA, this);

    Model copy() {
        Model copy = new Model();
        records.forEach((type, map) -> copy.records.put(type, new LinkedHashMap<>(map)));
        return copy;
    }

    /** Becomes as a copy was. */
    void restore(Model copy) {
        records.clear();
        records.putAll(copy.copy().records);
    }

    private Map<Id<?>, Record> map(RecordType<?> type) {
        return records.computeIfAbsent(type.javaType(), none -> new LinkedHashMap<>());
    }

    @Override
    public <T extends Record> Stream<T> all(RecordType<T> type) {
        return map(type).values().stream().map(type.javaType()::cast);
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return Optional.ofNullable(map(type).get(id)).map(type.javaType()::cast);
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return find(type, id);
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> given) {
        List<T> stored = new ArrayList<>();
        for (T record : given) {
            checks.insert(type, record);
            stored.add(put(type, type.withVersion(record, 1)));
        }
        return stored;
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> given) {
        List<T> stored = new ArrayList<>();
        for (T record : given) {
            checks.update(type, record);
            stored.add(put(type, type.withVersion(record, type.versionOf(record) + 1)));
        }
        return stored;
    }

    <T extends Record> T put(RecordType<T> type, T record) {
        map(type).put(type.idOf(record), record);
        return record;
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> given) {
        checks.delete(type, given).forEach(gone -> map(gone.type()).remove(gone.id()));
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return QueryEvaluator.select(query, all(query.type()).toList());
    }

    @Override
    public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        return QueryEvaluator.summarise(summary, all(summary.type()).toList());
    }

    @Override
    public <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        Optional<T> held = find(type, id).filter(record -> ConditionEvaluator.holds(guard, record));
        held.ifPresent(record -> update(
                type,
                List.of(type.with(record, counter, (Long) counter.stored(record).orElseThrow() + delta))));
        return held.isPresent();
    }
}
