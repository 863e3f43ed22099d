package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every record type a store keeps, with references resolved. Immutable and thread-safe. */
public final class Schema {
    private final ImmutableMap<Class<?>, RecordType<?>> byClass;
    private final ImmutableMap<String, RecordType<?>> byTable;
    private final ImmutableList<RecordType<?>> types;
    private final ImmutableListMultimap<RecordType<?>, Attribute<?, ?>> referrers;

    private Schema(Iterable<? extends RecordType<?>> given) {
        Map<Class<?>, RecordType<?>> classes = new LinkedHashMap<>();
        Map<String, RecordType<?>> tables = new LinkedHashMap<>();
        for (RecordType<?> type : given) {
            if (classes.putIfAbsent(type.javaType(), type) != null || tables.putIfAbsent(type.table(), type) != null) {
                throw new IllegalArgumentException("two record types named " + type);
            }
        }
        this.byClass = ImmutableMap.copyOf(classes);
        this.byTable = ImmutableMap.copyOf(tables);
        Set<RecordType<?>> ordered = new LinkedHashSet<>();
        byClass.values().forEach(type -> visit(type, ordered, new LinkedHashSet<>()));
        this.types = ImmutableList.copyOf(ordered);
        ImmutableListMultimap.Builder<RecordType<?>, Attribute<?, ?>> incoming = ImmutableListMultimap.builder();
        types.forEach(type -> references(type).forEach(attribute -> incoming.put(target(attribute), attribute)));
        this.referrers = incoming.build();
    }

    /**
     * Puts record types together.
     *
     * @param types the types in any order
     * @return the schema
     * @throws IllegalArgumentException if two have one name, a reference leads outside, or references form a cycle other
     *     than a record referencing its own kind
     */
    public static Schema of(Iterable<? extends RecordType<?>> types) {
        return new Schema(types);
    }

    /**
     * Puts record types together.
     *
     * @param types the types in any order
     * @return the schema
     * @throws IllegalArgumentException as {@link #of(Iterable)}
     */
    public static Schema of(RecordType<?>... types) {
        return new Schema(ImmutableList.copyOf(types));
    }

    /**
     * The types of this and of another schema, for a store that is opened again for more.
     *
     * @param more the other schema
     * @return both, with this schema's own type where a class is in both
     * @throws SchemaMismatch if a table is there already for another class
     */
    public Schema with(Schema more) {
        for (RecordType<?> needed : more.types) {
            RecordType<?> installed = byTable.get(needed.table());
            if (installed != null && installed.javaType() != needed.javaType()) {
                throw new SchemaMismatch("table " + needed + " is installed for "
                        + installed.javaType().getName() + ", needed for "
                        + needed.javaType().getName());
            }
        }
        return new Schema(ImmutableMap.<Class<?>, RecordType<?>>builder()
                .putAll(more.byClass)
                .putAll(byClass)
                .buildKeepingLast()
                .values());
    }

    /**
     * The record types, referenced ones before those that reference them.
     *
     * @return the types
     */
    public ImmutableList<RecordType<?>> types() {
        return types;
    }

    /**
     * The type of a record class.
     *
     * @param <T> the record
     * @param javaType the class
     * @return its type
     * @throws IllegalArgumentException if it is not in this schema
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> RecordType<T> type(Class<T> javaType) {
        RecordType<?> type = byClass.get(javaType);
        if (type == null) {
            throw new IllegalArgumentException(
                    javaType.getSimpleName() + " is not registered: no capability declares it");
        }
        return (RecordType<T>) type;
    }

    /**
     * The type of a table name.
     *
     * @param table the kind's stable name
     * @return its type
     * @throws IllegalArgumentException if it is not in this schema
     */
    public RecordType<?> type(String table) {
        RecordType<?> type = byTable.get(table);
        if (type == null) {
            throw new IllegalArgumentException(table + " is not registered: no capability declares it");
        }
        return type;
    }

    /**
     * The record type a reference leads to.
     *
     * @param reference an attribute with a target
     * @return the referenced type
     */
    public RecordType<?> target(Attribute<?, ?> reference) {
        return type(reference.target().orElseThrow());
    }

    /**
     * The references that lead to a type.
     *
     * @param type the referenced type
     * @return attributes of this and other types
     */
    public ImmutableList<Attribute<?, ?>> referrers(RecordType<?> type) {
        return referrers.get(type);
    }

    /**
     * The references of a type.
     *
     * @param <T> the record
     * @param type the type
     * @return its attributes with a target
     */
    public static <T extends Record> Stream<Attribute<T, ?>> references(RecordType<T> type) {
        return type.attributes().stream().filter(attribute -> attribute.target().isPresent());
    }

    private void visit(RecordType<?> type, Set<RecordType<?>> done, Set<RecordType<?>> path) {
        if (done.contains(type)) {
            return;
        }
        if (!path.add(type)) {
            throw new IllegalArgumentException("references form a cycle: "
                    + path.stream().map(RecordType::table).collect(Collectors.joining(" -> ")) + " -> " + type);
        }
        references(type).map(this::target).filter(next -> next != type).forEach(next -> visit(next, done, path));
        path.remove(type);
        done.add(type);
    }
}
