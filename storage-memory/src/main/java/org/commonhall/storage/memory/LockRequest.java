package org.commonhall.storage.memory;

import java.util.concurrent.locks.Condition;

/** A wish for one lock. */
final class LockRequest {
    final LockOwner owner;
    final Object key;
    final Locks.Mode mode;
    final boolean upgrade;
    final LockQueue queue;
    final Condition condition;
    boolean granted;

    LockRequest(LockOwner owner, Object key, Locks.Mode mode, boolean upgrade, LockQueue queue, Condition condition) {
        this.owner = owner;
        this.key = key;
        this.mode = mode;
        this.upgrade = upgrade;
        this.queue = queue;
        this.condition = condition;
    }
}
