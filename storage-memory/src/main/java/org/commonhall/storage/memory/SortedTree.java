package org.commonhall.storage.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted set as a B+ tree: a change copies one path, a scan costs its result. It holds the records themselves,
 * about seven bytes each.
 */
final class SortedTree<T extends Record> {
    private static final int WIDTH = 32;

    private final Comparator<T> order;
    private final @Nullable Node<T> root;

    private SortedTree(Comparator<T> order, @Nullable Node<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T extends Record> SortedTree<T> empty(Comparator<T> order) {
        return new SortedTree<>(order, null);
    }

    /** With a record, in the place of the one that compares equal. */
    SortedTree<T> plus(T record) {
        if (root == null) {
            return new SortedTree<>(order, new Leaf<>(new Record[] {record}));
        }
        Node<T>[] grown = root.plus(order, record);
        return new SortedTree<>(order, grown.length == 1 ? grown[0] : new Inner<>(grown));
    }

    /** Without the record that compares equal. */
    SortedTree<T> minus(T record) {
        Node<T> shrunk = root == null ? null : root.minus(order, record);
        while (shrunk instanceof Inner<T> inner && inner.children.length == 1) {
            shrunk = inner.children[0];
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

    @SuppressWarnings("unchecked")
    private static <T extends Record> Node<T>[] nodes(Node<T>... nodes) {
        return nodes;
    }

    private abstract static sealed class Node<T extends Record> {
        final T low;

        Node(T low) {
            this.low = low;
        }

        abstract int size();

        abstract Node<T>[] plus(Comparator<T> order, T record);

        abstract @Nullable Node<T> minus(Comparator<T> order, T record);

        abstract Node<T> join(Node<T> next);

        abstract boolean ascend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor);

        abstract boolean descend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor);
    }

    private static final class Leaf<T extends Record> extends Node<T> {
        private final Record[] records;

        @SuppressWarnings("unchecked")
        Leaf(Record[] records) {
            super((T) records[0]);
            this.records = records;
        }

        @SuppressWarnings("unchecked")
        private T at(int place) {
            return (T) records[place];
        }

        private int place(Comparator<T> order, T record) {
            int from = 0;
            int to = records.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                int compared = order.compare(at(middle), record);
                if (compared == 0) {
                    return middle;
                } else if (compared < 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return -1 - from;
        }

        @Override
        int size() {
            return records.length;
        }

        @Override
        Node<T>[] plus(Comparator<T> order, T record) {
            int place = place(order, record);
            if (place >= 0) {
                return nodes(new Leaf<>(ArrayCopies.replace(records, place, record)));
            }
            Record[] grown = ArrayCopies.insert(records, -1 - place, record);
            if (grown.length <= WIDTH) {
                return nodes(new Leaf<>(grown));
            }
            // Records that arrive in order leave full leaves behind.
            int half = -1 - place == records.length ? WIDTH : grown.length / 2;
            return nodes(
                    new Leaf<>(Arrays.copyOf(grown, half)), new Leaf<>(Arrays.copyOfRange(grown, half, grown.length)));
        }

        @Override
        @Nullable Node<T> minus(Comparator<T> order, T record) {
            int place = place(order, record);
            if (place < 0) {
                return this;
            }
            return records.length == 1 ? null : new Leaf<>(ArrayCopies.remove(records, place));
        }

        @Override
        Node<T> join(Node<T> next) {
            Record[] more = ((Leaf<T>) next).records;
            Record[] all = Arrays.copyOf(records, records.length + more.length);
            System.arraycopy(more, 0, all, records.length, more.length);
            return new Leaf<>(all);
        }

        // The first record that does not lie before the cut.
        private int first(Cut<T> cut) {
            int from = 0;
            int to = records.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (cut.isBehind(at(middle))) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }

        @Override
        boolean ascend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor) {
            for (int i = low == null ? 0 : first(low); i < records.length; i++) {
                if (high != null && !high.isBehind(at(i)) || !visitor.test(at(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        boolean descend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor) {
            for (int i = (high == null ? records.length : first(high)) - 1; i >= 0; i--) {
                if (low != null && low.isBehind(at(i)) || !visitor.test(at(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Inner<T extends Record> extends Node<T> {
        private final Node<T>[] children;

        Inner(Node<T>[] children) {
            super(children[0].low);
            this.children = children;
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
        Node<T>[] plus(Comparator<T> order, T record) {
            int place = child(low -> order.compare(low, record) <= 0);
            Node<T>[] parts = children[place].plus(order, record);
            Node<T>[] grown = ArrayCopies.replace(children, place, parts[0]);
            if (parts.length == 2) {
                grown = ArrayCopies.insert(grown, place + 1, parts[1]);
            }
            if (grown.length <= WIDTH) {
                return nodes(new Inner<>(grown));
            }
            int half = place + 1 == children.length ? WIDTH : grown.length / 2;
            return nodes(
                    new Inner<>(Arrays.copyOf(grown, half)),
                    new Inner<>(Arrays.copyOfRange(grown, half, grown.length)));
        }

        @Override
        @Nullable Node<T> minus(Comparator<T> order, T record) {
            int place = child(low -> order.compare(low, record) <= 0);
            Node<T> rest = children[place].minus(order, record);
            if (rest == children[place]) {
                return this;
            } else if (rest == null) {
                return children.length == 1 ? null : new Inner<>(ArrayCopies.remove(children, place));
            }
            Node<T>[] shrunk = ArrayCopies.replace(children, place, rest);
            int left = Math.max(0, place - 1);
            if (shrunk.length > 1 && shrunk[left].size() + shrunk[left + 1].size() <= WIDTH / 2) {
                Node<T> joined = shrunk[left].join(shrunk[left + 1]);
                shrunk = ArrayCopies.replace(ArrayCopies.remove(shrunk, left + 1), left, joined);
            }
            return new Inner<>(shrunk);
        }

        @Override
        Node<T> join(Node<T> next) {
            Node<T>[] more = ((Inner<T>) next).children;
            Node<T>[] all = Arrays.copyOf(children, children.length + more.length);
            System.arraycopy(more, 0, all, children.length, more.length);
            return new Inner<>(all);
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
}
