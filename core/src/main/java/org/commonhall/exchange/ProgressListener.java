package org.commonhall.exchange;

import java.time.Duration;
import java.util.Optional;

/** Hears how far an import is. Called by the thread that imports, a few times a second at most in short files. */
@FunctionalInterface
public interface ProgressListener {
    /** What an import does one after the other. */
    enum Phase {
        /** Reads the whole file and checks it; counted in bytes of the file. */
        CHECK,
        /** Writes; counted in rows. */
        WRITE
    }

    /**
     * Hears of progress.
     *
     * @param done how much is done
     * @param total of how much, zero where unknown
     * @param phase which of the two
     * @param eta how long it will still take at this pace, empty where nobody can say
     */
    void progressed(long done, long total, Phase phase, Optional<Duration> eta);
}
