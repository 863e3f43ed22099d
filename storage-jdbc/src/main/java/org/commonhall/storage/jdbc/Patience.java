package org.commonhall.storage.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFault;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionConflict;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store again while others are at work in the database: nodes that install at once clash where tables are created
 * without a lock, and each clash means that another has come further. Ends with the last refusal.
 */
final class Patience {
    private static final int ATTEMPTS = 50;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long FIRST_PAUSE_NANOS = 2_000_000;
    private static final int DOUBLINGS = 6;

    private Patience() {}

    static <R> R open(boolean creating, Opening<R> opening) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return opening.open();
            } catch (StorageException clash) {
                boolean over = attempt == ATTEMPTS
                        || System.nanoTime() - start > LONGEST.toNanos()
                        || Thread.currentThread().isInterrupted();
                if (over || !passes(creating, clash)) {
                    throw clash;
                }
                pause(attempt);
            }
        }
    }

    /** A statement fault passes only where tables are created: H2 tells in many codes that a table was there first. */
    private static boolean passes(boolean creating, StorageException clash) {
        return clash instanceof TransactionConflict
                || clash instanceof LockTimeout
                || (creating && clash instanceof StorageFault)
                || (clash instanceof StoreUnavailable && busy(clash.getCause()));
    }

    /** Some drivers run statements while they connect, when it is not known yet which database it is. */
    private static boolean busy(@Nullable Throwable failure) {
        return failure instanceof SQLException refused
                && Dialects.OWN.stream()
                        .map(dialect -> Failures.find(dialect::meaning, refused).meaning())
                        .anyMatch(meaning -> meaning == Failure.LOCK_TIMEOUT || meaning == Failure.CONFLICT);
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE_NANOS << Math.min(attempt, DOUBLINGS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most / 2, most));
    }

    /** One attempt. */
    @FunctionalInterface
    interface Opening<R> {
        R open();
    }
}
