package org.commonhall.storage.memory;

import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted set as a B+ tree: a change copies one path, a scan costs its result. It holds the records themselves,
 * about seven bytes each.
 */
final class SortedTree<T extends Record> {
    private final Comparator<T> order;
    private final @Nullable TreeNode<T> root;

    private SortedTree(Comparator<T> order, @Nullable TreeNode<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T extends Record> SortedTree<T> empty(Comparator<T> order) {
        return new SortedTree<>(order, null);
    }

    /** With a record, in the place of the one that compares equal. */
    SortedTree<T> plus(T record) {
        if (root == null) {
            return new SortedTree<>(order, new TreeLeaf<>(new Record[] {record}));
        }
        TreeNode<T>[] grown = root.plus(order, record);
        return new SortedTree<>(order, grown.length == 1 ? grown[0] : new TreeInner<>(grown));
    }

    /** Without the record that compares equal. */
    SortedTree<T> minus(T record) {
        TreeNode<T> shrunk = root == null ? null : root.minus(order, record);
        while (shrunk instanceof TreeInner<T> inner && inner.size() == 1) {
            shrunk = inner.first();
        }
        return new SortedTree<>(order, shrunk);
    }

    /**
     * Visits the records between two cuts until the visitor has enough.
     *
     * @param low where to begin, null for no bound
     * @param high where to end, null for no bound
     * @param descending whether to go from high to low
     * @param visitor says whether it wants more
     */
    void scan(@Nullable Cut<T> low, @Nullable Cut<T> high, boolean descending, Predicate<T> visitor) {
        if (root != null && descending) {
            root.descend(low, high, visitor);
        } else if (root != null) {
            root.ascend(low, high, visitor);
        }
    }
}
