package org.commonhall.station.desk;

import java.time.Instant;

/**
 * A slot for an appointment.
 *
 * @param from its begin
 * @param until its end
 * @param free how many places are left, 0 where it is full or the desk is closed by notice
 */
public record Slot(Instant from, Instant until, long free) {}
