package org.commonhall.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
        return first(Condition.In.class, in -> in.attribute().equals(attribute));
    }

    boolean absent(Attribute<T, ?> attribute) {
        return first(Condition.Absent.class, absent -> absent.attribute().equals(attribute)) != null;
    }

    Condition.@Nullable Range<T> range(Attribute<T, ?> attribute) {
        Condition.Range<T> range =
                first(Condition.Range.class, given -> given.attribute().equals(attribute));
        if (range != null) {
            return range;
        }
        Condition.TextPrefix<T> prefix =
                first(Condition.TextPrefix.class, given -> given.attribute().equals(attribute));
        return prefix == null ? null : new Condition.Range<>(attribute, prefix.prefix(), following(prefix.prefix()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <C extends Condition> @Nullable C first(Class<C> kind, Predicate<C> wanted) {
        for (Condition<T> part : parts) {
            if (kind.isInstance(part) && wanted.test((C) part)) {
                return Objects.requireNonNull((C) part);
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
