package org.commonhall.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;

/** Many threads that do something at the same moment. */
public final class Together {
    private static final int PATIENCE_SECONDS = 120;
    private static final int ATTEMPTS = 50;
    /** What a call that went through is told as. */
    public static final String DONE = "done";

    private Together() {}

    /**
     * What became of each thread's call: {@code done}, or the code it was refused with. A store that is too busy is
     * asked again.
     */
    public static List<String> outcomes(int threads, IntFunction<Runnable> work) throws Exception {
        return results(threads, thread -> {
            Runnable call = work.apply(thread);
            return () -> repeated(() -> outcome(call));
        });
    }

    /** What each thread's call gave; all begin together. */
    public static <T> List<T> results(int threads, IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier barrier = new CyclicBarrier(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Callable<T> call = work.apply(thread);
                futures.add(pool.submit(() -> {
                    barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static String outcome(Runnable call) {
        try {
            call.run();
            return DONE;
        } catch (Conflict busy) {
            throw busy;
        } catch (CommonhallException refused) {
            return refused.code();
        }
    }

    /** Asks a store again that is too busy; a rule's answer stands, and so does that of capacity. */
    public static <R> R repeated(Supplier<R> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (Conflict busy) {
                if (attempt == ATTEMPTS || busy.code().startsWith("capacity")) {
                    throw busy;
                }
            }
        }
    }
}
