package org.commonhall.storage.memory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one transaction holds and what it waits for; changed by its own thread, or under the mutex while that waits. */
final class LockOwner {
    final Map<Object, Locks.Mode> held = new HashMap<>();

    volatile @Nullable LockRequest waiting;
}
