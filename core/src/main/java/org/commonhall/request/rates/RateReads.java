package org.commonhall.request.rates;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;

/** Counts the three rates inside a read of another capability. */
public final class RateReads {
    private RateReads() {}

    /**
     * Counts the rates, in four statements whatever the number of requests.
     *
     * @param reading where to read; the caller has authorised it
     * @param query of which requests, and how
     * @return the rates
     */
    public static RateReport of(Reading reading, RateQuery query) {
        RateReport counted = RateCounts.read(reading, query).report(query.method());
        return Names.shown(reading, counted::named);
    }

    /**
     * Gives the attributes by which requests are counted for {@link #ofCounted}.
     *
     * @return the attributes in order
     */
    public static ImmutableList<Attribute<ServiceRequest, ?>> groups() {
        return RateCounts.GROUPS;
    }

    /**
     * Counts the rates of requests that are counted already, in three statements.
     *
     * @param reading where to read; the caller has authorised it
     * @param query of which requests, and how
     * @param counted how many requests there are of each combination of {@link #groups}
     * @return the rates
     */
    public static RateReport ofCounted(
            Reading reading, RateQuery query, Map<ImmutableList<Optional<Object>>, Long> counted) {
        return RateCounts.read(reading, query, counted).report(query.method());
    }
}
