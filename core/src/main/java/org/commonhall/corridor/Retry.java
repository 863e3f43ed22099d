package org.commonhall.corridor;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.TransactionConflict;
import org.jspecify.annotations.Nullable;

/** Reruns a whole transaction after a conflict that left nothing behind, with growing, jittered pauses. */
final class Retry {
    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private Retry() {}

    static <R extends @Nullable Object> R run(Supplier<R> transaction) {
        return run(transaction, true);
    }

    static <R extends @Nullable Object> R run(Supplier<R> transaction, boolean rerunStale) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (StaleRecord | TransactionConflict conflict) {
                boolean safe = conflict instanceof TransactionConflict || rerunStale;
                if (!safe || attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    throw conflict;
                }
                Watch.rerun();
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most / 2, most));
    }
}
