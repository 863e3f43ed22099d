package org.commonhall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor's call with a key or a seen version, made by {@link Call#once} and {@link Call#seen(long)}.
 *
 * @param actor who calls
 * @param key makes a repeat safe, or null
 * @param seen the version the caller has seen, or null
 */
public record KeyedCall(
        Actor actor, @Nullable UUID key, @Nullable Long seen) implements Call {}
