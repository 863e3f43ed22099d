package org.commonhall.storage.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Nodes side by side. */
final class TreeInner<T extends Record> extends TreeNode<T> {
    private final TreeNode<T>[] children;

    TreeInner(TreeNode<T>[] children) {
        super(children[0].low);
        this.children = children;
    }

    TreeNode<T> first() {
        return children[0];
    }

    // The last child that begins at or before what is sought, else the first.
    private int child(Predicate<T> beginsBefore) {
        int from = 1;
        int to = children.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (beginsBefore.test(children[middle].low)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    @Override
    int size() {
        return children.length;
    }

    @Override
    TreeNode<T>[] plus(Comparator<T> order, T record) {
        int place = child(low -> order.compare(low, record) <= 0);
        TreeNode<T>[] parts = children[place].plus(order, record);
        TreeNode<T>[] grown = ArrayCopies.replace(children, place, parts[0]);
        if (parts.length == 2) {
            grown = ArrayCopies.insert(grown, place + 1, parts[1]);
        }
        if (grown.length <= WIDTH) {
            return one(new TreeInner<>(grown));
        }
        int half = place + 1 == children.length ? WIDTH : grown.length / 2;
        return two(
                new TreeInner<>(Arrays.copyOf(grown, half)),
                new TreeInner<>(Arrays.copyOfRange(grown, half, grown.length)));
    }

    @Override
    @Nullable TreeNode<T> minus(Comparator<T> order, T record) {
        int place = child(low -> order.compare(low, record) <= 0);
        TreeNode<T> rest = children[place].minus(order, record);
        if (rest == children[place]) {
            return this;
        } else if (rest == null) {
            return children.length == 1 ? null : new TreeInner<>(ArrayCopies.remove(children, place));
        }
        TreeNode<T>[] shrunk = ArrayCopies.replace(children, place, rest);
        int left = Math.max(0, place - 1);
        if (shrunk.length > 1 && shrunk[left].size() + shrunk[left + 1].size() <= WIDTH / 2) {
            TreeNode<T> joined = shrunk[left].join(shrunk[left + 1]);
            shrunk = ArrayCopies.replace(ArrayCopies.remove(shrunk, left + 1), left, joined);
        }
        return new TreeInner<>(shrunk);
    }

    @Override
    TreeNode<T> join(TreeNode<T> next) {
        TreeNode<T>[] more = ((TreeInner<T>) next).children;
        TreeNode<T>[] all = Arrays.copyOf(children, children.length + more.length);
        System.arraycopy(more, 0, all, children.length, more.length);
        return new TreeInner<>(all);
    }

    @Override
    boolean ascend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor) {
        int start = low == null ? 0 : child(low::isBehind);
        for (int i = start; i < children.length; i++) {
            if (!children[i].ascend(i == start ? low : null, high, visitor)) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean descend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor) {
        int start = high == null ? children.length - 1 : child(high::isBehind);
        for (int i = start; i >= 0; i--) {
            if (!children[i].descend(low, i == start ? high : null, visitor)) {
                return false;
            }
        }
        return true;
    }
}
