package org.commonhall.storage.memory;

import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node of a {@link SortedTree}, immutable. */
abstract sealed class TreeNode<T extends Record> permits TreeLeaf, TreeInner {
    /** How many records or children a node holds at most. */
    static final int WIDTH = 32;

    final T low;

    TreeNode(T low) {
        this.low = low;
    }

    /** How many records or children this holds. */
    abstract int size();

    /** One node with the record, or two where one would be too wide. */
    abstract TreeNode<T>[] plus(Comparator<T> order, T record);

    /** The node without the record; itself if it does not hold it, null if nothing is left. */
    abstract @Nullable TreeNode<T> minus(Comparator<T> order, T record);

    /** This and the next node of the same depth in one. */
    abstract TreeNode<T> join(TreeNode<T> next);

    /** Visits upwards; false once the end is reached or the visitor has enough. */
    abstract boolean ascend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor);

    /** Visits downwards; false once the end is reached or the visitor has enough. */
    abstract boolean descend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor);

    @SuppressWarnings("unchecked")
    static <T extends Record> TreeNode<T>[] one(TreeNode<T> node) {
        return (TreeNode<T>[]) new TreeNode<?>[] {node};
    }

    @SuppressWarnings("unchecked")
    static <T extends Record> TreeNode<T>[] two(TreeNode<T> left, TreeNode<T> right) {
        return (TreeNode<T>[]) new TreeNode<?>[] {left, right};
    }
}
