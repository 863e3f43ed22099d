package org.commonhall.station.visit;

import java.time.LocalDate;

/**
 * How a place was used in an hour.
 *
 * @param day the day in the station's zone
 * @param clockHour the hour of its wall clock, 0 to 23
 * @param entries how many came in
 * @param exits how many went out
 * @param peak the most that were there at once
 */
public record HourUse(LocalDate day, long clockHour, long entries, long exits, long peak) {}
