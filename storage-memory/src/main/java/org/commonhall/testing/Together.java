package org.commonhall.testing;

import java.util.ArrayList;
import java.util.List;
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
final class Together {
    private static final int PATIENCE_SECONDS = 120;
    private static final int ATTEMPTS = 50;
    private static final String DONE = "done";

    private Together() {}

    /**
     * What became of each thread's call: {@code done}, or the code it was refused with. A store that is too busy is asked
     * again.
     *
     * @param threads how many
     * @param work the call of a thread, from zero
     * @return in the order of the threads
     * @throws Exception what a thread failed with
     */
    static List<String> outcomes(int threads, IntFunction<Runnable> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier barrier = new CyclicBarrier(threads);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Runnable call = work.apply(thread);
                futures.add(pool.submit(() -> {
                    barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return repeated(() -> outcome(call));
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : futures) {
                outcomes.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
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

    private static String repeated(Supplier<String> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (Conflict busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }
}
