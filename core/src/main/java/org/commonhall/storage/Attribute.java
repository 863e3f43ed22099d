package org.commonhall.storage;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One component of a stored record, typed so that conditions and orders are checked by the compiler. Immutable and
 * thread-safe.
 *
 * @param <T> the record
 * @param <V> the component's Java type
 */
public final class Attribute<T extends Record, V> {
    private final RecordType<T> owner;
    private final Shape shape;

    Attribute(RecordType<T> owner, Shape shape) {
        this.owner = owner;
        this.shape = shape;
    }

    /**
     * The record type this is a component of.
     *
     * @return the owner
     */
    public RecordType<T> owner() {
        return owner;
    }

    /**
     * The component's name, such as {@code createdAt}.
     *
     * @return the name in Java
     */
    public String name() {
        return shape.name();
    }

    /**
     * The name a table uses, such as {@code created_at}.
     *
     * @return the name in lower case with underscores
     */
    public String column() {
        return shape.column();
    }

    /**
     * The position among the record's components.
     *
     * @return zero for the id, one for the version
     */
    public int position() {
        return shape.position();
    }

    /**
     * The kind of value.
     *
     * @return one of the closed set
     */
    public ValueType type() {
        return shape.type();
    }

    /**
     * Whether the component may be absent.
     *
     * @return true for {@code @Nullable} components
     */
    public boolean optional() {
        return shape.optional();
    }

    /**
     * The greatest length: code points for TEXT and CODE, bytes for BYTES.
     *
     * @return the limit, zero for other types
     */
    public int maxLength() {
        return shape.maxLength();
    }

    /**
     * Digits in all of a DECIMAL.
     *
     * @return integer and fraction digits, zero for other types
     */
    public int precision() {
        return shape.precision();
    }

    /**
     * Digits after the point of a DECIMAL.
     *
     * @return the scale every stored value has, zero for other types
     */
    public int scale() {
        return shape.scale();
    }

    /**
     * The record this component references.
     *
     * @return the referenced record's class, empty where it is no reference
     */
    public Optional<Class<? extends Record>> target() {
        return Optional.ofNullable(shape.target());
    }

    /**
     * What happens when the referenced record is deleted.
     *
     * @return the rule, REFUSE where nothing is said
     */
    public OnDelete.Rule onDelete() {
        return shape.onDelete();
    }

    /**
     * What a personal component is kept for.
     *
     * @return the purpose, empty where the component is not personal
     */
    public Optional<String> personal() {
        return Optional.ofNullable(shape.personal());
    }

    /**
     * Whether the value is shown to nobody but those a use case names.
     *
     * @return true for confidential notes
     */
    public boolean confidential() {
        return shape.confidential();
    }

    /**
     * The code of the duty that keeps the words through an erasure.
     *
     * @return the code, empty where no duty does
     */
    public Optional<String> kept() {
        return Optional.ofNullable(shape.kept());
    }

    /**
     * Whether the journal withholds the value.
     *
     * @return true for what is personal or a secret
     */
    public boolean withheld() {
        return shape.personal() != null || shape.secret();
    }

    /**
     * The stored value of a record.
     *
     * @param record the record
     * @return the value in its stored form, empty where absent
     */
    public Optional<Object> stored(T record) {
        return Optional.ofNullable(shape.read(record));
    }

    /**
     * Turns a value of the component's Java type into its stored form.
     *
     * @param value an {@link org.commonhall.Id}, an enum constant or a plain value
     * @return the stored form
     */
    public Object toStored(V value) {
        return shape.toStored(value);
    }

    /**
     * Turns a stored value into the component's Java type.
     *
     * @param value the stored form
     * @return the value
     * @throws SchemaMismatch if a code is unknown, because a newer version wrote it
     */
    @SuppressWarnings("unchecked")
    public V fromStored(Object value) {
        return (V) shape.fromStored(value);
    }

    /**
     * Holds where the component is present and equal.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> is(V value) {
        return new Condition.In<>(this, ImmutableSet.of(toStored(InvalidInput.present(name(), value))));
    }

    /**
     * Holds where the component is present and equal to one of several.
     *
     * @param values the values, of which there may be none
     * @return the condition
     */
    public Condition<T> in(Collection<? extends V> values) {
        return new Condition.In<>(this, values.stream().map(this::toStored).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Holds where the component is absent.
     *
     * @return the condition
     */
    public Condition<T> absent() {
        return new Condition.Absent<>(this);
    }

    /**
     * Holds where the component is present.
     *
     * @return the condition
     */
    public Condition<T> present() {
        return absent().not();
    }

    /**
     * Holds where the component is present and at least the value.
     *
     * @param from the least value
     * @return the condition
     */
    public Condition<T> atLeast(V from) {
        return between(from, null);
    }

    /**
     * Holds where the component is present and less than the value.
     *
     * @param to the first value that is too much
     * @return the condition
     */
    public Condition<T> below(V to) {
        return between(null, to);
    }

    /**
     * Holds where the component is present and in a half-open range.
     *
     * @param from the least value, null for no bound
     * @param to the first value that is too much, null for no bound
     * @return the condition
     */
    public Condition<T> between(@Nullable V from, @Nullable V to) {
        return new Condition.Range<>(this, from == null ? null : toStored(from), to == null ? null : toStored(to));
    }

    /**
     * Holds where the text is present and begins so; case and width matter.
     *
     * @param prefix the beginning
     * @return the condition
     */
    public Condition<T> startsWith(String prefix) {
        return new Condition.TextPrefix<>(this, prefix);
    }

    /**
     * Holds where the text is present and contains this; case and width matter.
     *
     * @param part what it contains
     * @return the condition
     */
    public Condition<T> contains(String part) {
        return new Condition.TextContains<>(this, part);
    }

    /**
     * Orders from the least value up, absent first.
     *
     * @return the order
     */
    public Order<T> ascending() {
        return new Order<>(this, false);
    }

    /**
     * Orders from the greatest value down, absent last.
     *
     * @return the order
     */
    public Order<T> descending() {
        return new Order<>(this, true);
    }

    /** Two attributes are equal if they are the same component of the same record type. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?, ?> that
                && owner.javaType() == that.owner.javaType()
                && position() == that.position();
    }

    @Override
    public int hashCode() {
        return owner.javaType().hashCode() * 31 + position();
    }

    /** Table and column, such as {@code visit.started_at}. */
    @Override
    public String toString() {
        return owner.table() + "." + column();
    }
}
