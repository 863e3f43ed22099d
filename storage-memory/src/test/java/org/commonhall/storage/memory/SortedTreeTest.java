package org.commonhall.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTreeTest {
    record Entry(int number) {}

    private static List<Entry> scan(SortedTree<Entry> tree, boolean descending) {
        List<Entry> found = new ArrayList<>();
        tree.scan(null, null, descending, found::add);
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200, 20_000})
    void theTreeHoldsWhatASetHolds(int range) {
        Random random = new Random(range);
        TreeSet<Entry> expected = new TreeSet<>(Comparator.comparingInt(Entry::number));
        SortedTree<Entry> tree = SortedTree.empty(Comparator.comparingInt(Entry::number));
        for (int i = 0; i < 30_000; i++) {
            // First it grows, then it shrinks to nothing.
            Entry entry = new Entry(random.nextInt(range));
            boolean grows = random.nextInt(3) < (i < 15_000 ? 2 : 1);
            SortedTree<Entry> before = tree;
            tree = grows ? tree.plus(entry) : tree.minus(entry);
            if (i % 5_000 == 0) {
                assertThat(scan(before, false)).containsExactlyElementsOf(expected);
            }
            boolean changed = grows ? expected.add(entry) : expected.remove(entry);
            assertThat(changed || expected.contains(entry) == grows).isTrue();
        }
        assertThat(scan(tree, false)).containsExactlyElementsOf(expected);
        assertThat(scan(tree, true)).containsExactlyElementsOf(expected.descendingSet());
        for (Entry entry : List.copyOf(expected)) {
            tree = tree.minus(entry);
        }
        assertThat(scan(tree, false)).isEmpty();
    }

    @Test
    void aTrieTellsAnyTwoIdsApart() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            ids.add(new UUID(1L << i, 0));
            ids.add(new UUID(0, 1L << i));
            ids.add(new UUID(-1L << i, -1L << i));
        }
        for (int i = 0; i < 2_000; i++) {
            ids.add(new UUID(i * 0x9E3779B97F4A7C15L, -i * 0x9E3779B97F4A7C15L));
        }
        ids = ids.stream().distinct().toList();
        HashTrie<UUID> trie = HashTrie.empty(id -> id);
        for (UUID id : ids) {
            assertThat(trie.get(id)).isNull();
            trie = trie.plus(id).plus(id);
        }
        for (UUID id : ids) {
            assertThat(trie.get(id)).isEqualTo(id);
            trie = trie.minus(id).minus(id);
            assertThat(trie.get(id)).isNull();
        }
    }
}
