package org.commonhall.examples;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Hears SIGINT and SIGTERM, asks what is running to end, waits for it, and ends the process with the exit code for that. A
 * second signal, or {@value #PATIENCE} seconds, end it at once: what is committed stays.
 */
final class Interrupts implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final AtomicReference<Optional<Runnable>> running = new AtomicReference<>(Optional.empty());
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupted");

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What to ask while it runs; nothing ends without being asked. */
    void whenAsked(Runnable end) {
        running.set(Optional.of(end));
    }

    /** The command has ended by itself. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // the hook waits for the latch and ends the process
        }
    }

    private void interrupted() {
        running.get().ifPresent(Runnable::run);
        try {
            if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Main.INTERRUPTED);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        // A hook cannot choose the exit code otherwise, and the hosting tool has nothing left to do.
        Runtime.getRuntime().halt(Main.INTERRUPTED);
    }
}
