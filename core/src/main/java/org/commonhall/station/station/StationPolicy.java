package org.commonhall.station.station;

import java.time.Duration;
import org.commonhall.calendar.HolidayList;

/**
 * What a hall can set about its stations.
 *
 * @param kinds the kinds of zones, amenities and equipment it knows
 * @param holidays the days off and make-up working days that opening hours follow
 * @param staleAfter from which age on a count of people or of stock is unknown
 */
public record StationPolicy(PlaceKinds kinds, HolidayList holidays, Duration staleAfter) {

    /**
     * Gives the kinds that come with the library, the PRC's holidays and 15 minutes.
     *
     * @return the policy
     */
    public static StationPolicy standard() {
        return new StationPolicy(PlaceKinds.standard(), HolidayList.prc(), Duration.ofMinutes(15));
    }
}
