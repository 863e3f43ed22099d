package org.commonhall;

import org.commonhall.station.advice.Advice;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.station.Stations;
import org.commonhall.station.visit.Visits;

/** Service stations and what is used in them (党群服务站). One accessor a capability; thread-safe. */
public final class StationDomain {
    private final Commonhall hall;

    StationDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * Stations and what is in them.
     *
     * @return the capability
     */
    public Stations stations() {
        return hall.get(Stations.CAPABILITY);
    }

    /**
     * The lines of desks.
     *
     * @return the capability
     */
    public Desks desks() {
        return hall.get(Desks.CAPABILITY);
    }

    /**
     * Advice in confidence.
     *
     * @return the capability
     */
    public Advice advice() {
        return hall.get(Advice.CAPABILITY);
    }

    /**
     * Rooms of stations and their bookings.
     *
     * @return the capability
     */
    public Bookings bookings() {
        return hall.get(Bookings.CAPABILITY);
    }

    /**
     * Who uses stations, counted without asking who.
     *
     * @return the capability
     */
    public Visits visits() {
        return hall.get(Visits.CAPABILITY);
    }
}
