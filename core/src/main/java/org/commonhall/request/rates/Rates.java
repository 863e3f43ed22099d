package org.commonhall.request.rates;

import org.commonhall.Actor;
import org.commonhall.NotAllowed;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.FigureSource;

/** How well requests are answered: the three rates (三率). Thread-safe. */
public final class Rates {
    /** What the hall knows of it. */
    public static final Capability<Rates> CAPABILITY = Capability.of("rates", Rates.class)
            .rights(RateRights.class)
            .offers(FigureSource.class, parts -> new RequestFigures())
            .make(parts -> new Rates(parts.corridor()));

    private final Corridor corridor;

    Rates(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Counts the three rates of the requests submitted in a period: four statements, and one for the rights.
     *
     * @param by an auditor, or staff of the district
     * @param query the period and the method
     * @return the rates of all together and of each lead unit
     * @throws NotAllowed if the actor may not read the rates
     */
    public RateReport of(Actor by, RateQuery query) {
        return corridor.read(by, reading -> {
            reading.authorise(RateRights.READ, false, Scopes.DISTRICT);
            return RateReads.of(reading, query);
        });
    }
}
