package org.commonhall.storage.memory;

import java.util.ArrayList;
import java.util.List;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.jspecify.annotations.Nullable;

/** The parts of a condition that all must hold, each of which an index may serve. */
final class Demands<T extends Record> {
    private final List<Condition<T>> parts = new ArrayList<>();

    Demands(Condition<T> condition) {
        gather(condition);
    }

    private void gather(Condition<T> condition) {
        if (condition instanceof Condition.And<T> and) {
            and.parts().forEach(this::gather);
        } else {
            parts.add(condition);
        }
    }

    Condition.@Nullable In<T> in(Attribute<T, ?> attribute) {
        for (Condition<T> part : parts) {
            if (part instanceof Condition.In<T> in && in.attribute().equals(attribute)) {
                return in;
            }
        }
        return null;
    }

    boolean absent(Attribute<T, ?> attribute) {
        return parts.stream()
                .anyMatch(part -> part instanceof Condition.Absent<T> absent
                        && absent.attribute().equals(attribute));
    }

    Condition.@Nullable Range<T> range(Attribute<T, ?> attribute) {
        for (Condition<T> part : parts) {
            if (part instanceof Condition.Range<T> range && range.attribute().equals(attribute)) {
                return range;
            } else if (part instanceof Condition.TextPrefix<T> prefix
                    && prefix.attribute().equals(attribute)) {
                return new Condition.Range<>(attribute, prefix.prefix(), following(prefix.prefix()));
            }
        }
        return null;
    }

    // The least text behind all that begin so; null if there is none.
    private static @Nullable String following(String prefix) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            end -= Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
                return prefix.substring(0, end) + Character.toString(next);
            }
        }
        return null;
    }
}
