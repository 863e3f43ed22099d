package org.commonhall.request;

import com.google.common.collect.ImmutableMap;
import org.commonhall.Id;
import org.commonhall.Reading;
import org.commonhall.directory.Organization;

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
}
