package org.commonhall.corridor;

/**
 * Told of every call of a hall when it has ended, for metrics and logs; not of previews. One that fails is logged and changes
 * nothing. Implementations are thread-safe and quick, for the caller waits.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * Hears that a call has ended.
     *
     * @param call what came of it
     */
    void ended(CallReport call);
}
