package org.commonhall.exchange;

import java.time.Clock;
import org.commonhall.corridor.Corridor;

/** Takes in what other systems give out as files. Thread-safe. */
public final class Exchange {
    private final Corridor corridor;
    private final Clock clock;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param clock the clock of the hall
     */
    public Exchange(Corridor corridor, Clock clock) {
        this.corridor = corridor;
        this.clock = clock;
    }

    /**
     * Prepares an import of requests; nothing happens before it is run.
     *
     * @param order the file, its profile and how to go about it
     * @return the import, to be run once
     */
    public ImportJob importRequests(ImportOrder order) {
        return new ImportJob(corridor, clock, order);
    }
}
