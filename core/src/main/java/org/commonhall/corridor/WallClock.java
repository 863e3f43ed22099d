package org.commonhall.corridor;

import java.time.ZoneId;

/** A record of a place with a wall clock of its own: once a call has read it, moments are told in the time there. */
public interface WallClock {

    /**
     * Gives the zone of its wall clock.
     *
     * @return the zone
     */
    ZoneId zoneId();
}
