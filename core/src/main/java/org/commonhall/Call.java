package org.commonhall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, and how safely: an {@link Actor} alone, or an actor with a key that makes a repeat safe and with the version
 * of the record that the caller has seen. Immutable and thread-safe.
 */
public sealed interface Call permits Actor, KeyedCall {

    /**
     * Who calls.
     *
     * @return the actor
     */
    Actor actor();

    /**
     * The key that makes a repeat safe.
     *
     * @return the key, or null where the call has none
     */
    @Nullable UUID key();

    /**
     * The version the caller has seen of the record that the command changes.
     *
     * @return the version, or null where any version will do
     */
    @Nullable Long seen();

    /**
     * Gives the same call with a key: a repeat with the same key, actor and content changes nothing and gives the receipt
     * of the first call.
     *
     * @param key chosen by the caller, never used for another command
     * @return the copy
     */
    default KeyedCall once(UUID key) {
        return new KeyedCall(actor(), InvalidInput.present("key", key), seen());
    }

    /**
     * Gives the same call with the version that the caller has seen: a newer one is refused with {@code record.stale}, and
     * a command that asks it of no record is refused with {@code call.seen.unused}.
     *
     * @param version the version of the record that the command's documentation names
     * @return the copy
     */
    default KeyedCall seen(long version) {
        return new KeyedCall(actor(), key(), version);
    }
}
