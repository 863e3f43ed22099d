package org.commonhall.report;

import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;

/** Figures across capabilities. Thread-safe. */
public final class Reports {
    /** What the hall knows of it. */
    public static final Capability<Reports> CAPABILITY = Capability.of("report", Reports.class)
            .rights(ReportRights.class)
            .make(parts -> new Reports(parts.corridor()));

    private final Corridor corridor;

    Reports(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Counts the figures of all requests, in a few grouped statements whatever their number.
     *
     * @param by who
     * @param locale the language of the names of categories that have one in each
     * @return the figures as they are now
     * @throws org.commonhall.NotAllowed if the actor may not read figures
     */
    public RequestReport requests(Actor by, Locale locale) {
        return corridor.read(by, reading -> {
            reading.authorise(ReportRights.READ, false, Scopes.DISTRICT);
            return new Figures(reading, locale).report();
        });
    }
}
