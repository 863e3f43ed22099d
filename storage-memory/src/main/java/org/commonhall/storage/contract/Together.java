package org.commonhall.storage.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Threads for tests; a store that hangs fails the test instead of hanging it. */
final class Together implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    // Long enough for a store that does not wait to show it; a store that does wait is right however long it takes.
    private static final int GLANCE_MILLIS = 150;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "storage-contract");
        thread.setDaemon(true);
        return thread;
    });

    /** What a thread came to. */
    record Outcome<R>(@Nullable R result, @Nullable Throwable failure) {
        boolean is(Class<? extends Throwable> kind) {
            return kind.isInstance(failure);
        }

        boolean succeeded() {
            return failure == null;
        }
    }

    <R> Future<R> start(Callable<R> work) {
        return threads.submit(work);
    }

    /** Starts all at the same moment and waits for all. */
    <R> List<Outcome<R>> race(int count, IntFunction<Callable<R>> works) {
        CyclicBarrier barrier = new CyclicBarrier(count);
        List<Future<R>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Callable<R> work = works.apply(i);
            futures.add(start(() -> {
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return work.call();
            }));
        }
        return futures.stream().map(Together::outcome).toList();
    }

    static <R> Outcome<R> outcome(Future<R> future) {
        try {
            return new Outcome<>(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        } catch (TimeoutException hung) {
            throw new AssertionError("the store hangs", hung);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** The outcome if it is there soon, empty if the thread waits. */
    static <R> Optional<Outcome<R>> glance(Future<R> future) {
        try {
            return Optional.of(new Outcome<>(future.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS), null));
        } catch (ExecutionException failed) {
            return Optional.of(new Outcome<>(null, failed.getCause()));
        } catch (TimeoutException waiting) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
