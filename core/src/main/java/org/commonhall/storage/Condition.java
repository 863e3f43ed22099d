package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of a record: a closed set with two-valued logic. A comparison with an absent component does not
 * hold, so its {@code not} does. Immutable and thread-safe; values are in their stored form.
 *
 * @param <T> the record
 */
public sealed interface Condition<T extends Record> {

    /**
     * Holds for every record.
     *
     * @param <T> the record
     * @return the condition
     */
    static <T extends Record> Condition<T> always() {
        return new And<>(ImmutableList.of());
    }

    /**
     * Holds where this and the other hold.
     *
     * @param other the other
     * @return the conjunction, flattened
     */
    default Condition<T> and(Condition<T> other) {
        return new And<>(ImmutableList.<Condition<T>>builder()
                .addAll(this instanceof And<T> and ? and.parts() : ImmutableList.of(this))
                .addAll(other instanceof And<T> and ? and.parts() : ImmutableList.of(other))
                .build());
    }

    /**
     * Holds where this or the other holds.
     *
     * @param other the other
     * @return the disjunction, flattened
     */
    default Condition<T> or(Condition<T> other) {
        return new Or<>(ImmutableList.<Condition<T>>builder()
                .addAll(this instanceof Or<T> or ? or.parts() : ImmutableList.of(this))
                .addAll(other instanceof Or<T> or ? or.parts() : ImmutableList.of(other))
                .build());
    }

    /**
     * Holds exactly where this does not.
     *
     * @return the negation
     */
    default Condition<T> not() {
        return new Not<>(this);
    }

    /**
     * Present and one of these; equality is a set of one.
     *
     * @param <T> the record
     * @param attribute the component
     * @param values stored values; none of them makes a condition that never holds
     */
    record In<T extends Record>(Attribute<T, ?> attribute, ImmutableSet<Object> values) implements Condition<T> {}

    /**
     * Present, at least {@code from} and less than {@code to}.
     *
     * @param <T> the record
     * @param attribute the component
     * @param from a stored value, null for no bound
     * @param to a stored value, null for no bound
     */
    record Range<T extends Record>(
            Attribute<T, ?> attribute,
            @Nullable Object from,
            @Nullable Object to) implements Condition<T> {}

    /**
     * Absent.
     *
     * @param <T> the record
     * @param attribute the component
     */
    record Absent<T extends Record>(Attribute<T, ?> attribute) implements Condition<T> {}

    /**
     * Present and begins so, compared by code point.
     *
     * @param <T> the record
     * @param attribute a TEXT component
     * @param prefix the beginning, not a pattern
     */
    record TextPrefix<T extends Record>(Attribute<T, ?> attribute, String prefix) implements Condition<T> {}

    /**
     * Present and contains this, compared by code point.
     *
     * @param <T> the record
     * @param attribute a TEXT component
     * @param part what it contains, not a pattern
     */
    record TextContains<T extends Record>(Attribute<T, ?> attribute, String part) implements Condition<T> {}

    /**
     * Every part holds; without parts it always holds.
     *
     * @param <T> the record
     * @param parts the parts
     */
    record And<T extends Record>(ImmutableList<Condition<T>> parts) implements Condition<T> {}

    /**
     * Some part holds; without parts it never holds.
     *
     * @param <T> the record
     * @param parts the parts
     */
    record Or<T extends Record>(ImmutableList<Condition<T>> parts) implements Condition<T> {}

    /**
     * The part does not hold.
     *
     * @param <T> the record
     * @param part the part
     */
    record Not<T extends Record>(Condition<T> part) implements Condition<T> {}
}
