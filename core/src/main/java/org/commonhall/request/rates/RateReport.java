package org.commonhall.request.rates;

import com.google.common.collect.ImmutableMap;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;

/**
 * The three rates of a period.
 *
 * @param all of all requests together
 * @param byUnit of each lead unit; requests without one count in {@code all} only
 * @param unitNames the names of those units
 */
public record RateReport(
        ThreeRates all,
        ImmutableMap<Id<Organization>, ThreeRates> byUnit,
        ImmutableMap<Id<Organization>, Name> unitNames) {}
