package org.commonhall.exchange;

import java.time.Clock;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;

/** Takes in what other systems give out as files. Thread-safe. */
public final class Exchange {
    /** What the hall knows of it. */
    public static final Capability<Exchange> CAPABILITY = Capability.of("exchange", Exchange.class)
            .records(ImportRun.TYPE)
            .rights(ExchangeRights.class)
            .make(parts -> new Exchange(parts.corridor(), parts.clock()));

    private final Corridor corridor;
    private final Clock clock;

    Exchange(Corridor corridor, Clock clock) {
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
