package org.commonhall.storage.jdbc;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as 16 bytes, whose order as unsigned bytes is the order of ids. */
final class UuidBytes {
    private UuidBytes() {}

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
