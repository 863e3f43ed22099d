package org.commonhall.storage;

import java.util.Comparator;
import java.util.Optional;

/** Tests a condition on a record in memory: the meaning that every adapter must reproduce. */
public final class ConditionEvaluator {
    private ConditionEvaluator() {}

    /**
     * Whether a condition holds.
     *
     * @param <T> the record
     * @param condition the condition
     * @param record the record
     * @return true or false, never unknown
     */
    public static <T extends Record> boolean holds(Condition<T> condition, T record) {
        if (condition instanceof Condition.In<T> in) {
            return in.attribute().stored(record).filter(in.values()::contains).isPresent();
        } else if (condition instanceof Condition.Range<T> range) {
            return range.attribute()
                    .stored(record)
                    .filter(value -> within(range, value))
                    .isPresent();
        } else if (condition instanceof Condition.Absent<T> absent) {
            return absent.attribute().stored(record).isEmpty();
        } else if (condition instanceof Condition.TextPrefix<T> prefix) {
            return text(prefix.attribute().stored(record))
                    .filter(t -> t.startsWith(prefix.prefix()))
                    .isPresent();
        } else if (condition instanceof Condition.TextContains<T> contains) {
            return text(contains.attribute().stored(record))
                    .filter(t -> t.contains(contains.part()))
                    .isPresent();
        } else if (condition instanceof Condition.And<T> and) {
            return and.parts().stream().allMatch(part -> holds(part, record));
        } else if (condition instanceof Condition.Or<T> or) {
            return or.parts().stream().anyMatch(part -> holds(part, record));
        } else if (condition instanceof Condition.Not<T> not) {
            return !holds(not.part(), record);
        }
        throw new AssertionError(condition);
    }

    private static boolean within(Condition.Range<?> range, Object value) {
        Comparator<Object> order = range.attribute().type().order();
        return (range.from() == null || order.compare(range.from(), value) <= 0)
                && (range.to() == null || order.compare(value, range.to()) < 0);
    }

    private static Optional<String> text(Optional<Object> value) {
        return value.map(String.class::cast);
    }
}
