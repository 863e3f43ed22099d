package org.commonhall.request.rates;

import com.google.common.collect.ImmutableMap;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
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
        ImmutableMap<Id<Organization>, Name> unitNames) {

    RateReport named(Names names) {
        ImmutableMap.Builder<Id<Organization>, Name> found = ImmutableMap.builder();
        for (Id<Organization> unit : byUnit.keySet()) {
            Name name = names.of(Organization.TYPE, unit);
            if (name != null) {
                found.put(unit, name);
            }
        }
        return new RateReport(all, byUnit, found.buildOrThrow());
    }
}
