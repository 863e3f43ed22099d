package org.commonhall.storage.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.ValueType;

/**
 * One random transaction. What it does depends on its seed and on what the model holds, so that it can be repeated after
 * other steps were left out.
 */
final class RandomStep {
    private final Random random;
    private final RecordSamples samples;
    private final Model model;
    private final List<String> story;

    RandomStep(long seed, Model model, List<String> story) {
        this.random = new Random(seed);
        this.samples = new RecordSamples(Probes.SCHEMA, seed);
        this.model = model;
        this.story = story;
    }

    /** An operation on a transaction, with what it answers. */
    interface Operation {
        Object on(StorageTransaction transaction);
    }

    int size() {
        return 1 + random.nextInt(4);
    }

    boolean rollsBack() {
        return random.nextInt(6) == 0;
    }

    Operation next() {
        ImmutableList<RecordType<?>> types = Probes.SCHEMA.types();
        return next(types.get(random.nextInt(types.size())));
    }

    private <T extends Record> Operation next(RecordType<T> type) {
        List<T> existing = model.all(type).toList();
        int kind = existing.isEmpty() ? random.nextInt(5) : random.nextInt(20);
        if (kind < 5) {
            List<T> fresh = random.nextInt(3) == 0 ? List.of(fresh(type), fresh(type)) : List.of(fresh(type));
            return told("insert " + fresh, t -> t.insert(type, fresh));
        } else if (kind < 9) {
            T changed = changed(type, existing.get(random.nextInt(existing.size())));
            return told("update " + changed, t -> t.update(type, List.of(changed)));
        } else if (kind < 11) {
            T gone = existing.get(random.nextInt(existing.size()));
            return told("delete " + gone, t -> {
                t.delete(type, List.of(gone));
                return true;
            });
        } else if (kind < 12) {
            Id<ProbeWhole> id = pick(ProbeWhole.TYPE).map(ProbeWhole::id).orElseGet(samples::id);
            long limit = random.nextInt(4);
            return told(
                    "adjust " + id + " below " + limit,
                    t -> t.adjust(ProbeWhole.TYPE, id, ProbeWhole.SEATS, 1, ProbeWhole.SEATS.below(limit)));
        } else if (kind < 13) {
            Summary<T> summary = Summary.of(type, Measure.<T>count(), Measure.of(Measure.Kind.MAX, attribute(type)))
                    .where(condition(existing, attribute(type), 1))
                    .groupBy(attribute(type));
            return told("" + summary, t -> t.summarise(summary));
        }
        Query<T> query = query(type, existing);
        return told("" + query, t -> t.select(query));
    }

    private Operation told(String what, Operation operation) {
        story.add(what);
        return operation;
    }

    private <T extends Record> Optional<T> pick(RecordType<T> type) {
        List<T> existing = model.all(type).toList();
        return existing.isEmpty() ? Optional.empty() : Optional.of(existing.get(random.nextInt(existing.size())));
    }

    private <T extends Record> T fresh(RecordType<T> type) {
        T record = narrowed(
                type,
                samples.record(
                        type,
                        reference -> reference.optional() && random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(target(reference))));
        Optional<T> taken = random.nextInt(15) == 0 ? pick(type) : Optional.empty();
        return taken.map(other -> type.with(record, type.id(), type.idOf(other)))
                .orElse(record);
    }

    private UUID target(Attribute<?, ?> reference) {
        return random.nextInt(15) == 0
                ? new UUID(7, 7)
                : targetOf(Probes.SCHEMA.target(reference)).orElseGet(() -> new UUID(7, 7));
    }

    private <T extends Record> Optional<UUID> targetOf(RecordType<T> type) {
        return pick(type).map(record -> type.idOf(record).value());
    }

    // Few different values, so that unique keys collide and conditions find something.
    private <T extends Record> T narrowed(RecordType<T> type, T record) {
        T narrow = record;
        for (RecordType.Key<T> key : type.uniqueKeys()) {
            for (Attribute<T, ?> part : key.attributes()) {
                Object value = part.type() == ValueType.TEXT
                        ? "t" + random.nextInt(8)
                        : part.type() == ValueType.INTEGER ? (Object) (long) random.nextInt(4) : null;
                narrow = value == null ? narrow : with(type, narrow, part, value);
            }
        }
        Attribute<ProbeWhole, ?> counter = ProbeWhole.SEATS;
        return type.javaType() == ProbeWhole.class ? with(type, narrow, type.attribute(counter.name()), 0L) : narrow;
    }

    private static <T extends Record, V> T with(RecordType<T> type, T record, Attribute<T, V> attribute, Object value) {
        return type.with(record, attribute, attribute.fromStored(value));
    }

    private <T extends Record> T changed(RecordType<T> type, T record) {
        T other = type.with(fresh(type), type.id(), type.idOf(record));
        boolean optionalParent = type.javaType() == ProbeWhole.class && random.nextBoolean();
        T kept = optionalParent ? type.with(other, type.attribute("parent"), null) : other;
        return type.withVersion(kept, type.versionOf(record) - (random.nextInt(12) == 0 ? 1 : 0));
    }

    private <T extends Record> Attribute<T, ?> attribute(RecordType<T> type) {
        return type.attributes().get(random.nextInt(type.attributes().size()));
    }

    private <T extends Record> Query<T> query(RecordType<T> type, List<T> existing) {
        ImmutableList.Builder<Order<T>> orders = ImmutableList.builder();
        for (int i = random.nextInt(3); i > 0; i--) {
            orders.add(new Order<>(attribute(type), random.nextBoolean()));
        }
        int limit = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(5);
        Query<T> query =
                new Query<>(type, condition(existing, attribute(type), 2), orders.build(), Optional.empty(), limit);
        return random.nextBoolean()
                ? query
                : query.after(query.positionOf(existing.get(random.nextInt(existing.size()))));
    }

    private <T extends Record> Condition<T> condition(List<T> existing, Attribute<T, ?> attribute, int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        if (kind > 5) {
            Condition<T> one = condition(existing, attribute(attribute.owner()), depth - 1);
            Condition<T> other = condition(existing, attribute(attribute.owner()), depth - 1);
            return kind == 6 ? one.not() : kind == 7 ? one.or(other) : one.and(other);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            attribute.stored(existing.get(random.nextInt(existing.size()))).ifPresent(values::add);
        }
        if (kind == 0 || values.isEmpty()) {
            return attribute.absent();
        } else if (attribute.type() == ValueType.TEXT && kind < 3) {
            String text = (String) values.get(0);
            String part =
                    text.substring(0, text.offsetByCodePoints(0, Math.min(2, text.codePointCount(0, text.length()))));
            return kind == 1 ? attribute.startsWith(part) : attribute.contains(part);
        } else if (kind < 4) {
            return new Condition.In<>(attribute, ImmutableSet.copyOf(values));
        }
        return new Condition.Range<>(attribute, values.get(0), values.size() > 1 ? values.get(1) : null);
    }
}
