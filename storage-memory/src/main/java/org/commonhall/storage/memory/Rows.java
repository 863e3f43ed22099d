package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One state of a table, immutable: records by id and in every order. */
final class Rows<T extends Record> {
    private final Table<T> table;
    private final HashTrie<T> byId;
    private final ImmutableList<SortedTree<T>> sorted;

    private Rows(Table<T> table, HashTrie<T> byId, ImmutableList<SortedTree<T>> sorted) {
        this.table = table;
        this.byId = byId;
        this.sorted = sorted;
    }

    static <T extends Record> Rows<T> empty(Table<T> table) {
        return new Rows<>(
                table,
                HashTrie.empty(record -> table.type().idOf(record).value()),
                table.indices().stream().map(SortedTree::empty).collect(ImmutableList.toImmutableList()));
    }

    @Nullable T find(UUID id) {
        return byId.get(id);
    }

    /** With a record in the place of the one of the same id, or without it if there is no next state. */
    Rows<T> replace(UUID id, @Nullable T next) {
        T old = byId.get(id);
        ImmutableList.Builder<SortedTree<T>> trees = ImmutableList.builderWithExpectedSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            SortedTree<T> tree = sorted.get(i);
            if (old != null && (next == null || table.indices().get(i).compare(old, next) != 0)) {
                tree = tree.minus(old);
            }
            trees.add(next == null ? tree : tree.plus(next));
        }
        return new Rows<>(table, next == null ? byId.minus(id) : byId.plus(next), trees.build());
    }

    void scan(int index, @Nullable Cut<T> low, @Nullable Cut<T> high, boolean descending, Predicate<T> visitor) {
        sorted.get(index).scan(low, high, descending, visitor);
    }
}
