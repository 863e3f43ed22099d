package org.commonhall.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/**
 * The records that are about one person: those that name the person, and from these on those that are about the same one.
 * Not thread-safe.
 */
final class AboutPerson {
    private static final int BATCH = 500;

    private final Reading reading;
    private final Schema schema;
    private final RecordType<?> root;
    private final UUID person;
    private final Map<RecordType<?>, Map<UUID, Record>> found = new LinkedHashMap<>();
    private final Set<UUID> withheld = new HashSet<>();

    private AboutPerson(Reading reading, RecordType<?> root, UUID person) {
        this.reading = reading;
        this.schema = reading.schema();
        this.root = root;
        this.person = person;
    }

    /** Everything about somebody who is known by one record, the person of the directory or another. */
    static AboutPerson of(Reading reading, RecordType<?> root, UUID person) {
        AboutPerson about = new AboutPerson(reading, root, person);
        about.schema.types().forEach(about::visit);
        return about;
    }

    /** The kinds found with their records, referenced kinds before those that reference them. */
    List<RecordType<?>> kinds() {
        return schema.types().stream().filter(type -> !of(type).isEmpty()).toList();
    }

    <T extends Record> List<T> records(RecordType<T> type) {
        return of(type).values().stream().map(type.javaType()::cast).toList();
    }

    /** Whether an export must not show the personal values of a record. */
    boolean withheld(UUID record) {
        return withheld.contains(record);
    }

    private Map<UUID, Record> of(RecordType<?> type) {
        return found.getOrDefault(type, Map.of());
    }

    /** Looks a kind up after those it is found by. */
    private <T extends Record> void visit(RecordType<T> type) {
        if (found.containsKey(type)) {
            return;
        }
        found.put(type, new LinkedHashMap<>());
        if (type.equals(root)) {
            take(type, Subjects.itself(reading, type, person), true);
        }
        for (RecordType<?> owner : schema.types()) {
            for (Attribute<?, ?> reference : Subjects.same(owner)) {
                if (schema.target(reference).equals(type)) {
                    visit(owner);
                    if (type.equals(root)) {
                        owners(owner, reference);
                    }
                    take(type, select(type, type.id(), named(owner, reference)), true);
                }
            }
        }
        for (Attribute<T, ?> subject : Subjects.of(type)) {
            take(type, by(type, subject), Subjects.declared(subject).shown());
        }
    }

    /** Those who are about the person because the record is that the search began with. */
    private <T extends Record> void owners(RecordType<T> owner, Attribute<?, ?> reference) {
        take(owner, select(owner, owner.attribute(reference.name()), Set.of(person)), true);
    }

    private <T extends Record> List<T> by(RecordType<T> type, Attribute<T, ?> subject) {
        if (Subjects.namesPerson(schema, subject)) {
            boolean named = Subjects.isPerson(root) && subject.position() > 0;
            return named ? select(type, subject, Set.of(person)) : List.of();
        }
        RecordType<?> whole = schema.target(subject);
        visit(whole);
        return select(type, subject, of(whole).keySet());
    }

    private <T extends Record> void take(RecordType<T> type, List<T> records, boolean shown) {
        Map<UUID, Record> known = found.computeIfAbsent(type, none -> new LinkedHashMap<>());
        for (T record : records) {
            UUID id = type.idOf(record).value();
            if (shown) {
                withheld.remove(id);
            } else if (!known.containsKey(id)) {
                withheld.add(id);
            }
            known.put(id, record);
        }
    }

    private <T extends Record> Set<UUID> named(RecordType<T> owner, Attribute<?, ?> reference) {
        Attribute<T, ?> own = owner.attribute(reference.name());
        return records(owner).stream()
                .flatMap(record -> own.stored(record).stream())
                .map(UUID.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    private <T extends Record> List<T> select(RecordType<T> type, Attribute<T, ?> attribute, Set<UUID> values) {
        return select(reading, type, attribute, values);
    }

    static <T extends Record> List<T> select(
            Reading reading, RecordType<T> type, Attribute<T, ?> attribute, Set<UUID> values) {
        return Lists.partition(List.copyOf(values), BATCH).stream()
                .<T>flatMap(batch -> selected(reading, type, attribute, batch))
                .toList();
    }

    private static <T extends Record> Stream<T> selected(
            Reading reading, RecordType<T> type, Attribute<T, ?> attribute, List<UUID> values) {
        Condition<T> named = new Condition.In<>(attribute, ImmutableSet.copyOf(values));
        return reading.select(Query.of(type).where(named)).stream();
    }
}
