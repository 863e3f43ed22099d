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
     * Takes the rates inside a read that has authorised already.
     *
     * @param reading the read
     * @param query the period and the method
     * @return the rates
     */
    public static RateReport read(Reading reading, RateQuery query) {
        return RateCounts.read(reading, query).report(query.method());
    }
}
