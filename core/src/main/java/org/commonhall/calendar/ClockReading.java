package org.commonhall.calendar;

/**
 * What a clock shows at a moment, in flat values fit to be stored.
 *
 * @param due when it falls due
 * @param running whether it has not been stopped
 * @param used what of the limit is used, in its unit: whole minutes, or counted days whose hours are over
 * @param remaining what is left in its unit; negative exactly when late, and then at least one unit
 * @param late whether it was stopped, or has run, strictly past its due time
 * @param pausedMinutes whole minutes cut out by pauses: inside working hours for {@code MINUTES} and {@code
 *     WORKING_DAYS}, of the wall clock for the others
 */
public record ClockReading(Due due, boolean running, long used, long remaining, boolean late, long pausedMinutes) {}
