package org.commonhall.corridor;

import java.time.Duration;
import java.util.function.Supplier;
import org.commonhall.CommonhallException;
import org.jspecify.annotations.Nullable;

/** Measures one call for the host's observer. Used by one thread. */
final class Watch {
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    private static final ThreadLocal<@Nullable Watch> CURRENT = new ThreadLocal<>();

    private final @Nullable Watch outer = CURRENT.get();
    private final long began = System.nanoTime();
    private int reruns;
    private @Nullable String refused;

    private Watch() {}

    /** Runs a call and tells the observer, if there is one. */
    static <R extends @Nullable Object> R over(@Nullable CallObserver observer, String name, Supplier<R> call) {
        if (observer == null) {
            return call.get();
        }
        Watch watch = new Watch();
        CURRENT.set(watch);
        try {
            return call.get();
        } catch (CommonhallException refusal) {
            watch.refused = refusal.code();
            throw refusal;
        } catch (RuntimeException | Error failure) {
            watch.refused = "failed";
            throw failure;
        } finally {
            if (watch.outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(watch.outer);
            }
            watch.tell(observer, name);
        }
    }

    /** The call that runs on this thread runs again. */
    static void rerun() {
        Watch watch = CURRENT.get();
        if (watch != null) {
            watch.reruns++;
        }
    }

    /** The type of a command, or the class that a read is written in, for a lambda has no name of its own. */
    static String nameOf(@Nullable Object call) {
        if (call == null) {
            return "null";
        }
        Class<?> type = call.getClass();
        return (type.isHidden() ? type.getNestHost() : type).getSimpleName();
    }

    private void tell(CallObserver observer, String name) {
        try {
            observer.ended(new CallReport(name, Duration.ofNanos(System.nanoTime() - began), reruns, refused));
        } catch (RuntimeException bad) { // what only watches must not turn a call into a failure
            LOG.log(System.Logger.Level.ERROR, "observer failed on " + name, bad);
        }
    }
}
