package org.commonhall.exchange;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The keys a file has had so far, as the first 128 bits of their SHA-256: two different keys are never taken for one, even
 * by somebody who tries, and a million of them take 32 to 64 MB. Not thread-safe.
 */
final class SeenKeys {
    private static final HashFunction SHA_256 = Hashing.sha256();

    // Pairs of longs, open addressing; a pair of zeros is a free place.
    private long[] table = new long[2 * 4_096];
    private int size;

    /** Adds a key; false where it was there. */
    boolean add(String key) {
        ByteBuffer hash =
                ByteBuffer.wrap(SHA_256.hashString(key, StandardCharsets.UTF_8).asBytes());
        if (4L * size >= table.length) {
            grow();
        }
        long high = hash.getLong();
        boolean added = place(table, high, hash.getLong());
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(table.length, 2)];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0 || table[i + 1] != 0) {
                place(larger, table[i], table[i + 1]);
            }
        }
        table = larger;
    }

    private static boolean place(long[] table, long high, long low) {
        int mask = table.length / 2 - 1;
        for (int slot = (int) low & mask; ; slot = (slot + 1) & mask) {
            int i = 2 * slot;
            if (table[i] == high && table[i + 1] == low) {
                return false;
            }
            if (table[i] == 0 && table[i + 1] == 0) {
                table[i] = high;
                table[i + 1] = low;
                return true;
            }
        }
    }
}
