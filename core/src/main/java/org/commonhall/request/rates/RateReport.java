package org.commonhall.request.rates;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;

/**
 * The three rates of a period.
 *
 * @param all of all requests together
 * @param byUnit of each lead unit; requests without one count in {@code all} only
 */
public record RateReport(ThreeRates all, ImmutableMap<Id<Organization>, ThreeRates> byUnit) {

    /**
     * Counts the rates, in four statements whatever the number of requests.
     *
     * @param reading where to read; the caller has authorised it
     * @param query of which requests, and how
     * @return the rates
     */
    public static RateReport of(Reading reading, RateQuery query) {
        return RateCounts.read(reading, query).report(query.method());
    }

    /**
     * By what requests are counted for {@link #ofCounted}.
     *
     * @return the attributes in order
     */
    public static ImmutableList<Attribute<ServiceRequest, ?>> groups() {
        return RateCounts.GROUPS;
    }

    /**
     * Counts the rates where the requests are counted already, in three statements.
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
