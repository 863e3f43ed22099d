package org.commonhall;

import org.commonhall.station.advice.Advice;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.station.Stations;
import org.commonhall.station.visit.Visits;

/** Service stations and what is used in them (党群服务站). One accessor a capability; thread-safe. */
public final class StationDomain {
    private final Stations stations;
    private final Desks desks;
    private final Advice advice;
    private final Bookings bookings;
    private final Visits visits;

    StationDomain(Stations stations, Desks desks, Advice advice, Bookings bookings, Visits visits) {
        this.stations = stations;
        this.desks = desks;
        this.advice = advice;
        this.bookings = bookings;
        this.visits = visits;
    }

    /**
     * Stations and what is in them.
     *
     * @return the capability
     */
    public Stations stations() {
        return stations;
    }

    /**
     * The lines of desks.
     *
     * @return the capability
     */
    public Desks desks() {
        return desks;
    }

    /**
     * Advice in confidence on appointments at desks.
     *
     * @return the capability
     */
    public Advice advice() {
        return advice;
    }

    /**
     * Rooms of stations and their bookings.
     *
     * @return the capability
     */
    public Bookings bookings() {
        return bookings;
    }

    /**
     * Who uses stations, counted without asking who.
     *
     * @return the capability
     */
    public Visits visits() {
        return visits;
    }
}
