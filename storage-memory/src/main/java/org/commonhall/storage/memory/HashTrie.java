package org.commonhall.storage.memory;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An immutable map by id that shares all but one path with the map it was made from: look-ups cost the same at any size. */
final class HashTrie<T> {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Function<T, UUID> key;
    private final Node root;

    private HashTrie(Function<T, UUID> key, Node root) {
        this.key = key;
        this.root = root;
    }

    static <T> HashTrie<T> empty(Function<T, UUID> key) {
        return new HashTrie<>(key, new Node(0, new Object[0]));
    }

    @SuppressWarnings("unchecked")
    @Nullable T get(UUID id) {
        long hash = hash(id);
        Node node = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = bit(id, hash, shift);
            if ((node.bitmap & bit) == 0) {
                return null;
            }
            Object slot = node.slots[node.place(bit)];
            if (slot instanceof Node next) {
                node = next;
            } else {
                return key.apply((T) slot).equals(id) ? (T) slot : null;
            }
        }
    }

    HashTrie<T> plus(T value) {
        UUID id = key.apply(value);
        return new HashTrie<>(key, plus(root, id, hash(id), 0, value));
    }

    HashTrie<T> minus(UUID id) {
        return new HashTrie<>(key, minus(root, id, hash(id), 0));
    }

    @SuppressWarnings("unchecked")
    private Node plus(Node node, UUID id, long hash, int shift, T value) {
        int bit = bit(id, hash, shift);
        int place = node.place(bit);
        if ((node.bitmap & bit) == 0) {
            return new Node(node.bitmap | bit, ArrayCopies.insert(node.slots, place, value));
        }
        Object slot = node.slots[place];
        if (slot instanceof Node next) {
            return new Node(
                    node.bitmap, ArrayCopies.replace(node.slots, place, plus(next, id, hash, shift + BITS, value)));
        }
        UUID other = key.apply((T) slot);
        if (other.equals(id)) {
            return new Node(node.bitmap, ArrayCopies.replace(node.slots, place, value));
        }
        Node pushed = new Node(bit(other, hash(other), shift + BITS), new Object[] {slot});
        return new Node(
                node.bitmap, ArrayCopies.replace(node.slots, place, plus(pushed, id, hash, shift + BITS, value)));
    }

    @SuppressWarnings("unchecked")
    private Node minus(Node node, UUID id, long hash, int shift) {
        int bit = bit(id, hash, shift);
        int place = node.place(bit);
        if ((node.bitmap & bit) == 0) {
            return node;
        }
        Object slot = node.slots[place];
        if (slot instanceof Node next) {
            Node rest = minus(next, id, hash, shift + BITS);
            return rest.bitmap == 0
                    ? new Node(node.bitmap & ~bit, ArrayCopies.remove(node.slots, place))
                    : new Node(node.bitmap, ArrayCopies.replace(node.slots, place, rest));
        }
        return key.apply((T) slot).equals(id)
                ? new Node(node.bitmap & ~bit, ArrayCopies.remove(node.slots, place))
                : node;
    }

    // Given the high half this is a bijection of the low half, so hash and high half together tell any two ids apart.
    private static long hash(UUID id) {
        long h = id.getLeastSignificantBits() + id.getMostSignificantBits() * 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        return h ^ (h >>> 33);
    }

    private static int bit(UUID id, long hash, int shift) {
        long bits = shift < 65 ? hash >>> shift : id.getMostSignificantBits() >>> (shift - 65);
        return 1 << (int) (bits & MASK);
    }

    private static final class Node {
        private final int bitmap;
        private final Object[] slots;

        Node(int bitmap, Object[] slots) {
            this.bitmap = bitmap;
            this.slots = slots;
        }

        int place(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }
    }
}
