package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.FigureSource;

/** Figures across capabilities. Thread-safe. */
public final class Reports {
    /** What the hall knows of it. */
    public static final Capability<Reports> CAPABILITY = Capability.of("report", Reports.class)
            .rights(ReportRights.class)
            .settings(NetworkPolicy.class, NetworkPolicy.standard())
            .make(Reports::new);

    private final Corridor corridor;
    private final Supplier<ImmutableList<FigureSource>> sources;
    private final SmallGroups small;
    private final NetworkPolicy networks;

    Reports(Parts parts) {
        this.corridor = parts.corridor();
        Supplier<ImmutableList<FigureSource>> offered = parts.offered(FigureSource.class);
        this.sources = () -> ImmutableList.<FigureSource>builder()
                .addAll(offered.get())
                .add(new CourseFigures())
                .build();
        this.small = parts.settings(SmallGroups.class);
        this.networks = parts.settings(NetworkPolicy.class);
    }

    /**
     * Counts the figures of all capabilities in a window. Costs a few grouped statements a capability, whatever is counted, and
     * one for each kind of name. Figures of people below the hall's {@link SmallGroups} are hidden.
     *
     * @param by who reads figures of the scope
     * @param query which figures
     * @return the figures
     * @throws org.commonhall.NotAllowed {@code access.denied}
     */
    public ImpactReport impact(Actor by, ImpactQuery query) {
        InvalidInput.present("query", query);
        return corridor.read(by, reading -> {
            reading.authorise(ReportRights.READ, false, query.scope());
            return new ImpactCount(reading, query).report(sources.get(), networks, small, false);
        });
    }

    /**
     * Counts the same figures for everybody: whatever is below the hall's {@link SmallGroups} is hidden, of people or not.
     *
     * @param by anybody
     * @param query which figures
     * @return the figures
     */
    public ImpactReport published(Actor by, ImpactQuery query) {
        InvalidInput.present("query", query);
        return corridor.read(by, reading -> {
            reading.authorise(ReportRights.READ_PUBLISHED, false, query.scope());
            return new ImpactCount(reading, query).report(sources.get(), networks, small, true);
        });
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
