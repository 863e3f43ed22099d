package org.commonhall.storage;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The schema of one kind of stored record, read once from the Java record itself. The record begins with {@code Id<Itself>
 * id, long version}; its other components are of the closed set of value types. Declare it as a constant of the record,
 * with the record's own lookup. Immutable and thread-safe.
 *
 * @param <T> the record
 */
public final class RecordType<T extends Record> implements RecordKind {
    private static final int NAME_LENGTH = 48;
    // Words that one of the supported databases does not take as a plain name.
    private static final ImmutableSet<String> RESERVED =
            ImmutableSet.copyOf(("add all alter analyze and any array as asc between "
                            + "both by call cascade case change character check collate column condition constraint convert create "
                            + "cross current cursor database day default delete desc describe distinct div drop each else end "
                            + "exists explain false fetch float for force foreign from full function grant group having high_priority "
                            + "hour if ignore in index inner insert int integer intersect interval into is join key keys kill lag "
                            + "lead leading left like limit lines load localtime lock long loop low_priority match minus minute mod "
                            + "month natural not null numeric of offset on only option or order out outer over partition precision "
                            + "primary procedure qualify range read reads recursive reference references release rename repeat replace "
                            + "require restrict return returning revoke right rlike row rows rownum schema second select "
                            + "session_user set show signal smallint some sql start system system_user table then to trailing "
                            + "trigger true undo union unique unlock unsigned update usage use user using value values varchar "
                            + "varying when where while window with without write xor year zerofill collation admin portion")
                    .split(" "));

    private final Class<T> javaType;
    private final String table;
    private final ImmutableList<Attribute<T, ?>> attributes;
    private final ImmutableList<Shape> shapes;
    private final ImmutableList<Key<T>> uniqueKeys;
    private final ImmutableList<Key<T>> indices;
    private final MethodHandle constructor;
    private final boolean journaled;
    private final boolean inner;

    private RecordType(MethodHandles.Lookup lookup, Class<T> javaType) {
        this.javaType = javaType;
        this.table = name(Shape.snake(javaType.getSimpleName()));
        RecordComponent[] components = javaType.getRecordComponents();
        this.shapes = IntStream.range(0, components.length)
                .mapToObj(i -> Shape.of(lookup, javaType, components[i], i))
                .collect(ImmutableList.toImmutableList());
        requireIdentity();
        this.attributes = shapes.stream()
                .map(shape -> new Attribute<T, Object>(this, shape))
                .collect(ImmutableList.toImmutableList());
        attributes.forEach(attribute -> name(attribute.column()));
        this.uniqueKeys = Arrays.stream(javaType.getAnnotationsByType(Unique.class))
                .map(unique -> key("uq_", unique.name(), unique.of()))
                .collect(ImmutableList.toImmutableList());
        this.indices = Arrays.stream(javaType.getAnnotationsByType(Index.class))
                .map(index -> key("ix_", Shape.snake(String.join("_", index.value())), index.value()))
                .collect(ImmutableList.toImmutableList());
        this.constructor = constructor(lookup, components);
        this.journaled = !javaType.isAnnotationPresent(Unjournaled.class);
        this.inner = javaType.isAnnotationPresent(Inner.class);
    }

    /**
     * Reads a record class.
     *
     * @param <T> the record
     * @param lookup the record's own {@code MethodHandles.lookup()}, so that no package needs to be opened
     * @param type the record class
     * @return its type
     * @throws IllegalArgumentException if the class is not a flat record of stored value types, naming the component
     */
    public static <T extends Record> RecordType<T> of(MethodHandles.Lookup lookup, Class<T> type) {
        Shape.requireAnnotations();
        return new RecordType<>(lookup, type);
    }

    /**
     * The record class.
     *
     * @return the class
     */
    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * The kind's stable name, which is also its table's, such as {@code service_request}.
     *
     * @return lower case with underscores
     */
    @JsonValue
    public String table() {
        return table;
    }

    /**
     * Every component in the order of the record, id and version first.
     *
     * @return the attributes
     */
    public ImmutableList<Attribute<T, ?>> attributes() {
        return attributes;
    }

    /**
     * The keys that no two records share.
     *
     * @return the keys, without the id
     */
    public ImmutableList<Key<T>> uniqueKeys() {
        return uniqueKeys;
    }

    Key<T> uniqueKey(String name) {
        return uniqueKeys.stream()
                .filter(key -> key.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no unique key " + name));
    }

    /**
     * Whether the journal tells of changes.
     *
     * @return false for kinds that are {@link Unjournaled}
     */
    public boolean journaled() {
        return journaled;
    }

    /**
     * Whether records of this kind only serve others, so that receipts do not name them.
     *
     * @return true for kinds that are {@link Inner}
     */
    public boolean inner() {
        return inner;
    }

    /**
     * The components that queries look records up by.
     *
     * @return the indices, without unique keys
     */
    public ImmutableList<Key<T>> indices() {
        return indices;
    }

    /**
     * The attribute of a component, typed by its accessor: {@code TYPE.attribute("station", Visit::station)}.
     *
     * @param <V> the component's type
     * @param name the component's name
     * @param accessor the component's accessor, from which the compiler takes the type
     * @return the attribute
     * @throws IllegalArgumentException if there is no such component
     */
    @SuppressWarnings({"unchecked", "unused"})
    public <V> Attribute<T, V> attribute(String name, Getter<T, V> accessor) {
        return (Attribute<T, V>) attribute(name);
    }

    /**
     * The attribute of a component by name, for code that works on every kind.
     *
     * @param name the component's name
     * @return the attribute
     * @throws IllegalArgumentException if there is no such component
     */
    public Attribute<T, ?> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException(javaType.getSimpleName() + " has no component " + name));
    }

    /**
     * The attribute of the identity.
     *
     * @return the first attribute
     */
    @SuppressWarnings("unchecked")
    public Attribute<T, Id<T>> id() {
        return (Attribute<T, Id<T>>) attributes.get(0);
    }

    /**
     * A record's identity.
     *
     * @param record the record
     * @return its id
     */
    @SuppressWarnings("unchecked")
    public Id<T> idOf(T record) {
        return (Id<T>) Objects.requireNonNull(shapes.get(0).get(record));
    }

    /**
     * A record's version.
     *
     * @param record the record
     * @return zero if never stored, else one or more
     */
    public long versionOf(T record) {
        return (Long) Objects.requireNonNull(shapes.get(1).get(record));
    }

    /**
     * Takes a record apart.
     *
     * @param record the record
     * @return a fresh array of stored values in the order of {@link #attributes}, null where absent
     */
    public @Nullable Object[] toStored(T record) {
        @Nullable Object[] values = new @Nullable Object[shapes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shapes.get(i).read(record);
        }
        return values;
    }

    /**
     * Puts a record together.
     *
     * @param values stored values in the order of {@link #attributes}, null where absent; not kept
     * @return the record
     * @throws SchemaMismatch if a code is unknown, because a newer version wrote it
     */
    public T fromStored(@Nullable Object[] values) {
        @Nullable Object[] components = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            components[i] = value == null ? null : shapes.get(i).fromStored(value);
        }
        try {
            return javaType.cast((Object) constructor.invokeExact(components));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * The same record with one component changed.
     *
     * @param <V> the component's type
     * @param record the record
     * @param attribute the component
     * @param value the value, null for absent
     * @return the copy
     */
    public <V> T with(T record, Attribute<T, V> attribute, @Nullable V value) {
        @Nullable Object[] values = toStored(record);
        values[attribute.position()] = value == null ? null : attribute.toStored(value);
        return fromStored(values);
    }

    /**
     * The same record as stored, with another version.
     *
     * @param record the record
     * @param version the version
     * @return the copy
     */
    public T withVersion(T record, long version) {
        @Nullable Object[] values = toStored(record);
        values[1] = version;
        return fromStored(values);
    }

    /** The kind's name. */
    @Override
    public String toString() {
        return table;
    }

    private void requireIdentity() {
        boolean identity = shapes.size() >= 2
                && shapes.get(0).name().equals("id")
                && shapes.get(0).javaType() == Id.class
                && shapes.get(1).name().equals("version")
                && shapes.get(1).javaType() == long.class;
        if (!identity) {
            throw new IllegalArgumentException(javaType.getSimpleName() + " must begin with Id id, long version");
        }
    }

    private Key<T> key(String prefix, String name, String[] components) {
        ImmutableList<Attribute<T, ?>> parts = Arrays.stream(components)
                .<Attribute<T, ?>>map(this::attribute)
                .collect(ImmutableList.toImmutableList());
        return new Key<>(prefix + table + "_" + name, name, parts);
    }

    private MethodHandle constructor(MethodHandles.Lookup lookup, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return lookup.findConstructor(javaType, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("pass MethodHandles.lookup() of " + javaType.getName(), hidden);
        }
    }

    private String name(String name) {
        if (RESERVED.contains(name) || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException(
                    javaType.getSimpleName() + ": " + name + " is reserved or too long for some database");
        }
        return name;
    }

    /**
     * A component's accessor.
     *
     * @param <T> the record
     * @param <V> the component's type
     */
    @FunctionalInterface
    public interface Getter<T extends Record, V> extends Function<T, @Nullable V> {}

    /**
     * Components that belong together in a unique key or an index.
     *
     * @param <T> the record
     * @param constraint the full name, such as {@code uq_service_request_number}
     * @param name the short name, such as {@code number}
     * @param attributes the components in order
     */
    public record Key<T extends Record>(String constraint, String name, ImmutableList<Attribute<T, ?>> attributes) {}
}
