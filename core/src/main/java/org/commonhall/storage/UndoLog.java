package org.commonhall.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how maps were before a transaction changed them, so that a store that keeps its changes in maps can set them
 * back to a mark. Remembers nothing before the first mark. Used by one thread.
 */
public final class UndoLog {
    private final List<Runnable> steps = new ArrayList<>();
    private boolean marked;

    /** A log of nothing. */
    public UndoLog() {}

    /**
     * Puts a value into a map, or removes the key from it.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map the map, which nobody else changes
     * @param key the key
     * @param value the value, null to remove the key
     */
    public <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        V before = set(map, key, value);
        add(() -> set(map, key, before));
    }

    private static <K, V> @Nullable V set(Map<K, V> map, K key, @Nullable V value) {
        return value == null ? map.remove(key) : map.put(key, value);
    }

    /**
     * Remembers how something else is undone.
     *
     * @param step undoes the change that was just made
     */
    public void add(Runnable step) {
        if (marked) {
            steps.add(step);
        }
    }

    /**
     * Marks the present state.
     *
     * @return sets everything back to it, the last change first
     */
    public GuardedTransaction.Mark mark() {
        marked = true;
        int size = steps.size();
        return () -> {
            while (steps.size() > size) {
                steps.remove(steps.size() - 1).run();
            }
        };
    }
}
