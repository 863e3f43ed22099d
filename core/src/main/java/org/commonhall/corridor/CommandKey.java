package org.commonhall.corridor;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.security.SecureRandom;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * The secret that the personal part of {@link JournalEntry#commandDigest} is keyed with: one row of random bytes, which
 * every erasure replaces. Without the old secret a digest tells nothing about what was erased, not even to somebody who
 * has the whole store and can guess a telephone number. Never journaled.
 *
 * @param id always {@link #ID}
 * @param version which secret it is, from 1
 * @param secret the random bytes
 */
@Inner
public record CommandKey(
        Id<CommandKey> id, long version, @Size(max = 32) Bytes secret) {
    /** How it is stored. */
    public static final RecordType<CommandKey> TYPE = RecordType.of(MethodHandles.lookup(), CommandKey.class);
    /** The only row's identity. */
    public static final Id<CommandKey> ID = new Id<>(new UUID(0, 5));

    private static final int LENGTH = 32;

    /**
     * A first secret.
     *
     * @param random where it comes from
     * @return the row, not stored
     */
    public static CommandKey first(SecureRandom random) {
        return new CommandKey(ID, 0, fresh(random));
    }

    /**
     * Another secret in place of this one.
     *
     * @param random where it comes from
     * @return the next state
     */
    public CommandKey replaced(SecureRandom random) {
        return new CommandKey(id, version, fresh(random));
    }

    private static Bytes fresh(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return Bytes.of(secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "CommandKey[version=" + version + "]";
    }
}
