package org.commonhall.storage.memory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;

/**
 * What transactions hold of records and unique values, first come first served. Who would close a circle of waiting
 * transactions is refused at once.
 */
final class Locks {
    private final ReentrantLock mutex = new ReentrantLock();
    private final Map<Object, LockQueue> queues = new HashMap<>();
    private final long timeoutNanos;

    Locks(Duration timeout) {
        this.timeoutNanos = timeout.toNanos();
    }

    /** How strongly something is held. */
    enum Mode {
        /** It must not go: the target of a reference. */
        REFER,
        /** It must not change. */
        CHANGE,
        /** It comes or goes. */
        REMOVE;

        boolean excludes(Mode other) {
            return this == REMOVE || other == REMOVE || (this == CHANGE && other == CHANGE);
        }
    }

    /** Takes a lock or a stronger one, waiting if need be; says whether nothing was held before. */
    boolean acquire(LockOwner owner, Object key, Mode mode) {
        Mode held = owner.held.get(key);
        if (held != null && held.compareTo(mode) >= 0) {
            return false;
        }
        mutex.lock();
        try {
            LockQueue queue = queues.computeIfAbsent(key, none -> new LockQueue());
            LockRequest request = new LockRequest(owner, key, mode, held != null, queue, mutex.newCondition());
            if (!queue.grantAtOnce(request)) {
                await(request);
            }
        } finally {
            mutex.unlock();
        }
        return held == null;
    }

    void release(LockOwner owner, Object key) {
        mutex.lock();
        try {
            owner.held.remove(key);
            leave(owner, key);
        } finally {
            mutex.unlock();
        }
    }

    void releaseAll(LockOwner owner) {
        if (!owner.held.isEmpty()) {
            mutex.lock();
            try {
                owner.held.keySet().forEach(key -> leave(owner, key));
                owner.held.clear();
            } finally {
                mutex.unlock();
            }
        }
    }

    private void leave(LockOwner owner, Object key) {
        LockQueue queue = queues.get(key);
        if (queue != null) {
            queue.leave(owner);
            if (queue.isEmpty()) {
                queues.remove(key);
            }
        }
    }

    private void await(LockRequest request) {
        request.queue.enqueue(request);
        request.owner.waiting = request;
        try {
            if (closesCircle(request)) {
                throw new TransactionConflict("deadlock: each of several transactions waits for another", null);
            }
            long left = timeoutNanos;
            while (!request.granted) {
                if (left <= 0) {
                    throw new LockTimeout("still held by another transaction", null);
                }
                left = request.condition.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransactionCancelled("interrupted while waiting for another transaction", interrupted);
        } finally {
            request.owner.waiting = null;
            if (!request.granted) {
                request.queue.withdraw(request);
            }
        }
    }

    private static boolean closesCircle(LockRequest request) {
        Deque<LockOwner> open = new ArrayDeque<>(request.queue.blockers(request));
        Set<LockOwner> seen = new HashSet<>();
        while (!open.isEmpty()) {
            LockOwner next = open.pop();
            if (next == request.owner) {
                return true;
            }
            LockRequest further = next.waiting;
            if (seen.add(next) && further != null) {
                open.addAll(further.queue.blockers(further));
            }
        }
        return false;
    }
}
