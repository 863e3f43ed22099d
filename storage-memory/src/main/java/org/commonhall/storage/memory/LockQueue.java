package org.commonhall.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who holds one lock and who waits for it. Used under the mutex of {@link Locks} alone. */
final class LockQueue {
    private final Map<LockOwner, Locks.Mode> holders = new HashMap<>(2);
    private final List<LockRequest> waiting = new ArrayList<>(0);

    boolean grantAtOnce(LockRequest request) {
        if (blockers(request).isEmpty()) {
            grant(request);
        }
        return request.granted;
    }

    /** Who holds a lock already goes before those who hold nothing: they wait for it anyway. */
    void enqueue(LockRequest request) {
        waiting.add(request.upgrade ? 0 : waiting.size(), request);
    }

    void withdraw(LockRequest request) {
        waiting.remove(request);
        grantAll();
    }

    void leave(LockOwner owner) {
        holders.remove(owner);
        grantAll();
    }

    boolean isEmpty() {
        return holders.isEmpty() && waiting.isEmpty();
    }

    /** Whom a request waits for: holders, and those ahead of it in the queue. */
    List<LockOwner> blockers(LockRequest request) {
        List<LockOwner> blockers = new ArrayList<>(0);
        holders.forEach((holder, mode) -> {
            if (holder != request.owner && mode.excludes(request.mode)) {
                blockers.add(holder);
            }
        });
        if (!request.upgrade) {
            for (LockRequest earlier : waiting) {
                if (earlier == request) {
                    break;
                }
                if (earlier.mode.excludes(request.mode)) {
                    blockers.add(earlier.owner);
                }
            }
        }
        return blockers;
    }

    private void grant(LockRequest request) {
        request.granted = true;
        request.owner.waiting = null;
        holders.put(request.owner, request.mode);
        request.owner.held.put(request.key, request.mode);
        request.condition.signal();
    }

    private void grantAll() {
        for (LockRequest next : List.copyOf(waiting)) {
            if (blockers(next).isEmpty()) {
                waiting.remove(next);
                grant(next);
            }
        }
    }
}
