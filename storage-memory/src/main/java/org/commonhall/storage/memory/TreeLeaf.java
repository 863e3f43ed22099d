package org.commonhall.storage.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Records side by side. */
final class TreeLeaf<T extends Record> extends TreeNode<T> {
    private final Record[] records;

    @SuppressWarnings("unchecked")
    TreeLeaf(Record[] records) {
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
    TreeNode<T>[] plus(Comparator<T> order, T record) {
        int place = place(order, record);
        if (place >= 0) {
            return one(new TreeLeaf<>(ArrayCopies.replace(records, place, record)));
        }
        Record[] grown = ArrayCopies.insert(records, -1 - place, record);
        if (grown.length <= WIDTH) {
            return one(new TreeLeaf<>(grown));
        }
        // Records that arrive in order leave full leaves behind.
        int half = -1 - place == records.length ? WIDTH : grown.length / 2;
        return two(
                new TreeLeaf<>(Arrays.copyOf(grown, half)),
                new TreeLeaf<>(Arrays.copyOfRange(grown, half, grown.length)));
    }

    @Override
    @Nullable TreeNode<T> minus(Comparator<T> order, T record) {
        int place = place(order, record);
        if (place < 0) {
            return this;
        }
        return records.length == 1 ? null : new TreeLeaf<>(ArrayCopies.remove(records, place));
    }

    @Override
    TreeNode<T> join(TreeNode<T> next) {
        Record[] more = ((TreeLeaf<T>) next).records;
        Record[] all = Arrays.copyOf(records, records.length + more.length);
        System.arraycopy(more, 0, all, records.length, more.length);
        return new TreeLeaf<>(all);
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
            if ((high != null && !high.isBehind(at(i))) || !visitor.test(at(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean descend(@Nullable Cut<T> low, @Nullable Cut<T> high, Predicate<T> visitor) {
        for (int i = (high == null ? records.length : first(high)) - 1; i >= 0; i--) {
            if ((low != null && low.isBehind(at(i))) || !visitor.test(at(i))) {
                return false;
            }
        }
        return true;
    }
}
