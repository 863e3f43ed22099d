package org.commonhall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unchangeable copies of what a command was given. Nulls stay, so that the check of the command names their place instead of
 * a copy failing on them.
 */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param <E> the kind of element
     * @param elements the elements, or null
     * @return the copy in the same order, or null
     */
    @SuppressWarnings("NullAway") // a null is passed on to the check of the command
    public static <E> List<E> list(@Nullable Collection<? extends E> elements) {
        return elements == null ? null : Collections.unmodifiableList(new ArrayList<>(elements));
    }

    /**
     * Copies a set.
     *
     * @param <E> the kind of element
     * @param elements the elements, or null
     * @return the copy in the same order, or null
     */
    @SuppressWarnings("NullAway") // a null is passed on to the check of the command
    public static <E> Set<E> set(@Nullable Collection<? extends E> elements) {
        return elements == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /**
     * Copies a map.
     *
     * @param <K> the kind of key
     * @param <V> the kind of value
     * @param entries the entries, or null
     * @return the copy in the same order, or null
     */
    @SuppressWarnings("NullAway") // a null is passed on to the check of the command
    public static <K, V> Map<K, V> map(@Nullable Map<? extends K, ? extends V> entries) {
        return entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
