package org.commonhall.examples;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears SIGINT and SIGTERM, asks what is running to end, waits for it for {@value #PATIENCE} seconds at most, and ends the
 * process with the command's exit code. What is committed stays in any case.
 */
final class Interrupts implements AutoCloseable {
    private static final int PATIENCE = 60;

    private volatile @Nullable Runnable running;
    private volatile int code = Main.INTERRUPTED;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupted");

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What to ask while it runs; nothing ends without being asked. */
    void whenAsked(Runnable end) {
        running = end;
    }

    /** How the command ends. */
    int ending(int exitCode) {
        code = exitCode;
        return exitCode;
    }

    /** The command has written everything. */
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
        Runnable end = running;
        if (end != null) {
            end.run();
        }
        // A hook cannot choose the exit code otherwise, and the hosting tool has nothing left to do.
        Runtime.getRuntime().halt(endedInTime() ? code : Main.INTERRUPTED);
    }

    private boolean endedInTime() {
        try {
            return ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
