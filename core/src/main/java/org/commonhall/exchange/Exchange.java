package org.commonhall.exchange;

import java.time.Clock;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Corridor;

/** What comes in from files. Thread-safe. */
public final class Exchange {
    /** To import requests. */
    public static final Permission IMPORT = Permission.of("exchange.import", Role.REGISTRAR);

    private final Corridor corridor;
    private final Clock clock;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param clock the hall's
     */
    public Exchange(Corridor corridor, Clock clock) {
        this.corridor = corridor;
        this.clock = clock;
    }

    /**
     * Prepares an import of requests; nothing happens before it is run.
     *
     * @param order what and how
     * @return the import, to be run once
     */
    public ImportJob importRequests(ImportOrder order) {
        return new ImportJob(corridor, clock, order);
    }
}
