package org.commonhall.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The part of a pause that lies on one date.
 *
 * @param date the local date
 * @param from its begin
 * @param until its end, at the latest the following midnight
 */
public record DatedBreak(LocalDate date, Instant from, Instant until) {}
